/** How a piece of text stands out; a colour never carries a meaning alone. A `gap` is a place to write in. */
export type Style = 'strong' | 'dim' | 'thread' | 'met' | 'part' | 'not' | 'unknown' | 'gap'

/** A piece of text in a style of its own. */
export interface Span {
  readonly text: string
  readonly style?: Style
}

/** Text of one paragraph or cell. */
export type Text = string | readonly (string | Span)[]

/** A column of a table: its heading, and on which side its cells stand. */
export interface ColumnHead {
  readonly head: string
  readonly align?: 'left' | 'right'
  /** Takes the room that is over, and wraps. */
  readonly flexible?: boolean
  /** The most columns that it takes; a longer cell wraps. */
  readonly most?: number
}

/** A row of a table: its cells, or the heading of the rows that follow. */
export type TableRow = readonly Text[] | { readonly section: Text }

/** A step of an outline: a line, further lines about it, and how deep it stands. */
export interface OutlineItem {
  readonly depth: number
  readonly line: Text
  readonly about?: readonly Text[]
}

/** A part of an answer to people. The same blocks become text for a terminal, Markdown and a Word document. */
export type Block =
  | { readonly kind: 'title'; readonly text: Text }
  | { readonly kind: 'heading'; readonly text: Text; readonly level?: 3 }
  | { readonly kind: 'paragraph'; readonly text: Text }
  | { readonly kind: 'list'; readonly items: readonly Text[]; readonly numbered?: true }
  | { readonly kind: 'quote'; readonly text: Text }
  | {
      readonly kind: 'table'
      readonly columns: readonly ColumnHead[]
      readonly rows: readonly TableRow[]
      /** What the table holds, where no heading just before says it; a Word document tells it to a screen reader. */
      readonly caption?: string
    }
  | { readonly kind: 'outline'; readonly items: readonly OutlineItem[] }

/** The spans of a text. */
export const spansOf = (text: Text): readonly Span[] =>
  typeof text === 'string'
    ? [{ text }]
    : text.map((part) => (typeof part === 'string' ? { text: part } : part))

/** A text without its styles. */
export const plainOf = (text: Text): string =>
  spansOf(text)
    .map((span) => span.text)
    .join('')
