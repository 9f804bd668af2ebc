import { codeOf, RATINGS, STANCES } from './codes.ts'
import type { AssessmentColumns, PositionColumns } from './columns.ts'
import { dayNumber } from './day.ts'
import type { Model } from './model.ts'
import type { NodeIndex } from './node-index.ts'
import { normalOf } from './normal.ts'
import { periodNumber } from './period.ts'
import type { Assessment, Position } from './schema.ts'

export const RATING_CODES = Object.keys(RATINGS) as readonly (keyof typeof RATINGS)[]
export const STANCE_CODES = Object.keys(STANCES) as readonly (keyof typeof STANCES)[]

/** What a word of the plan's scale means: by the table `ratings`, else as a code or its Swedish word. */
export const ratingMeaning = (
  model: Pick<Model, 'ratings'>,
): ((word: string) => keyof typeof RATINGS | undefined) => {
  const declared = new Map(model.ratings.map((row) => [normalOf(row.word), row.means]))
  return (word) => declared.get(normalOf(word)) ?? (codeOf(RATINGS, word) as keyof typeof RATINGS | undefined)
}

/** Whether an assessment has words: reasoning, or phase or progress (MODEL: "Words"). */
export const assessmentHasWords = (row: Assessment): boolean =>
  row.reasoning !== undefined || row.phase !== undefined || row.progress !== undefined

/** Whether a position has words: a stance alone is no answer (MODEL: "Words"). */
const positionHasWords = (row: Position): boolean =>
  [row.reasoning, row.risk, row.opportunity, row.conditions, row.handling].some((part) => part !== undefined)

const assessmentColumnsOf = (model: Model, index: NodeIndex): AssessmentColumns => {
  const rows = model.assessments
  const meaning = ratingMeaning(model)
  return {
    goal: Int32Array.from(rows, (row) => index.rowIn('goals', row.goal)),
    organisation: Int32Array.from(rows, (row) => index.rowIn('organisations', row.organisation)),
    period: Int32Array.from(rows, (row) => periodNumber(row.period)),
    forecast: Uint8Array.from(rows, (row) => (row.basis === 'forecast' ? 1 : 0)),
    rating: Uint8Array.from(rows, (row) => {
      const means = row.rating === undefined ? undefined : meaning(row.rating)
      return means === undefined ? 0 : RATING_CODES.indexOf(means) + 1
    }),
    words: Uint8Array.from(rows, (row) => (assessmentHasWords(row) ? 1 : 0)),
    assessedAt: Int32Array.from(rows, (row) => dayNumber(row.assessedAt, 0)),
  }
}

const positionColumnsOf = (model: Model, index: NodeIndex): PositionColumns => {
  const rows = model.positions
  const analysisOf = (row: Position): Model['analyses'][number] | undefined =>
    model.analyses[index.rowIn('analyses', row.analysis)]
  return {
    goal: Int32Array.from(rows, (row) => index.rowIn('goals', row.subject)),
    organisation: Int32Array.from(rows, (row) =>
      index.rowIn('organisations', row.organisation ?? analysisOf(row)?.organisation),
    ),
    period: Int32Array.from(rows, (row) => periodNumber(row.period)),
    analysisYear: Int32Array.from(rows, (row) => analysisOf(row)?.year ?? 0),
    published: Int32Array.from(rows, (row) => dayNumber(analysisOf(row)?.published, 0)),
    words: Uint8Array.from(rows, (row) => (positionHasWords(row) ? 1 : 0)),
    stance: Uint8Array.from(rows, (row) => STANCE_CODES.indexOf(row.stance ?? 'relates')),
  }
}

/** The assessments and positions of a model in typed arrays. O(rows). */
export const wordColumnsOf = (
  model: Model,
  index: NodeIndex,
): { readonly assessments: AssessmentColumns; readonly positions: PositionColumns } => ({
  assessments: assessmentColumnsOf(model, index),
  positions: positionColumnsOf(model, index),
})
