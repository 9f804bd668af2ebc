import type { CellStyle } from 'hucre/xlsx'

/** The letters of every cell; a style that says no more than bold would leave them to the program. */
const FONT = { name: 'Calibri', size: 11 } as const

/** The size of a sheet's title, in points. */
export const TITLE_SIZE = 16

/** Bold letters, of the size given. */
export const bold = (size: number = FONT.size): NonNullable<CellStyle['font']> => ({
  ...FONT,
  size,
  bold: true,
})
/** Letters of no weight of their own. */
export const plain: NonNullable<CellStyle['font']> = FONT

/** A cell in one colour. */
export const fill = (rgb: string): NonNullable<CellStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
})

/** Texts on lines of their own, from the top. */
export const WRAP = { vertical: 'top', wrapText: true } as const satisfies CellStyle['alignment']

/** The page of every sheet: A4 across, as many pages down as it takes. */
export const PAGE = {
  orientation: 'landscape',
  paperSize: 'a4',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} as const

const LINE = 15

/**
 * The heights of rows whose texts wrap, in points: not every program finds them when it opens a workbook.
 *
 * @param widths of the columns, in characters
 */
export const heightsOf = (
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): ReadonlyMap<number, { readonly height: number }> =>
  new Map(
    rows.flatMap((cells, row): (readonly [number, { readonly height: number }])[] => {
      const lines = Math.max(1, ...cells.map((text, at) => Math.ceil(text.length / (widths[at] ?? 1))))
      return lines === 1 ? [] : [[row, { height: lines * LINE }]]
    }),
  )
