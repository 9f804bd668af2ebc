import { type Finding, neighboursOf, periodOf, yearOf } from '@rodtrad/core'
import { isMeasurable } from '../goal-parts.ts'
import { NO_POLARITY } from '../indicator.ts'
import { once } from '../once.ts'
import { keptOutcomes, outcomeGroup } from '../outcome.ts'
import type { Question } from '../question.ts'
import { hasEnded, wasValid } from './period.ts'
import { type Checked, ofGoal, ofIndicator, takingGoals } from './place.ts'

/** What there is of an indicator for a goal and the period. */
interface Heard {
  readonly indicator: number
  /** `known` for the period itself; `lagged` from an earlier year that the indicator allows; `none`. */
  readonly state: 'known' | 'lagged' | 'none'
  /** The row that serves, or else the latest one before the period; −1 where there is none. */
  readonly row: number
  /** Whether the outcome of the period is there but protected. */
  readonly isProtected: boolean
}

/** Which indicators have a protected outcome of the municipality's own for the period. O(outcomes). */
const protectedFor = once(({ graph, period }: Question): ReadonlySet<number> => {
  const { outcomes, model } = graph.columns
  return new Set(
    outcomes.indicator.filter(
      (_, row) =>
        outcomes.own[row] === 1 &&
        yearOf(outcomes.period[row]!) === yearOf(period) &&
        model?.outcomes[row]?.status === 'suppressed',
    ),
  )
})

/** Indicator → its latest usable row of a year before the period's; −1 for none. O(outcomes). */
const latestBefore = once(({ graph, period }: Question): Int32Array => {
  const { outcomes, count } = graph.columns
  const latest = new Int32Array(count.indicators).fill(-1)
  outcomes.indicator.forEach((indicator, row) => {
    if (outcomes.usable[row] === 0 || indicator < 0) return
    if (yearOf(outcomes.period[row]!) >= yearOf(period)) return
    const known = latest[indicator]!
    if (known < 0 || outcomes.period[known]! < outcomes.period[row]!) latest[indicator] = row
  })
  return latest
})

const heardOf = (question: Question, goal: number, indicator: number): Heard => {
  const { columns } = question.graph
  const outcomes = keptOutcomes(columns, question.period)
  const groups = [-1, ...neighboursOf(columns.goals.owners, goal)]
    .map((organ) => outcomeGroup(columns, outcomes, indicator, organ))
    .filter((group) => group >= 0)
  const fresh = groups.find((group) => outcomes.lagged[group] === 0)
  const group = fresh ?? groups[0]
  return {
    indicator,
    state: fresh !== undefined ? 'known' : group !== undefined ? 'lagged' : 'none',
    row: group === undefined ? latestBefore(question)[indicator]! : outcomes.row[group]!,
    isProtected: protectedFor(question).has(indicator),
  }
}

/**
 * RT090: a measurable goal with indicators of which none has ever had an outcome. RT091: an indicator whose latest
 * outcome is from an earlier year: allowed by its `maxAge` (information), or too old. Nothing is said of a period that
 * has not ended, of a goal that was not yet valid in it, or where an outcome is protected. O(links + outcomes).
 */
export const silences = (checked: Checked): readonly Finding[] => {
  const { question } = checked
  if (!hasEnded(question)) return []
  const { graph } = question
  const { polarity } = graph.columns.indicators
  const period = periodOf(question.period)
  const old = new Map<number, { readonly heard: Heard; readonly goals: number[] }>()
  const silent = takingGoals(question).flatMap((goal): readonly Finding[] => {
    if (!isMeasurable(question, goal) || !wasValid(question, goal)) return []
    const own = [...new Set(neighboursOf(graph.indicators, goal))]
      .filter((indicator) => polarity[indicator] !== NO_POLARITY)
      .map((indicator) => heardOf(question, goal, indicator))
    for (const heard of own) {
      if (heard.state === 'known' || heard.isProtected || heard.row < 0) continue
      const known = old.get(heard.indicator) ?? { heard, goals: [] }
      old.set(heard.indicator, known)
      known.goals.push(goal)
    }
    const isSilent = own.length > 0 && own.every(({ row, isProtected }) => row < 0 && !isProtected)
    return isSilent ? [ofGoal(checked, 'RT090', goal, 'id', { period })] : []
  })
  const stale = [...old.values()].map(({ heard: { indicator, state, row }, goals }) => {
    const latest = periodOf(graph.columns.outcomes.period[row]!)
    const words = { latest, period, ...(state === 'lagged' ? { case: 'lagged' } : {}) }
    return ofIndicator(checked, 'RT091', indicator, 'id', goals, words)
  })
  return [...silent, ...stale]
}
