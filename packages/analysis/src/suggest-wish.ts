import type { Corpus } from './suggest-corpus.ts'

/** How strong the words of the context are, to the riktningsmål's own. */
const CONTEXT = 0.5

/**
 * What is looked for, term by term: the arrays in which one riktningsmål after another is worked out, so that each
 * holds until the next.
 */
export interface Wish {
  /** How much a text gains by a term; 0 for a term that is not looked for. */
  readonly gain: Float64Array
  /** The text of the context that has a term most, where the riktningsmål itself hasn't got it; else −1. */
  readonly through: Int32Array
  /** The terms looked for. */
  readonly terms: readonly number[]
  /** What the riktningsmål's own text would come to. */
  readonly full: number
}

/** The desk at which wishes are worked out, for a lexicon of so many terms. */
export const wishesOf = (
  size: number,
): ((corpus: Corpus, top: number, context: readonly number[]) => Wish) => {
  const gain = new Float64Array(size)
  const others = new Float64Array(size)
  const most = new Float64Array(size)
  const through = new Int32Array(size).fill(-1)
  let terms: number[] = []

  const clear = (): void => {
    for (const term of terms) {
      gain[term] = others[term] = most[term] = 0
      through[term] = -1
    }
    terms = []
  }

  /** Adds the context up, and tells its strength squared. */
  const addContext = ({ rowOf, start, term, strength }: Corpus, context: readonly number[]): number => {
    for (const text of context) {
      const row = rowOf.get(text)!
      for (let at = start[row]!; at < start[row + 1]!; at++) {
        const found = term[at]!
        if (others[found] === 0) terms.push(found)
        others[found]! += strength[at]!
        if (strength[at]! > most[found]!) {
          most[found] = strength[at]!
          through[found] = text
        }
      }
    }
    return terms.reduce((sum, found) => sum + others[found]! ** 2, 0)
  }

  /**
   * A riktningsmål by its own words and, half as strong, by the words of its context: what others have linked to it,
   * and what is said of it (J. Rocchio, Relevance Feedback in Information Retrieval, 1971; both made equally long
   * first). O(terms of both).
   */
  return (corpus, top, context) => {
    const { rowOf, start, term, strength, rarity } = corpus
    clear()
    const othersSquared = addContext(corpus, context)
    const row = rowOf.get(top)!
    const own = Array.from({ length: start[row + 1]! - start[row]! }, (_, each) => start[row]! + each)
    const ownSquared = own.reduce((sum, at) => sum + strength[at]! ** 2, 0)
    const scale = othersSquared > 0 ? CONTEXT * Math.sqrt(ownSquared / othersSquared) : 0
    for (const found of terms) gain[found] = rarity[found]! * scale * others[found]!
    let full = 0
    for (const at of own) {
      const found = term[at]!
      if (others[found] === 0) terms.push(found)
      gain[found]! += rarity[found]! * strength[at]!
      through[found] = -1
      full += gain[found]! * strength[at]!
    }
    return { gain, through, terms, full }
  }
}
