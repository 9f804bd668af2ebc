/** The mark of a fault in the editor: the word at its place is underlined until the text changes. */
import { StateEffect, StateField } from '@codemirror/state'
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view'

/** Marks the word at an offset; nothing takes the mark away. */
export const showFault = StateEffect.define<number | undefined>()

const look = Decoration.mark({ class: 'cm-fault' })

/** Holds the mark. */
export const faultMark = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { effects, docChanged, state }) {
    for (const effect of effects) {
      if (!effect.is(showFault)) continue
      const { value: offset } = effect
      if (offset === undefined || state.doc.length === 0) return Decoration.none
      const at = Math.min(offset, state.doc.length - 1)
      const word = state.wordAt(at)
      return Decoration.set([look.range(word?.from ?? at, word?.to ?? at + 1)])
    }
    return docChanged ? Decoration.none : marks
  },
  provide: (field) => EditorView.decorations.from(field),
})
