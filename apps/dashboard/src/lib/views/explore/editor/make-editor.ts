/** The editor of SQL. Heavy: it is loaded when the view has come to life, and takes the place of a plain text field. */
import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { bracketMatching, indentOnInput } from '@codemirror/language'
import { EditorState, type Extension } from '@codemirror/state'
import { drawSelection, EditorView, keymap, lineNumbers, placeholder } from '@codemirror/view'
import type { SchemaTable } from '../schema.ts'
import { faultMark, showFault } from './fault-mark.ts'
import { sqlOf } from './sql-language.ts'
import { editorLook } from './editor-look.ts'

/** What the editor is told, and tells. */
export interface EditorOptions {
  readonly text: string
  /** What the field is called. */
  readonly label: string
  /** The keys, for those who cannot see them beside the field. */
  readonly description: string
  /** Stands in the empty field. */
  readonly hint: string
  readonly schema: readonly SchemaTable[]
  readonly onChange: (text: string) => void
  readonly onRun: () => void
}

/** What a page needs of an editor. */
export interface SqlEditor {
  /** Replaces the text; undone by Ctrl-Z like any other change. */
  readonly setText: (text: string) => void
  /** Writes at the cursor, and puts it after. */
  readonly insert: (text: string) => void
  /** Marks a place, or nothing. */
  readonly mark: (offset: number | undefined) => void
  /** Puts the cursor at a place. */
  readonly goTo: (offset: number) => void
  readonly focus: () => void
  readonly destroy: () => void
}

/**
 * Makes an editor inside an element. It stands in a shadow root, where styles come as sheets that the content security
 * policy lets in. Tab is never taken: it leaves the field.
 */
export function makeEditor(parent: HTMLElement, options: EditorOptions): SqlEditor {
  const { text, label, description, hint, schema, onChange, onRun } = options
  const root = parent.shadowRoot ?? parent.attachShadow({ mode: 'open' })
  const words = Object.assign(document.createElement('p'), {
    id: 'keys',
    hidden: true,
    textContent: description,
  })
  root.replaceChildren(words)
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        ...behaviour(onRun),
        sqlOf(schema),
        faultMark,
        editorLook,
        placeholder(hint),
        EditorView.contentAttributes.of({ 'aria-label': label, 'aria-describedby': words.id }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onChange(update.state.doc.toString())
        }),
      ],
    }),
  })
  return {
    setText: (to) => {
      if (to !== view.state.doc.toString())
        view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: to } })
    },
    insert: (more) => {
      view.dispatch(view.state.replaceSelection(more), { scrollIntoView: true })
      view.focus()
    },
    mark: (offset) => view.dispatch({ effects: showFault.of(offset) }),
    goTo: (offset) => {
      const anchor = Math.min(offset, view.state.doc.length)
      view.dispatch({ selection: { anchor }, scrollIntoView: true })
      view.focus()
    },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  }
}

function behaviour(onRun: () => void): readonly Extension[] {
  const run = { key: 'Mod-Enter', preventDefault: true, run: () => (onRun(), true) }
  return [
    keymap.of([run]),
    history(),
    lineNumbers(),
    drawSelection(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    autocompletion({ icons: false }),
    EditorView.lineWrapping,
    keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
  ]
}
