/** Whether an indicator's target is met, as a sign and a word. */
import type { Words } from '../../i18n/words.ts'
import type { TargetLike } from '../attainment/value-text.ts'
import type { Indicator } from './rows.ts'

type Judged = Pick<Indicator, 'met' | 'goals' | 'state'> & Pick<TargetLike, 'target' | 'condition'>

/** The sign of the status; undefined where nothing is asked of it. */
export function metStatus({ met, target, condition, goals }: Judged): string | undefined {
  if (met !== null) return met ? 'attained' : 'not_attained'
  return goals.length === 0 || (target === null && condition === null) ? undefined : 'unmeasured'
}

/**
 * The word beside the sign; why there is none where nothing is asked.
 *
 * @example metWord(w, { met: true, … }) // 'nått'
 */
export function metWord(w: Words, row: Judged): string {
  if (row.met !== null) return w.t(row.met ? 'indicators.met.yes' : 'indicators.met.no')
  return w.t(metStatus(row) === undefined ? 'indicators.met.none' : 'indicators.met.unknown')
}
