import type { Column } from '../components/columns.ts'
import type { Words } from '../i18n/words.ts'
import type { FaultRow } from './source.ts'

/** How faults are listed, on the page and in the file; on a page, where the row of one is shown. */
export function faultColumns(
  w: Words,
  hrefOf?: (row: FaultRow) => string | undefined,
): readonly Column<FaultRow>[] {
  return [
    { label: w.t('faults.severity'), text: (row) => w.code('severity', row.severity) },
    { label: w.t('faults.file'), text: (row) => row.file },
    {
      label: w.t('faults.row'),
      text: (row) => (row.row === null ? '' : String(row.row)),
      ...(hrefOf && { href: hrefOf }),
      numeric: true,
    },
    { label: w.t('faults.column'), text: (row) => row.column },
    { label: w.t('faults.value'), text: (row) => row.value },
    { label: w.t('faults.message'), text: (row) => row.message, head: true },
    { label: w.t('faults.advice'), text: (row) => row.advice },
    { label: w.t('faults.code'), text: (row) => row.code },
  ]
}
