import { type ColumnHead, plainOf, type Span, type TableRow, type Text } from '@rodtrad/io/document'
import { safeLine } from '@rodtrad/io/escape'
import { hanging, painted, type Paper, safeSpans, styled } from './paper.ts'
import { type Line, lineWidth, wrapLines } from './wrap.ts'
import { widthOf } from './width.ts'

const GAP = '  '
/** A column that wraps is never narrower. */
const NARROWEST = 8
/** A longer word may be broken. */
const LONGEST_WORD = 24

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

/**
 * A table as lines of text within the paper's width: aligned, its flexible columns wrapped or, where there is no room
 * for that, row by row.
 */
export const tableLines = (
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
