import {
  type Block,
  type ColumnHead,
  type OutlineItem,
  plainOf,
  type Span,
  spansOf,
  type Style,
  type TableRow,
  type Text,
} from './document.ts'
import { safeLine } from './escape.ts'
import { type Line, lineWidth, wrapLines } from './wrap.ts'
import { widthOf } from './width.ts'

/** What the text is written on. */
export interface Paper {
  /** Columns. */
  readonly width: number
  readonly colour: boolean
}

/** SGR codes; the red is the thread's alone. */
const CODES: Readonly<Record<Style, string>> = {
  strong: '1',
  dim: '2',
  thread: '31',
  met: '36',
  part: '33',
  not: '35',
  unknown: '2',
  gap: '3',
}

const GAP = '  '
/** A column that wraps is never narrower. */
const NARROWEST = 8
/** A longer word may be broken. */
const LONGEST_WORD = 24

const safeSpans = (text: Text): readonly Span[] =>
  spansOf(text).map((span) => ({ ...span, text: safeLine(span.text) }))

/** A line with its colours; the spaces that don't break have done their work. */
const painted = (line: Line, { colour }: Paper): string =>
  line
    .map(({ text, style }) =>
      colour && style !== undefined ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text,
    )
    .join('')
    .replaceAll('\u00a0', ' ')

const styled = (text: Text, style: Style): Text => spansOf(text).map((span) => ({ style, ...span }))

/** A paragraph whose first line starts with one text and the others with another, each within the paper's width. */
const hanging = (first: string, rest: string, text: Text, paper: Paper): readonly string[] =>
  wrapLines(safeSpans(text), paper.width - widthOf(rest), paper.width - widthOf(first)).map(
    (line, at) => (at === 0 ? first : rest) + painted(line, paper),
  )

/** The widest word of some lines: a column that is narrower breaks it. */
const longestWord = (lines: readonly Line[]): number =>
  lines.reduce(
    (wide, line) =>
      line
        .map(({ text }) => text)
        .join('')
        .split(/[ \u00a0]+|(?<=[-–/])/)
        .reduce((most, word) => Math.max(most, widthOf(word)), wide),
    0,
  )

/**
 * Gives each column its widest cell's width. What is too much is taken from the flexible ones, the widest first; words
 * are broken only where there is no room for them whole.
 */
const widthsOf = (
  columns: readonly ColumnHead[],
  cells: readonly (readonly Line[])[],
  room: number,
): readonly number[] => {
  const linesIn = (at: number): readonly Line[] => [
    [{ text: safeLine(columns[at]!.head) }],
    ...cells.map((row) => row[at] ?? []),
  ]
  const widest = columns.map(({ most = Infinity }, at) =>
    Math.min(
      most,
      linesIn(at).reduce((wide, line) => Math.max(wide, lineWidth(line)), 0),
    ),
  )
  if (totalOf(widest) <= room) return widest
  const words = columns.map((_, at) => Math.min(LONGEST_WORD, longestWord(linesIn(at))))
  const cut = (cap: number, whole: boolean): readonly number[] =>
    widest.map((width, at) =>
      columns[at]!.flexible === true ? Math.min(width, Math.max(cap, whole ? words[at]! : 0)) : width,
    )
  const caps = Array.from({ length: Math.max(0, room - NARROWEST) }, (_, step) => room - step)
  const fits = (whole: boolean): readonly number[] | undefined =>
    caps.map((cap) => cut(cap, whole)).find((widths) => totalOf(widths) <= room)
  return fits(true) ?? fits(false) ?? cut(NARROWEST, false)
}

const totalOf = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + width, 0) + GAP.length * (widths.length - 1)

const filled = (line: Line, width: number, align: ColumnHead['align'], paper: Paper): string => {
  const rest = ' '.repeat(Math.max(0, width - lineWidth(line)))
  return align === 'right' ? rest + painted(line, paper) : painted(line, paper) + rest
}

const sectionLines = (section: Text, paper: Paper): readonly string[] => [
  '',
  ...hanging('', '', styled(section, 'strong'), paper),
]

const isEmpty = (cell: Text): boolean => plainOf(cell).trim() === ''

