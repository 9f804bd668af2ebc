/** What organs say of a goal: beside the measure, never mixed into it. */
import type { StatusCount } from '@rodtrad/charts'
import type { Assessment, Differing, Goal } from './rows.ts'

/** What the row of a goal says. */
export interface Judged {
  /** The owners' own ratings of the outcome, the latest of each. */
  readonly ratings: readonly Assessment[]
  /** What they expect of the whole year. */
  readonly forecasts: readonly Assessment[]
  /** The others' ratings. */
  readonly others: readonly Assessment[]
}

export const notJudged: Judged = { ratings: [], forecasts: [], others: [] }

/** The ratings of each goal. */
export function judgements(assessments: readonly Assessment[]): ReadonlyMap<string, Judged> {
  const rated = assessments.filter(({ latest, rating }) => latest && rating !== null)
  return new Map(
    [...Map.groupBy(rated, ({ goal }) => goal)].map(([goal, rows]) => [
      goal,
      {
        ratings: rows.filter(({ own, basis }) => own && basis === 'outcome'),
        forecasts: rows.filter(({ own, basis }) => own && basis === 'forecast'),
        others: rows.filter(({ own, basis }) => !own && basis === 'outcome'),
      },
    ]),
  )
}

/** One rating for a chart's mark: null where there is none, or where the owners are divided. */
export function singleRating(rows: readonly Assessment[]): Assessment['rating'] {
  const [first, ...others] = new Set(rows.map(({ rating }) => rating))
  return others.length > 0 ? null : (first ?? null)
}

/** How many organs say what. */
export function distributionOf(rows: readonly Assessment[]): readonly StatusCount[] {
  return [...Map.groupBy(rows, ({ rating }) => rating ?? 'not_assessed')].map(([status, same]) => ({
    status,
    count: same.length,
  }))
}

/** A goal that its owner judges as one thing while its measures say another. */
export interface Difference {
  readonly goal: Goal
  readonly judged: Assessment
  /** Steps between the two, 1 or 2; above zero where the judgement is the better one. */
  readonly steps: number
}

const height: Readonly<Record<string, number>> = { not_attained: 0, partly: 1, attained: 2 }

/** The differences that the analysis has found (RT046), the largest first. */
export function differencesOf(
  found: readonly Differing[],
  goals: ReadonlyMap<string, Goal>,
  judged: ReadonlyMap<string, Judged>,
): readonly Difference[] {
  return found
    .flatMap(({ goal: id, organisation }): readonly Difference[] => {
      const goal = goals.get(id)
      const rating = judged.get(id)?.ratings.find((row) => row.organisation === organisation)
      if (goal === undefined || rating === undefined) return []
      const steps = (height[rating.rating ?? ''] ?? 0) - (height[goal.status] ?? 0)
      return [{ goal, judged: rating, steps }]
    })
    .toSorted((a, b) => Math.abs(b.steps) - Math.abs(a.steps) || b.steps - a.steps)
}
