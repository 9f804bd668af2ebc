import { type Cell, codeOf, listText, type Model, normalOf, RATINGS } from '@rodtrad/core'

/** What the writing of a cell needs to know of its source. */
export interface TextContext {
  /** The plan's own words by the normalised word: a code's word must not be taken for one of them. */
  readonly ratingWords: ReadonlyMap<string, string>
}

/**
 * The scale that a model's ratings are written by. O(words of the scale).
 *
 * @example cellText({ holds: 'rating' }, 'attained', textContextOf(model)) // 'uppfyllt'
 */
export const textContextOf = ({ ratings }: Pick<Model, 'ratings'>): TextContext => ({
  ratingWords: new Map(ratings.map(({ word }) => [normalOf(word), word])),
})

const ratingText = (rating: string, { ratingWords }: TextContext): string => {
  if (ratingWords.has(normalOf(rating))) return rating
  const code = codeOf(RATINGS, rating) as keyof typeof RATINGS | undefined
  const word = code === undefined ? rating : RATINGS[code]
  return ratingWords.has(normalOf(word)) ? rating : word
}

/**
 * The text by which CSV writes a value of a column: Swedish words, `.` as the decimal mark, every digit of a number.
 *
 * @example cellText({ holds: 'boolean' }, true, context) // 'ja'
 */
export const cellText = (cell: Cell, value: unknown, context: TextContext): string => {
  switch (cell.holds) {
    case 'boolean':
      return value === true ? 'ja' : 'nej'
    case 'code':
      return cell.codes[value as string] ?? String(value)
    case 'codes':
      return listText((value as readonly string[]).map((code) => cell.codes[code] ?? code))
    case 'texts':
    case 'references':
    case 'pairs':
    case 'spans':
      return listText(value as readonly string[])
    case 'rating':
      return ratingText(value as string, context)
    case 'id':
    case 'reference':
    case 'text':
    case 'number':
    case 'day':
    case 'period':
    case 'year':
      return String(value)
  }
}
