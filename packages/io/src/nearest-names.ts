import { normalOf } from '@rodtrad/core'

/** A name that something may be meant by, and all that it is called. */
export interface NameCandidate {
  readonly key: string
  readonly called: readonly string[]
}

/** Longer texts are no names: only so much of them is looked at. */
const LONGEST = 60

/**
 * The fewest letters to put in, take out, change or swap with their neighbour, to make one text the other (optimal string
 * alignment: Damerau 1964, Levenshtein 1966). O(length of one · length of the other).
 *
 * @example editDistance('indikatro', 'indikator') // 1
 */
export const editDistance = (one: string, other: string): number => {
  let [before, last] = [[] as number[], Array.from({ length: other.length + 1 }, (_, at) => at)]
  for (let row = 1; row <= one.length; row++) {
    const next = [row]
    for (let at = 1; at <= other.length; at++) {
      const same = one[row - 1] === other[at - 1] ? 0 : 1
      let least = Math.min(last[at]! + 1, next[at - 1]! + 1, last[at - 1]! + same)
      const isSwapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]
      if (isSwapped) least = Math.min(least, before[at - 2]! + 1)
      next.push(least)
    }
    ;[before, last] = [last, next]
  }
  return last[other.length]!
}

/** How near two names are, 0–1: by the letters that differ, and by whether one is the beginning or end of the other. */
const nearness = (name: string, called: string): number => {
  if (name === called) return 1
  if (name === '' || called === '') return 0
  const [short, long] = name.length < called.length ? [name, called] : [called, name]
  const isPart = short.length >= 3 && (long.startsWith(short) || long.endsWith(short))
  const letters = 1 - editDistance(name, called) / long.length
  return isPart ? Math.max(letters, 0.6 + 0.4 * (short.length / long.length)) : letters
}

/** Below this two names have little more in common than chance. */
const NEAR = 0.6

/**
 * The candidates that a name most likely means, the nearest first; none where nothing is near. O(candidates · length²).
 *
 * @example nearestNames('Ansv. nämnd', [{ key: 'owner', called: ['organ', 'ansvarig nämnd'] }]) // ['owner']
 */
export const nearestNames = (
  name: string,
  candidates: readonly NameCandidate[],
  most = 3,
): readonly string[] => {
  const normal = normalOf(name.slice(0, LONGEST))
  return candidates
    .map(({ key, called }) => ({
      key,
      near: Math.max(...called.map((each) => nearness(normal, normalOf(each)))),
    }))
    .filter(({ near }) => near >= NEAR)
    .toSorted((a, b) => b.near - a.near)
    .slice(0, most)
    .map(({ key }) => key)
}
