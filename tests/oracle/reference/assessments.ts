import { firstDay } from './dates.ts'
import { isInsideYear, isSame, toPeriod } from './periods.ts'
import type { Assessment, Goal } from './source.ts'
import type { Scene } from './takes-part.ts'

const codes = ['attained', 'partly', 'not_attained', 'not_assessed', 'on_track']

const isWritten = (text: string | null | undefined): boolean => (text ?? '').trim() !== ''

/** Reasoning, phase or progress: a rating alone is no words. */
export const hasWords = (row: Assessment): boolean =>
  isWritten(row.reasoning) || isWritten(row.phase) || typeof row.progress === 'number'

/** The period itself or, for a year, a period inside it. */
export const isAssessedFor = (scene: Scene, row: Assessment): boolean => {
  const period = toPeriod(row.period)
  return isSame(period, scene.period) || isInsideYear(period, scene.period)
}

export const assessmentsOf = (scene: Scene, goal: Goal): readonly Assessment[] =>
  (scene.source.assessments ?? []).filter((row) => row.goal === goal.id && isAssessedFor(scene, row))

/** The rating as a code: a word of the plan's declared scale, or a code. */
export const ratingOf = (scene: Scene, row: Assessment): string | null => {
  const declared = (scene.source.ratings ?? []).find(({ word }) => word === row.rating)?.means
  const code = declared ?? row.rating ?? null
  return code !== null && codes.includes(code) ? code : null
}

/** Latest assessed first; of those the period that ends last, then the longest; at last by the rating's code. */
const order =
  (scene: Scene) =>
  (a: Assessment, b: Assessment): number => {
    const [r, s] = [firstDay(a.assessedAt) ?? '', firstDay(b.assessedAt) ?? '']
    const [p, q] = [toPeriod(a.period), toPeriod(b.period)]
    if (r !== s) return r < s ? 1 : -1
    if (p.end !== q.end) return q.end - p.end
    if (p.months !== q.months) return q.months - p.months
    return (ratingOf(scene, a) ?? '') < (ratingOf(scene, b) ?? '') ? -1 : 1
  }

/** Whose ratings are the goal's own: its owners', without owners kommunfullmäktige's and kommunstyrelsen's. */
const raters = (scene: Scene, goal: Goal): readonly string[] => {
  const owners = goal.owner ?? []
  return owners.length > 0
    ? owners
    : (scene.source.organisations ?? [])
        .filter(({ kind }) => kind === 'kommunfullmaktige' || kind === 'kommunstyrelse')
        .map(({ id }) => id)
}

/** The latest rating of the period's outcome by each of those who answer for the goal; `not_assessed` says nothing. */
export const ownRatings = (scene: Scene, goal: Goal): readonly string[] => {
  const rows = assessmentsOf(scene, goal).filter(
    (row) => (row.basis ?? 'outcome') === 'outcome' && ratingOf(scene, row) !== null,
  )
  const latest = raters(scene, goal).flatMap((rater) => {
    const [row] = rows.filter(({ organisation }) => organisation === rater).toSorted(order(scene))
    const rating = row === undefined ? null : ratingOf(scene, row)
    return rating === null || rating === 'not_assessed' ? [] : [rating]
  })
  return [...new Set(latest)]
}
