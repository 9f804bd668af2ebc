/** A list of rows as a workbook. */
import type { Column } from './columns.ts'

/**
 * The rows as an Excel workbook of one sheet; figures stay figures.
 *
 * @example await toWorkbook('Iakttagelser', [{ label: 'Mål', text: (row) => row.title }], rows)
 */
export async function toWorkbook<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Promise<Blob> {
  // The packer of workbooks is large: only a workbook waits for it.
  const { tableWorkbook } = await import('@rodtrad/io/xlsx')
  const table = {
    name,
    columns: columns.map(({ label, numeric }) => ({
      header: label,
      form: numeric === true ? ('number' as const) : ('text' as const),
    })),
    rows: rows.map((row) =>
      columns.map(({ text, numeric }) => {
        const cell = text(row)
        return cell === '' ? null : numeric === true ? Number(cell) : cell
      }),
    ),
  }
  const bytes = await tableWorkbook([table], name)
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type })
}
