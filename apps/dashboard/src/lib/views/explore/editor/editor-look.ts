/** How the editor looks: the page's own tokens, which reach into its shadow root. */
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

const mono = "ui-monospace, 'Cascadia Mono', 'SF Mono', Menlo, Consolas, monospace"

const theme = EditorView.theme({
  '&': {
    backgroundColor: 'var(--card)',
    borderRadius: 'var(--radius)',
    color: 'var(--ink)',
    fontSize: 'var(--t-s)',
  },
  '&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '2px' },
  '.cm-scroller': { fontFamily: mono, lineHeight: '1.6', maxHeight: '60vh', minHeight: '9.5rem' },
  '.cm-content': { caretColor: 'var(--ink)', padding: 'var(--s-3) 0' },
  '.cm-placeholder': { color: 'var(--ink-3)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--c1)',
  },
  '.cm-gutters': { backgroundColor: 'var(--card)', border: 'none', color: 'var(--ink-3)' },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--c1)',
    outline: '1px solid var(--c3)',
  },
  '.cm-fault': {
    textDecoration: 'underline wavy var(--not)',
    textDecorationSkipInk: 'none',
    textUnderlineOffset: '4px',
  },
  '.cm-tooltip': {
    backgroundColor: 'var(--card)',
    border: '1px solid var(--line)',
    borderRadius: 'var(--radius)',
    color: 'var(--ink)',
    maxWidth: 'min(90vw, 36rem)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: mono, maxWidth: 'min(90vw, 36rem)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '3px 8px' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--ink)', color: 'var(--paper)' },
  '.cm-completionDetail': { color: 'var(--ink-3)', fontFamily: 'var(--sans)', fontStyle: 'normal' },
  'li[aria-selected] .cm-completionDetail': { color: 'var(--paper)' },
  '.cm-completionMatchedText': { fontWeight: '650', textDecoration: 'none' },
  '.cm-tooltip.cm-completionInfo': { fontFamily: 'var(--sans)', padding: 'var(--s-2) var(--s-3)' },
})

/** By weight and slant, hardly by colour: the page has few colours, and each means something. */
const highlight = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword], color: 'var(--focus)', fontWeight: '600' },
  { tag: [tags.string, tags.number, tags.bool, tags.null], color: 'var(--ink-2)' },
  { tag: tags.comment, color: 'var(--ink-3)', fontStyle: 'italic' },
])

/** Theme and highlight together. */
export const editorLook: Extension = [theme, syntaxHighlighting(highlight)]
