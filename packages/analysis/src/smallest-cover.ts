/** A set to choose: the elements that it covers, and what speaks against it where a choice is free. */
export interface CoverSet {
  readonly covers: readonly number[]
  /** A whole number from 0; of covers of equal size, that with the least of it is chosen. */
  readonly against: number
}

/** A smallest family of sets that covers all elements. */
export interface Cover {
  /** Places in the sets. */
  readonly chosen: readonly number[]
  /** False where some part was too large to be solved, and its greedy cover may not be the smallest. */
  readonly exact: boolean
  /** No cover has fewer sets; the size of `chosen` where it is exact. */
  readonly least: number
}

/** The most elements, tied together by common sets, for which a smallest cover is found by trying all. */
export const MOST_EXACT = 16

/** One set weighs more than anything that speaks against all the others of a part. */
const ONE_SET = 1000

/** Elements and sets that hang together: no set reaches out of it. */
interface Part {
  readonly elements: readonly number[]
  readonly sets: readonly number[]
}

/** O(sum of the sets' sizes, with nearly no logarithm): union–find. */
const partsOf = (elements: number, sets: readonly CoverSet[]): readonly Part[] => {
  const above = Int32Array.from({ length: elements }, (_, element) => element)
  const find = (element: number): number => {
    let top = element
    while (above[top] !== top) {
      above[top] = above[above[top]!]!
      top = above[top]!
    }
    return top
  }
  for (const { covers } of sets) for (const element of covers) above[find(element)] = find(covers[0]!)
  const parts = new Map<number, { elements: number[]; sets: number[] }>()
  const partOf = (element: number): { elements: number[]; sets: number[] } => {
    const part = parts.get(find(element)) ?? { elements: [], sets: [] }
    parts.set(find(element), part)
    return part
  }
  for (let element = 0; element < elements; element++) partOf(element).elements.push(element)
  sets.forEach(({ covers }, at) => {
    if (covers.length > 0) partOf(covers[0]!).sets.push(at)
  })
  return [...parts.values()]
}

/** The set against which the least speaks, of those that hold the one element. */
const onlyOf = ({ sets: own }: Part, sets: readonly CoverSet[]): readonly number[] => [
  own.reduce((best, at) => (sets[at]!.against < sets[best]!.against ? at : best)),
]

/** The cheapest way to each set of covered elements, the first uncovered one next. O(2^elements · sets of one). */
const bestOf = ({ elements, sets: own }: Part, sets: readonly CoverSet[]): readonly number[] => {
  const bit = new Map(elements.map((element, at) => [element, 1 << at]))
  const masks = own.map((at) => sets[at]!.covers.reduce((mask, element) => mask | bit.get(element)!, 0))
  const holding = elements.map((_, at) => own.filter((_, set) => (masks[set]! & (1 << at)) !== 0))
  const maskOf = new Map(own.map((at, index) => [at, masks[index]!]))
  const full = 2 ** elements.length - 1
  const cost = new Int32Array(full + 1).fill(-1)
  const last = new Int32Array(full + 1)
  const from = new Int32Array(full + 1)
  cost[0] = 0
  for (let mask = 0; mask < full; mask++) {
    if (cost[mask] === -1) continue
    // The place of the lowest zero bit.
    const first = 31 - Math.clz32(~mask & (mask + 1))
    for (const at of holding[first]!) {
      const next = mask | maskOf.get(at)!
      const price = cost[mask]! + ONE_SET + sets[at]!.against
      if (cost[next] !== -1 && cost[next]! <= price) continue
      cost[next] = price
      last[next] = at
      from[next] = mask
    }
  }
  const chosen: number[] = []
  for (let mask = full; mask > 0; mask = from[mask]!) chosen.push(last[mask]!)
  return chosen.reverse()
}

/** The set that covers most of what is left, again and again. O(sum of the sets' sizes). */
const greedyOf = ({ elements, sets: own }: Part, sets: readonly CoverSet[]): readonly number[] => {
  const open = new Set(elements)
  const left = (at: number): number => sets[at]!.covers.filter((element) => open.has(element)).length
  const waiting: number[][] = []
  const wait = (at: number, count: number): void => void (waiting[count] ??= []).push(at)
  own.toSorted((a, b) => sets[b]!.against - sets[a]!.against).forEach((at) => wait(at, left(at)))
  const chosen: number[] = []
  for (let most = waiting.length - 1; most > 0; most--)
    for (let at = waiting[most]?.pop(); at !== undefined; at = waiting[most]?.pop()) {
      const count = left(at)
      if (count < most) {
        wait(at, count)
        continue
      }
      chosen.push(at)
      for (const element of sets[at]!.covers) open.delete(element)
    }
  return chosen
}

/** 1 + 1/2 + … + 1/n: how many times too large the greedy cover is at most. */
const harmonic = (n: number): number => {
  let sum = 0
  for (let each = n; each > 0; each--) sum += 1 / each
  return sum
}

/**
 * A smallest family of sets that covers the elements 0 … `elements` − 1, each of which must be in some set. What hangs
 * together by common sets is solved by itself: exactly up to {@link MOST_EXACT} elements (by dynamic programming over
 * what is covered), else greedily, which is at most 1 + 1/2 + … + 1/d times too large, d being the largest set. Source:
 * V. Chvátal, "A greedy heuristic for the set-covering problem", Mathematics of Operations Research 4 (1979).
 * O(sum of the sets' sizes + 2^16 · sets of an element for each part that is solved exactly).
 *
 * @example smallestCover(3, [{ covers: [0, 1], against: 0 }, { covers: [2], against: 0 }]).chosen // [0, 1]
 */
export const smallestCover = (elements: number, sets: readonly CoverSet[]): Cover => {
  let exact = true
  let least = 0
  const chosen = partsOf(elements, sets).flatMap((part) => {
    if (part.elements.length <= MOST_EXACT) {
      const best = part.elements.length === 1 ? onlyOf(part, sets) : bestOf(part, sets)
      least += best.length
      return best
    }
    const greedy = greedyOf(part, sets)
    const largest = part.sets.reduce((most, at) => Math.max(most, sets[at]!.covers.length), 0)
    const bound = Math.ceil(greedy.length / harmonic(largest) - 1e-9)
    least += bound
    if (bound < greedy.length) exact = false
    return greedy
  })
  return { chosen, exact, least }
}
