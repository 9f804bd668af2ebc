/** An indicator beside something else, as sentences: women and men, other kommuner, the way to its final target. */
import type { Words } from '../../i18n/words.ts'
import { periodText, valueText } from '../attainment/value-text.ts'
import type { Gap, Pace, Peers } from './rows.ts'

/** A difference of shares is told in percentage points. */
function differenceText(w: Words, value: number, unit: string | null): string {
  const size = Math.abs(value)
  return unit === '%' ? w.t('indicators.points', { n: size }) : valueText(w, size, unit)
}

/** Women and men side by side, and whether they come closer; or which of them is not told. */
export function gapText(w: Words, row: Gap, unit: string | null): string {
  const period = periodText(row.period)
  if (row.women === null || row.men === null || row.gap === null)
    return w.t(`indicators.gap.missing.${row.missing ?? 'both'}`, { period })
  const given = { period, women: valueText(w, row.women, unit), men: valueText(w, row.men, unit) }
  const difference = differenceText(w, row.gap, unit)
  return [
    w.t('indicators.gap', given),
    w.t(`indicators.gap.${row.change ?? 'since'}`, { difference }),
    row.better === null ? '' : w.t(`indicators.gap.better.${row.better}`),
  ]
    .filter((text) => text !== '')
    .join(' ')
}

/** The place among the kommuner, from the best where a direction is decided; and where most of them are. */
export function peersText(w: Words, row: Peers, unit: string | null): string {
  const value = (of: number): string => valueText(w, of, unit)
  const given = { n: row.count, period: periodText(row.period) }
  return [
    row.rank !== null
      ? w.t('indicators.peers.rank', { ...given, place: row.rank })
      : row.position !== null
        ? w.t('indicators.peers.position', { ...given, place: row.position })
        : w.t('indicators.peers.none', given),
    w.t('indicators.peers.spread', {
      median: value(row.median),
      q1: value(row.q1),
      q3: value(row.q3),
      min: value(row.min),
      max: value(row.max),
    }),
  ].join(' ')
}

/** Whether the outcome keeps pace with the straight line to the final target; or why it can't be told. */
export function paceText(w: Words, row: Pace, unit: string | null): string {
  if (row.reason !== null || row.status === 'unknown')
    return w.t(`indicators.pace.${row.reason ?? 'no_outcome'}`, { year: periodText(row.targetPeriod) })
  const value = (of: number | null): string => (of === null ? '' : valueText(w, of, unit))
  const needed = row.neededPerYear
  return [
    w.t(`indicators.pace.${row.status}`, {
      baseline: value(row.baseline),
      from: periodText(row.baselinePeriod ?? ''),
      target: value(row.target),
      to: periodText(row.targetPeriod),
      outcome: value(row.outcome),
      period: periodText(row.outcomePeriod ?? ''),
      expected: value(row.expected),
    }),
    needed === null || needed === 0
      ? ''
      : w.t('indicators.pace.needed', {
          sign: needed > 0 ? '+' : '−',
          change: differenceText(w, needed, unit),
        }),
  ]
    .filter((text) => text !== '')
    .join(' ')
}
