import { type Graph, neighboursOf } from '@rodtrad/core'
import { riktningsmalOf } from './coverage-levels.ts'
import { once } from './once.ts'

/** Who could make a link to a riktningsmål, and which gaps it would close: organs that close the same stand together. */
export interface Offer {
  readonly goal: number
  /** By place in `organsOf(graph).answering`. */
  readonly organs: readonly number[]
  readonly closes: readonly number[]
}

/** The gaps, numbered from 0, and what closes them. */
export interface Wanted {
  /** Gap → its riktningsmål. */
  readonly gaps: readonly number[]
  /** The organs that answer to a riktningsmål: one and the same list where they are the same. */
  readonly organsOf: (goal: number) => readonly number[]
  /** The gaps of a riktningsmål that are closed once an organ has a goal below it. */
  readonly closedBy: (place: number, goal: number) => readonly number[]
}

const tops = once((graph: Graph): ReadonlySet<number> => new Set(riktningsmalOf(graph)))

/** The riktningsmål directly above or below one: a path between two passes riktningsmål alone. */
const nextTo = (graph: Graph, relation: 'up' | 'down', goal: number): readonly number[] =>
  [...new Set(neighboursOf(graph[relation], goal))].filter((other) => tops(graph).has(other))

/** A riktningsmål and all above it. Linear in them and their links. */
const upFrom = (graph: Graph, goal: number): ReadonlySet<number> => {
  const found = new Set([goal])
  for (const each of found) for (const upper of nextTo(graph, 'up', each)) found.add(upper)
  return found
}

/** Whether the same organs answer to a riktningsmål just below: a link to that closes as much, and more. */
const isOutdone = (graph: Graph, { organsOf }: Wanted, goal: number): boolean => {
  const { component } = graph.components
  return nextTo(graph, 'down', goal).some(
    (lower) =>
      organsOf(lower) === organsOf(goal) &&
      // Of those on a loop, which all close the same, the first stays.
      (component[lower] !== component[goal] || lower < goal),
  )
}

/** A link is best made to the gap itself: to the one from which all the others are reached upward, where there is one. */
const lowered = (graph: Graph, { gaps, organsOf }: Wanted, offer: Offer): Offer => {
  // Components are numbered from the top: the last of the gaps is the only one that can be below all others.
  const { component } = graph.components
  const goals = offer.closes.map((gap) => gaps[gap]!)
  const goal = goals.reduce((low, each) => (component[each]! > component[low]! ? each : low))
  if (organsOf(goal) !== organsOf(offer.goal)) return offer
  const reached = upFrom(graph, goal)
  return goals.every((each) => reached.has(each)) ? { ...offer, goal } : offer
}

/**
 * The links that are worth a thought to close gaps: some smallest set that closes all is made of these alone. For each
 * riktningsmål linear in what is above it, times its organs.
 */
export const offersOf = (graph: Graph, wanted: Wanted): readonly Offer[] =>
  riktningsmalOf(graph)
    .filter((goal) => !isOutdone(graph, wanted, goal))
    .flatMap((goal): readonly Offer[] => {
      const reached = [...upFrom(graph, goal)]
      const byGaps = new Map<string, { readonly organs: number[]; readonly closes: readonly number[] }>()
      for (const place of wanted.organsOf(goal)) {
        const closes = reached.flatMap((upper) => wanted.closedBy(place, upper))
        if (closes.length === 0) continue
        const key = closes.join()
        const offer = byGaps.get(key) ?? { organs: [], closes }
        byGaps.set(key, offer)
        offer.organs.push(place)
      }
      return Array.from(byGaps.values(), (offer) => lowered(graph, wanted, { goal, ...offer }))
    })
