/** How a mission stands, in words. */
import type { Words } from '../../i18n/words.ts'
import type { Mission } from './rows.ts'

type Standing = Pick<Mission, 'late' | 'daysLate' | 'unreported' | 'abstract' | 'reported' | 'due' | 'phase'>

/**
 * The first that holds: late, unreported, reported, due; and that nothing makes it concrete.
 *
 * @example standingOf(w, mission) // 'försenat, 237 dagar; inget konkretiserar det'
 */
export function standingOf(w: Words, row: Standing): string {
  const parts = [timeOf(w, row), row.abstract ? w.t('missions.abstract') : '']
  return parts.filter((part) => part !== '').join('; ')
}

/** How it stands in time. */
export function timeOf(w: Words, { late, daysLate, unreported, reported, due, phase }: Standing): string {
  if (late) return w.t('missions.late', { n: daysLate ?? 0 })
  if (reported !== null)
    return w.t(phase === 'stopped' ? 'missions.stopped' : 'missions.reported', { day: w.day(reported) })
  if (unreported) return w.t('missions.unreported')
  if (due !== null) return w.t('missions.dueBy', { day: w.day(due) })
  return phase === null ? w.t('missions.noDay') : w.t('missions.standing', { phase: w.code('phase', phase) })
}
