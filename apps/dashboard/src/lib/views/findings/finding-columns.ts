/** How findings are listed in the files that a reader takes away. */
import type { Column } from '../../components/columns.ts'
import type { Words } from '../../i18n/words.ts'
import type { FindingRow } from './findings.svelte.ts'

export function findingColumns(w: Words): readonly Column<FindingRow>[] {
  return [
    { label: w.t('faults.code'), text: (row) => row.code },
    { label: w.t('faults.severity'), text: (row) => w.code('severity', row.severity) },
    { label: w.t('faults.message'), text: (row) => row.message, head: true },
    { label: w.t('faults.advice'), text: (row) => row.advice },
    { label: w.t('findings.organs'), text: (row) => row.organs.join('; ') },
    { label: w.t('findings.table'), text: (row) => row.table },
    { label: w.t('faults.file'), text: (row) => row.file ?? '' },
    { label: w.t('faults.row'), text: (row) => (row.row === null ? '' : String(row.row)), numeric: true },
    { label: w.t('faults.column'), text: (row) => row.column ?? '' },
    { label: w.t('faults.value'), text: (row) => row.value ?? '' },
    { label: w.t('findings.ids'), text: (row) => row.ids.join('; ') },
    { label: w.t('findings.basis'), text: (row) => row.basis },
    {
      label: w.t('illustrative.tag'),
      text: (row) => w.t(row.illustrative ? 'coverage.yes' : 'coverage.no'),
    },
  ]
}
