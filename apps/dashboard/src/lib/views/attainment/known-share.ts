/** What the headline counts: how much of what is to be measured is known, and how many goals are attained. */
import { isMeasured, type Goal, type Part } from './rows.ts'

export interface Known {
  /** What is to be measured: each indicator once for each that it is measured for, and each goal without any. */
  readonly asked: number
  /** How much of it has both outcome and target. */
  readonly known: number
  readonly measured: number
  readonly attained: number
  /** Goals followed up with words, and how many of them have a rating. */
  readonly worded: number
  readonly rated: number
}

/**
 * Counts, and never weighs: there is no single score. Parts of other goals than those given don't count.
 *
 * @example knownOf(goals, parts).known
 */
export function knownOf(goals: readonly Goal[], all: readonly Part[]): Known {
  const shown = new Set(goals.map(({ goal }) => goal))
  const parts = all.filter(({ goal }) => shown.has(goal))
  const gathering = new Set(parts.map(({ goal }) => goal))
  const measured = goals.filter(isMeasured)
  const worded = goals.filter((goal) => !isMeasured(goal))
  const indicators = new Map<string, boolean>()
  for (const { kind, child, organisation, evidence } of parts) {
    if (kind !== 'indicator') continue
    const key = JSON.stringify([child, organisation])
    indicators.set(key, evidence > 0 && (indicators.get(key) ?? true))
  }
  return {
    asked: indicators.size + measured.filter(({ goal }) => !gathering.has(goal)).length,
    known: [...indicators.values()].filter(Boolean).length,
    measured: measured.length,
    attained: measured.filter(({ status }) => status === 'attained').length,
    worded: worded.length,
    rated: worded.filter(({ status }) => status !== 'unassessed').length,
  }
}
