import { type Lexicon, lexiconOf } from './lexicon.ts'
import { wordsIn } from './words-in.ts'

/** A text, and what each of its words weighs (a whole number, at most 255). */
export type Weighed = readonly [text: string | undefined, weight: number]

/** The number of all words that say nothing of a subject. */
export const SMALL = -1

/** Texts as numbers of words, the small ones left out. */
export interface Numbered {
  /** The words of text t are `word[start[t]] … word[start[t + 1] - 1]`, in order. */
  readonly start: Int32Array
  readonly word: Int32Array
  readonly weight: Uint8Array
  readonly lexicon: Lexicon
  /** The number of a word of the texts, as it is written; {@link SMALL} for a small one. */
  readonly numberOf: (word: string) => number
}

/** Reads one text after another, and numbers their words. */
export interface Reader {
  /** Adds a text of some parts; returns its number, from 0. O(characters). */
  readonly add: (parts: readonly Weighed[]) => number
  readonly read: () => Numbered
}

/**
 * A reader that has read nothing.
 *
 * @param small the words that say nothing of a subject, in lower case
 */
export const readerOf = (small: Iterable<string>): Reader => {
  const numbers = new Map<string, number>()
  for (const each of small) numbers.set(each, SMALL)
  const vocabulary: string[] = []
  const [start, word, weight]: [number[], number[], number[]] = [[0], [], []]
  const numberOf = (written: string): number => {
    const known = numbers.get(written)
    if (known !== undefined) return known
    const folded = written.toLowerCase()
    const number = folded === written ? vocabulary.push(folded) - 1 : numberOf(folded)
    numbers.set(written, number)
    return number
  }
  return {
    add: (parts) => {
      for (const [text, weighs] of parts)
        for (const written of wordsIn(text ?? '')) {
          const number = numberOf(written)
          if (number === SMALL) continue
          word.push(number)
          weight.push(weighs)
        }
      return start.push(word.length) - 2
    },
    read: () => ({
      start: new Int32Array(start),
      word: new Int32Array(word),
      weight: new Uint8Array(weight),
      lexicon: lexiconOf(vocabulary),
      numberOf,
    }),
  }
}
