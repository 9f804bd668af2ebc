/** How the coverage has come to be: the words of its chart, and its table. */
import { coverageHistory, type SvgNode } from '@rodtrad/charts'
import type { QueryRow } from '@rodtrad/sql'
import type { Column } from '../../components/columns.ts'
import type { Words } from '../../i18n/words.ts'
import { linked } from './matrix.ts'

export type HistoryRow = QueryRow<'coverage-history'>

/** A day of the history with its levels side by side, from none to followed. */
export interface HistoryDay {
  readonly asOf: string
  readonly cells: readonly number[]
  /** The share of the cells that are linked or more, 0–1; null without cells. */
  readonly carried: number | null
  readonly uncovered: number
}

/** The rows by day, in order. */
export function historyDays(rows: readonly HistoryRow[]): readonly HistoryDay[] {
  return [...Map.groupBy(rows, ({ asOf }) => asOf)].map(([asOf, own]) => {
    const cells = own.map((row) => row.cells)
    const all = own[0]?.all ?? 0
    const carrying = own.filter(({ level }) => level >= linked).reduce((sum, row) => sum + row.cells, 0)
    return { asOf, cells, carried: all === 0 ? null : carrying / all, uncovered: own[0]?.uncovered ?? 0 }
  })
}

/** The finding: from how much to how much. */
export function historyTitle(w: Words, days: readonly HistoryDay[]): string {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined || first === last) return w.t('history.title')
  if (first.carried === null || last.carried === null) return w.t('history.title')
  return w.t('history.title.from', {
    then: w.percent(first.carried),
    year: first.asOf.slice(0, 4),
    now: w.percent(last.carried),
    day: last.asOf,
  })
}

/** A year's last day as its year; another as it is. */
export const dayLabel = (asOf: string): string => (asOf.endsWith('-12-31') ? asOf.slice(0, 4) : asOf)

export function historyChart(w: Words, rows: readonly HistoryRow[]): SvgNode {
  return coverageHistory(rows, {
    width: 760,
    label: historyTitle(w, historyDays(rows)),
    labels: { share: w.percent, day: dayLabel, empty: w.t('coverage.empty') },
  })
}

export function historyColumns(w: Words): readonly Column<HistoryDay>[] {
  const levels = [0, 1, 2, 3, 4] as const
  return [
    { label: w.t('history.day'), text: ({ asOf }) => asOf, head: true },
    ...levels.map((level): Column<HistoryDay> => ({
      label: w.t(`level.${level}`),
      text: ({ cells }) => w.number(cells[level] ?? 0),
      numeric: true,
    })),
    {
      label: w.t('history.carried'),
      text: ({ carried }) => (carried === null ? '' : w.percent(carried)),
      numeric: true,
    },
    { label: w.t('history.uncovered'), text: ({ uncovered }) => w.number(uncovered), numeric: true },
  ]
}
