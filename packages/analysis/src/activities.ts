import { type Day, daysBetween, GOAL_KIND_CODES, type Goal, type Phase } from '@rodtrad/core'
import { once } from './once.ts'
import { ownerIds } from './owner-ids.ts'
import type { Question } from './question.ts'

/** An aktivitet, or a verksamhetsmål with a phase, and whether it moves. */
export interface ActivityRow {
  readonly id: string
  readonly title: string
  readonly kind: Goal['kind']
  readonly owner: readonly string[]
  readonly phase: Phase | null
  readonly due: Day | null
  /**
   * `done`; `stopped`; `late`: begun, and its day has passed; `not_started`: only planned, and its day has passed;
   * `on_way`: begun, `planned`: not begun, and its day is to come or it has none; `unknown`: no phase is told.
   */
  readonly state: 'done' | 'stopped' | 'late' | 'not_started' | 'on_way' | 'planned' | 'unknown'
  /** Days since its day, of one that is late, not started or unknown. */
  readonly daysLate: number | null
  /** Whether it stands still: stopped, late, not started, or without a phase and past its day. */
  readonly still: boolean
  readonly illustrative: boolean
}

const AKTIVITET = GOAL_KIND_CODES.indexOf('aktivitet')
const VERKSAMHETSMAL = GOAL_KIND_CODES.indexOf('verksamhetsmal')

const stateOf = (phase: Phase | undefined, isPast: boolean): ActivityRow['state'] => {
  if (phase === undefined) return 'unknown'
  if (phase === 'done' || phase === 'stopped') return phase
  if (phase === 'planned') return isPast ? 'not_started' : 'planned'
  return isPast ? 'late' : 'on_way'
}

/**
 * Which aktivitet stands still: every aktivitet that takes part, and every verksamhetsmål that tells its phase (MODEL:
 * S16). A phase has no day of its own: it is what the source says now. Due on the day is not late. O(goals).
 *
 * @example
 * activities(question).filter((row) => row.still)
 */
export const activities = once(({ graph }: Question): readonly ActivityRow[] => {
  const { columns, asOf, goals } = graph
  const { kind } = columns.goals
  return (columns.model?.goals ?? []).flatMap((row, goal): readonly ActivityRow[] => {
    const isOne = kind[goal] === AKTIVITET || (kind[goal] === VERKSAMHETSMAL && row.phase !== undefined)
    if (goals[goal] === 0 || !isOne) return []
    const isPast = row.due !== undefined && row.due < asOf
    const state = stateOf(row.phase, isPast)
    const isOpen = state === 'late' || state === 'not_started' || (state === 'unknown' && isPast)
    return [
      {
        id: row.id,
        title: row.title,
        kind: row.kind,
        owner: ownerIds(columns, goal),
        phase: row.phase ?? null,
        due: row.due ?? null,
        state,
        daysLate: isOpen ? daysBetween(row.due!, asOf) : null,
        still: isOpen || state === 'stopped',
        illustrative: row.illustrative === true,
      },
    ]
  })
})