/** Rows of a table that is too wide, one below the other: a line for each cell that says something. */
const recordLines = (
  columns: readonly ColumnHead[],
  rows: readonly TableRow[],
  paper: Paper,
): readonly string[] => {
  const names = columns.map(({ head }) => safeLine(head))
  const wide = Math.min(30, Math.max(...names.map(widthOf)))
  return rows.flatMap((row, at) => {
    if ('section' in row) return sectionLines(row.section, paper)
    const lines = row.flatMap((cell, column) => {
      if (isEmpty(cell)) return []
      const name = names[column] ?? ''
      return hanging(
        `${name}${' '.repeat(Math.max(0, wide - widthOf(name)))}${GAP}`,
        ' '.repeat(wide) + GAP,
        cell,
        paper,
      )
    })
    return at === 0 ? lines : ['', ...lines]
  })
}

const tableLines = (
  columns: readonly ColumnHead[],
  rows: readonly TableRow[],
  paper: Paper,
): readonly string[] => {
  const cells = rows.map((row) => ('section' in row ? row : row.map(safeSpans)))
  const widths = widthsOf(
    columns,
    cells.flatMap((row) => ('section' in row ? [] : [row])),
    paper.width,
  )
  if (totalOf(widths) > paper.width) return recordLines(columns, rows, paper)
  const linesOf = (row: readonly (readonly Span[])[]): readonly string[] => {
    const wrapped = columns.map((_, at) => wrapLines(row[at] ?? [], widths[at]!))
    const height = Math.max(...wrapped.map((lines) => lines.length))
    return Array.from({ length: height }, (_, line) =>
      columns
        .map(({ align }, at) => filled(wrapped[at]![line] ?? [], widths[at]!, align, paper))
        .join(GAP)
        .trimEnd(),
    )
  }
  const head = linesOf(columns.map(({ head }) => safeSpans([{ text: head, style: 'dim' }])))
  const rule = widths.map((width) => '─'.repeat(width)).join(GAP)
  return [
    ...head,
    painted([{ text: rule, style: 'dim' }], paper),
    ...cells.flatMap((row) => ('section' in row ? sectionLines(row.section, paper) : linesOf(row))),
  ]
}

/** Whether another item follows on the same depth before the outline comes back up. */
const goesOn = (items: readonly OutlineItem[], at: number, depth: number): boolean => {
  for (let next = at + 1; next < items.length; next++) {
    if (items[next]!.depth < depth) return false
    if (items[next]!.depth === depth) return true
  }
  return false
}

const outlineLines = (items: readonly OutlineItem[], paper: Paper): readonly string[] =>
  items.flatMap(({ depth, line, about = [] }, at) => {
    const guides = Array.from({ length: Math.max(0, depth - 1) }, (_, level) =>
      goesOn(items, at, level + 1) ? '│  ' : '   ',
    ).join('')
    const last = !goesOn(items, at, depth)
    const first = depth === 0 ? '' : `${guides}${last ? '└─ ' : '├─ '}`
    const below = depth === 0 ? '' : `${guides}${last ? '   ' : '│  '}`
    const opens = items[at + 1] !== undefined && items[at + 1]!.depth > depth
    const beside = `${below}${opens ? '│  ' : '   '}`
    return [
      ...hanging(first, beside, line, paper),
      ...about.flatMap((text) => hanging(beside, beside, text, paper)),
    ]
  })

const listItem = (item: Text, number: number, paper: Paper): readonly string[] => {
  const first = number === 0 ? '  ' : `${String(number).padStart(3)}. `
  return hanging(first, ' '.repeat(number === 0 ? 4 : first.length), item, paper)
}

const blockLines = (block: Block, paper: Paper): readonly string[] => {
  switch (block.kind) {
    case 'title':
    case 'heading':
      return hanging('', '', styled(block.text, 'strong'), paper)
    case 'paragraph':
      return hanging('', '', block.text, paper)
    case 'list':
      return block.items.flatMap((item, at) => listItem(item, block.numbered === true ? at + 1 : 0, paper))
    case 'quote':
      return hanging('  │ ', '  │ ', block.text, paper)
    case 'table':
      return tableLines(block.columns, block.rows, paper)
    case 'outline':
      return outlineLines(block.items, paper)
  }
}

/**
 * Blocks as text for people: a blank line between them, tables aligned, everything within the width, and nothing of
 * a source that could steer a terminal. A heading stands close to what follows.
 */
export const toText = (blocks: readonly Block[], paper: Paper): string =>
  blocks
    .map((block) => `${blockLines(block, paper).join('\n')}\n${block.kind === 'heading' ? '' : '\n'}`)
    .join('')
    .replace(/\n+$/, '\n')
