import type { Graph } from '@rodtrad/core'
import { type Texts, textsOfNode } from './suggest-texts.ts'
import type { Wish } from './suggest-wish.ts'
import { SMALL } from './text/reader.ts'
import { wordsIn } from './text/words-in.ts'

const MOST_WORDS = 5
const MOST_THROUGH = 2

/** What made a text come close. */
export interface Match {
  /** Its words, as they are written, one of each stem, the weightiest first; at most five. */
  readonly words: readonly string[]
  /** The nodes of the context by which such words were found, where the riktningsmål itself hasn't got them; at most two. */
  readonly through: readonly number[]
}

/** The words that a text of what is linkable has in common with what is looked for. O(words of the text). */
export const matchOf = (graph: Graph, texts: Texts, { gain, through }: Wish, text: number): Match => {
  const { terms, weight } = texts.lexicon
  const stemOf = (number: number): number => terms.to[terms.start[number]!]!
  const seen = new Set<number>()
  const met: { readonly written: string; readonly gained: number; readonly nodes: readonly number[] }[] = []
  for (const [each] of textsOfNode(graph, texts.node[text]!))
    for (const written of wordsIn(each ?? '')) {
      const number = texts.numberOf(written)
      if (number === SMALL || seen.has(stemOf(number))) continue
      seen.add(stemOf(number))
      let gained = 0
      const nodes: number[] = []
      for (let at = terms.start[number]!; at < terms.start[number + 1]!; at++) {
        const term = terms.to[at]!
        gained += gain[term]! * weight[at]!
        if (through[term]! >= 0) nodes.push(texts.node[through[term]!]!)
      }
      if (gained > 0) met.push({ written, gained, nodes })
    }
  const shown = met.sort((a, b) => b.gained - a.gained).slice(0, MOST_WORDS)
  return {
    words: shown.map(({ written }) => written),
    through: [...new Set(shown.flatMap(({ nodes }) => nodes))].slice(0, MOST_THROUGH),
  }
}
