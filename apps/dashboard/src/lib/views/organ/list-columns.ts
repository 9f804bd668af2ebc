/** The list of organs as a table and as CSV. */
import type { Column } from '../../components/columns.ts'
import type { Words } from '../../i18n/words.ts'
import { missedOf } from './headline.ts'
import { deviationText } from './money-text.ts'
import type { Order } from './order.ts'
import type { OrganRow } from './rows.ts'

/** A column of the list: what it is called, and by what it sorts. */
export interface ListColumn extends Column<OrganRow> {
  readonly order: Order
}

const share = (w: Words, part: number, whole: number): string =>
  whole === 0 ? '–' : w.t('share.of', { part, n: whole })

export function listColumns(w: Words): readonly ListColumn[] {
  return [
    { order: 'plan', label: w.t('organ.column.organ'), text: (row) => row.name, head: true },
    {
      order: 'carried',
      label: w.t('organ.column.carried'),
      text: (row) => share(w, row.carried, row.cells),
    },
    { order: 'silent', label: w.t('organ.column.silent'), text: (row) => share(w, row.silent, row.cells) },
    {
      order: 'missed',
      label: w.t('organ.column.missed'),
      text: (row) => share(w, missedOf(row), row.statuses.length),
    },
    {
      order: 'reported',
      label: w.t('organ.column.reported'),
      text: (row) => share(w, row.stepsDone ?? 0, row.stepsOf ?? 0),
    },
    { order: 'late', label: w.t('organ.column.late'), text: (row) => share(w, row.late, row.missions) },
    { order: 'waiting', label: w.t('organ.column.waiting'), text: (row) => waitingText(w, row) },
    {
      order: 'unheld',
      label: w.t('organ.column.unheld'),
      text: (row) => w.number(row.unheld),
      numeric: true,
    },
    {
      order: 'suspect',
      label: w.t('organ.column.suspect'),
      text: (row) => w.number(row.suspect),
      numeric: true,
    },
    {
      order: 'forecast',
      label: w.t('organ.column.forecast'),
      text: (row) => deviationText(w, row.forecast) || '–',
      numeric: true,
    },
  ]
}

function waitingText(w: Words, { waiting, waited }: OrganRow): string {
  if (waiting === 0 || waited === null) return w.number(waiting)
  return w.t('organ.waited', { n: waiting, days: waited })
}
