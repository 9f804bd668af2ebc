import { type Finding, normalOf, ratingMeaning, shown } from '@rodtrad/core'
import { type Checked, ofRow, WHOLE_TABLE } from './place.ts'

/** What says, in a word or its definition, that a goal could not be measured or judged. */
const UNKNOWN =
  /(?<!\p{L})(?:ej|inte|ingen|inget|saknas?|not|no|cannot)(?!\p{L})(?:\s+\p{L}+){0,3}?\s+(?:mät|bedöm|avläs|underlag|measure|assess|data)\p{L}*/iu
const KNOWN = new Set(['attained', 'partly', 'not_attained'])

/** RT098: a rating with a meaning that the plan's declared scale doesn't have; one finding for each word. O(assessments). */
export const outsideScale = (checked: Checked): readonly Finding[] => {
  const { model } = checked
  if (model.ratings.length === 0) return []
  const declared = new Set(model.ratings.map(({ means }) => means))
  const own = new Set(model.ratings.map(({ word }) => normalOf(word)))
  const meaning = ratingMeaning(model)
  const told = new Set<string>()
  return model.assessments.flatMap(({ rating, goal }, row): readonly Finding[] => {
    const means = rating === undefined ? undefined : meaning(rating)
    if (rating === undefined || means === undefined || declared.has(means) || own.has(normalOf(rating)))
      return []
    if (told.has(means)) return []
    told.add(means)
    const title = model.goals.find(({ id }) => id === goal)?.title ?? goal
    return [
      ofRow(checked, 'RT098', 'assessments', row, 'rating', {
        words: { rating: means, title: shown(title) },
        others: [goal],
      }),
    ]
  })
}

/** RT099: a declared scale without a step for what has not been assessed, or that merges it with another. O(ratings). */
export const mergedScale = (checked: Checked): readonly Finding[] => {
  const { ratings } = checked.model
  const lacks = ratings.length > 0 && !ratings.some(({ means }) => means === 'not_assessed')
  const merged = ratings.flatMap(({ word, means, definition = '' }, row): readonly Finding[] => {
    if (!KNOWN.has(means) || !UNKNOWN.test(`${word}. ${definition}`)) return []
    const words = { case: 'merged', word: shown(word), rating: means }
    return [ofRow(checked, 'RT099', 'ratings', row, 'definition', { words })]
  })
  return [...(lacks ? [ofRow(checked, 'RT099', 'ratings', WHOLE_TABLE, 'means')] : []), ...merged]
}
