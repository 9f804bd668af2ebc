import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import { type Block, type ColumnHead, plainOf, type TableRow as Cells, type Text } from './document.ts'
import { BAND, LINE, STYLE } from './docx-styles.ts'
import { runsOf } from './docx-text.ts'

/** The table of a document's blocks. */
export type TableBlock = Extract<Block, { kind: 'table' }>

/** What a character of a cell takes on average, in twips; and the padding of a cell on both sides. */
const CHARACTER = 98
const PADDING = 200
/** A longer word is broken. */
const LONGEST_WORD = 20
/** What a column asks for that is left empty to be filled in: a date. */
const TO_FILL = 10

/** A heading of so many characters is not broken. */
const SHORT_HEAD = 11

const longestWord = (text: string): number =>
  Math.min(LONGEST_WORD, Math.max(0, ...text.split(/\s+/).map((word) => word.length)))

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0)

/**
 * The widths of the columns, in twips: each has room for its longest word, and what is over is shared by how much text
 * stands in them. Together they fill the given width. O(cells).
 */
export const widthsOf = (
  columns: readonly ColumnHead[],
  rows: readonly Cells[],
  room: number,
): readonly number[] => {
  const texts = columns.map((_, at) =>
    rows.flatMap((row) => ('section' in row ? [] : [plainOf(row[at] ?? '')])),
  )
  const least = columns.map(({ head }, at) => {
    const cells = texts[at]!
    const empty = cells.length > 0 && cells.every((cell) => cell === '') ? TO_FILL : 0
    const whole = Math.min(head.length, SHORT_HEAD)
    return PADDING + CHARACTER * Math.max(4, empty, whole, ...[head, ...cells].map(longestWord))
  })
  const over = room - sum(least)
  if (over < 0) return least.map((width) => Math.floor((width * room) / sum(least)))
  const asked = texts.map((cells, at) => {
    const mean = sum(cells.map(({ length }) => length)) / Math.max(1, cells.length)
    const whole = CHARACTER * Math.max(...cells.map(({ length }) => length), columns[at]!.head.length)
    return Math.max(0, Math.min(whole, 2 * CHARACTER * mean) + PADDING - least[at]!)
  })
  const total = sum(asked)
  return least.map((width, at) =>
    Math.floor(width + over * (total === 0 ? width / sum(least) : asked[at]! / total)),
  )
}

const rule = (color: string, size = 4) => ({ style: BorderStyle.SINGLE, size, color })
const NO_RULE = { style: BorderStyle.NONE, size: 0, color: 'auto' }

const BORDERS = {
  top: NO_RULE,
  left: NO_RULE,
  right: NO_RULE,
  insideVertical: NO_RULE,
  bottom: rule(LINE),
  insideHorizontal: rule(LINE),
}

const paragraph = (text: Text, style: string, align: ColumnHead['align']): Paragraph =>
  new Paragraph({
    style,
    children: runsOf(text),
    ...(align === 'right' ? { alignment: AlignmentType.RIGHT } : {}),
  })

const width = (size: number) => ({ size, type: WidthType.DXA })

/** A table with its header row marked and repeated on every page; no row is split between two pages. */
export const tableOf = ({ columns, rows }: TableBlock, room: number): Table => {
  const widths = widthsOf(columns, rows, room)
  const cells = (texts: readonly Text[], style: string, fill?: string): readonly TableCell[] =>
    columns.map(
      ({ align }, at) =>
        new TableCell({
          width: width(widths[at]!),
          children: [paragraph(texts[at] ?? '', style, align)],
          ...(fill === undefined ? {} : { shading: { fill, type: 'clear' } }),
        }),
    )
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: cells(
      columns.map((column) => column.head),
      STYLE.head,
      BAND,
    ),
  })
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children:
          'section' in row
            ? [
                new TableCell({
                  columnSpan: columns.length,
                  width: width(room),
                  children: [paragraph(row.section, STYLE.section, 'left')],
                }),
              ]
            : cells(row, STYLE.cell),
      }),
  )
  return new Table({
    width: width(room),
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    margins: { left: 100, right: 100, top: 20, bottom: 20 },
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    rows: [head, ...body],
  })
}
