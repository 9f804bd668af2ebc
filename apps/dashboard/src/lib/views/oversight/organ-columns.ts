/** How many questions each organ gets, as a table and as CSV. */
import type { Column } from '../../components/columns.ts'
import type { Words } from '../../i18n/words.ts'
import type { OrganQuestions } from './by-organ.ts'
import { toWhom } from './protocol.ts'

export function organColumns(w: Words): readonly Column<OrganQuestions>[] {
  return [
    { label: w.t('oversight.organ'), text: ({ rows }) => (rows[0] ? toWhom(w, rows[0]) : ''), head: true },
    { label: w.t('oversight.urgent'), text: ({ urgent }) => w.number(urgent), numeric: true },
    { label: w.t('oversight.rest'), text: ({ rest }) => w.number(rest), numeric: true },
    { label: w.t('oversight.since'), text: ({ since }) => since ?? '', whole: true },
  ]
}
