import { neighboursOf } from '@rodtrad/core'
import type { CoverageLevels } from './coverage-levels.ts'
import type { Corpus } from './suggest-corpus.ts'
import type { Texts } from './suggest-texts.ts'
import type { Wish } from './suggest-wish.ts'

/** The least score that is told: below it, there is but a common word in common. */
const FLOOR = 0.01

/** A text, and how much of what is looked for it has, to the riktningsmål's own text. */
export interface Close {
  readonly text: number
  readonly score: number
}

/** The texts that the organs of a kommun may link to its riktningsmål, and those in which something is said of these. */
export const othersOf = (
  { own, said }: Texts,
  organs: readonly number[],
  riktningsmal: readonly CoverageLevels[],
): readonly number[] => [
  ...new Set(organs.flatMap((place) => Array.from(neighboursOf(own, place)))),
  ...riktningsmal.flatMap(({ goal }) => Array.from(neighboursOf(said, goal))),
]

/** What a riktningsmål is known by besides its own words: what the organs have linked to it, and say of it. */
export const contextOf = (
  { ofGoal, said }: Texts,
  { rowOf }: Corpus,
  { goal, via }: CoverageLevels,
): readonly number[] =>
  [...new Set(via.flat().map((below) => ofGoal[below]!)), ...neighboursOf(said, goal)].filter((text) =>
    rowOf.has(text),
  )

/** The texts of an organ's own that come closest, the closest first, of equals by id. O(their terms). */
export const closestOf = (
  { own, node }: Texts,
  { rowOf, start, term, strength }: Corpus,
  { gain, full }: Wish,
  place: number,
  ids: readonly string[],
): readonly Close[] =>
  Array.from(neighboursOf(own, place), (text): Close => {
    const row = rowOf.get(text)!
    let sum = 0
    for (let at = start[row]!; at < start[row + 1]!; at++) sum += gain[term[at]!]! * strength[at]!
    return { text, score: full > 0 ? sum / full : 0 }
  })
    .filter(({ score }) => score >= FLOOR)
    .sort((a, b) => b.score - a.score || (ids[node[a.text]!]! < ids[node[b.text]!]! ? -1 : 1))
