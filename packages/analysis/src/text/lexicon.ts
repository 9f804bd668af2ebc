import { type Csr, csrOf } from '@rodtrad/core'
import { compoundsOf } from './compounds.ts'
import { stemOf } from './stem.ts'

/** What a part of a compound weighs, to the whole word's 1. */
const PART = 0.5

/** What the words of a source have in common with each other: terms, numbered from 0. */
export interface Lexicon {
  /** Word → its terms: its stem, then the stems of its parts. */
  readonly terms: Csr
  /** What each term of a word weighs, by its place in `terms.to`: 1 for the stem, 0.5 for a part. */
  readonly weight: Float64Array
  /** How many terms there are. */
  readonly size: number
}

/**
 * The terms of a source's words: the stem of each, and the stems of the parts of a compound, by the words themselves.
 * O(words · their letters, squared).
 *
 * @param words each word once, in lower case
 */
export const lexiconOf = (words: readonly string[]): Lexicon => {
  const parts = compoundsOf(words)
  const terms = new Map<string, number>()
  const from: number[] = []
  const to: number[] = []
  const weight: number[] = []
  const add = (word: number, stem: string, weighs: number): void => {
    const term = terms.get(stem) ?? terms.size
    terms.set(stem, term)
    from.push(word)
    to.push(term)
    weight.push(weighs)
  }
  words.forEach((word, number) => {
    const stem = stemOf(word)
    add(number, stem, 1)
    for (const part of new Set(parts[number])) if (part !== stem) add(number, part, PART)
  })
  return {
    terms: csrOf(words.length, Int32Array.from(from), Int32Array.from(to)),
    weight: Float64Array.from(weight),
    size: terms.size,
  }
}
