/** The missions as a table and as CSV. */
import type { Column } from '../../components/columns.ts'
import type { Words } from '../../i18n/words.ts'
import { moneyText } from '../organ/money-text.ts'
import type { Mission } from './rows.ts'
import { standingOf } from './standing.ts'

export function missionColumns(w: Words): readonly Column<Mission>[] {
  return [
    { label: w.t('missions.column.title'), text: (row) => row.title, head: true },
    { label: w.t('missions.column.organ'), text: (row) => row.organisationName },
    { label: w.t('missions.column.source'), text: (row) => w.code('source', row.source) },
    { label: w.t('missions.column.phase'), text: (row) => w.code('phase', row.phase) },
    { label: w.t('missions.column.given'), text: (row) => row.given ?? '' },
    { label: w.t('missions.column.due'), text: (row) => row.due ?? '' },
    { label: w.t('missions.column.reported'), text: (row) => row.reported ?? '' },
    { label: w.t('missions.column.standing'), text: (row) => standingOf(w, row) },
    { label: w.t('missions.column.by'), text: (row) => row.by.join(', ') },
    {
      label: w.t('missions.column.amount'),
      text: (row) => (row.amount === null ? '' : moneyText(w, row.amount)),
      numeric: true,
    },
    { label: w.t('missions.column.result'), text: (row) => row.result ?? '' },
    {
      label: w.t('missions.column.illustrative'),
      text: (row) => w.t(row.illustrative ? 'coverage.yes' : 'coverage.no'),
    },
  ]
}
