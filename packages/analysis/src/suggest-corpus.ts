import type { Texts } from './suggest-texts.ts'
import { rarityOf, saturated } from './text/bm25.ts'

/** The texts of a kommun, as the strength of each term in each; of its desk, and so until the next one is made. */
export interface Corpus {
  /** Text → its row. */
  readonly rowOf: ReadonlyMap<number, number>
  /** The terms of row r are `term[start[r]] … term[start[r + 1] - 1]`, each once. */
  readonly start: readonly number[]
  readonly term: readonly number[]
  readonly strength: readonly number[]
  /** Term → how much it tells: more, the fewer of the texts have it. */
  readonly rarity: Float64Array
}

/**
 * The desk at which the corpus of one kommun after another is made.
 *
 * @returns of the texts of its riktningsmål, and of the others, each once: their terms, weighed by BM25. A text's length
 * counts only the words that have no term in common with any of the riktningsmål, so that one more word in common never
 * costs. O(words)
 */
export const corporaOf = ({
  start: first,
  word,
  weight,
  lexicon: { terms, weight: termWeight, size },
}: Texts): ((tops: readonly number[], others: readonly number[]) => Corpus) => {
  const isWanted = new Uint8Array(size)
  const having = new Int32Array(size)
  const sum = new Float64Array(size)
  const rarity = new Float64Array(size)
  let known: number[] = []

  const clear = (): void => {
    for (const term of known) isWanted[term] = having[term] = 0
    known = []
  }
  const want = (text: number): void => {
    for (let at = first[text]!; at < first[text + 1]!; at++)
      for (let each = terms.start[word[at]!]!; each < terms.start[word[at]! + 1]!; each++)
        isWanted[terms.to[each]!] = 1
  }
  /** Adds the terms of a text to `term`, their weights to `sum`; returns the text's length. */
  const addUp = (text: number, term: number[]): number => {
    let length = 0
    for (let at = first[text]!; at < first[text + 1]!; at++) {
      let isShared = false
      for (let each = terms.start[word[at]!]!; each < terms.start[word[at]! + 1]!; each++) {
        const found = terms.to[each]!
        if (sum[found] === 0) term.push(found)
        sum[found]! += weight[at]! * termWeight[each]!
        if (isWanted[found] === 1) isShared = true
      }
      if (!isShared) length += weight[at]!
    }
    return length
  }

  return (tops, others) => {
    clear()
    tops.forEach(want)
    const all = [...tops, ...others]
    const [start, term, strength, lengths]: [number[], number[], number[], number[]] = [[0], [], [], []]
    for (const text of all) {
      lengths.push(addUp(text, term))
      for (let at = start.at(-1)!; at < term.length; at++) {
        const found = term[at]!
        strength.push(sum[found]!)
        sum[found] = 0
        if (having[found]!++ === 0) known.push(found)
      }
      start.push(term.length)
    }
    const average = lengths.reduce((total, length) => total + length, 0) / Math.max(1, others.length)
    lengths.forEach((length, row) => {
      for (let at = start[row]!; at < start[row + 1]!; at++)
        strength[at] = saturated(strength[at]!, average > 0 ? length / average : 0)
    })
    for (const each of known) rarity[each] = rarityOf(all.length, having[each]!)
    return { rowOf: new Map(all.map((text, row) => [text, row])), start, term, strength, rarity }
  }
}
