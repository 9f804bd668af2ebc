import { type Csr, degreeOf, type Graph, inverseOf, neighboursOf, relationOf } from '@rodtrad/core'
import { lostPaths } from './lost-paths.ts'
import { looseGoals } from './orphans.ts'

/** The most goals that are looked through below all that runs out together; after that nothing more is counted. */
const MOST_BELOW = 2_000_000

/** What is below something that runs out. */
export interface Hung {
  /** How many goals are below it the day before; null for what has no goals below. */
  readonly below: number | null
  /** The goals that would stand on nothing the day after, by their places. */
  readonly goals: readonly number[]
}

/** What hangs on each thing that runs out; undefined where {@link MOST_BELOW} is spent. */
export interface Hanging {
  readonly onGoal: (goal: number) => Hung | undefined
  /** On a link from this goal: the goal itself, and what is below it. */
  readonly onLinkFrom: (goal: number) => Hung | undefined
  readonly onOrganisation: (organisation: number) => Hung | undefined
  readonly onMission: (mission: number) => Hung | undefined
  readonly onFactor: (factor: number) => Hung | undefined
}

const LEAF: Hung = { below: 0, goals: [] }

/**
 * What would stand on nothing the day after, by what it stood on the day before. On a goal: the goals below it that
 * still take part and have lost their last path to a riktningsmål. On an organ: the goals that nobody else owns. On a
 * mission: the goals of which it was the last ground. On a factor: the goals that were based on it alone. O(goals +
 * links), and what is found.
 */
export const hangingBetween = (before: Graph, after: Graph): Hanging => {
  const { columns } = before
  const { owners } = columns.goals
  const size = columns.count.goals
  const isLost = new Uint8Array(size)
  for (const goal of lostPaths(before, after)) isLost[goal] = 1
  const seen = new Int32Array(size)
  let stamp = 0
  let left = MOST_BELOW

  const below = (start: number, itself: boolean): Hung | undefined => {
    if (left < 0) return undefined
    if (!itself && degreeOf(before.down, start) === 0) return LEAF
    stamp++
    seen[start] = stamp
    const queue = [start]
    for (const goal of queue)
      for (let at = before.down.start[goal]!; at < before.down.start[goal + 1]!; at++) {
        const lower = before.down.to[at]!
        if (seen[lower] === stamp) continue
        seen[lower] = stamp
        queue.push(lower)
        if (--left < 0) return undefined
      }
    const under = itself ? queue : queue.slice(1)
    return { below: under.length, goals: under.filter((goal) => isLost[goal] === 1) }
  }
  const ownerless = (goal: number): boolean => {
    for (let at = owners.start[goal]!; at < owners.start[goal + 1]!; at++)
      if (after.organisations[owners.to[at]!] === 1) return false
    return true
  }
  const basis = relationOf(after, 'basedOn', 'goals', 'factors')
  const orphaned = new Set(looseGoals(after).orphans)
  const owned = inverseOf(owners, columns.count.organisations)
  const making = inverseOf(before.concretises, columns.count.missions)
  const basing = inverseOf(relationOf(before, 'basedOn', 'goals', 'factors'), columns.count.factors)
  const among = (csr: Csr, row: number, hangs: (goal: number) => boolean): Hung | undefined => {
    left -= degreeOf(csr, row)
    return left < 0 ? undefined : { below: null, goals: [...new Set(neighboursOf(csr, row))].filter(hangs) }
  }

  return {
    onGoal: (goal) => below(goal, false),
    onLinkFrom: (goal) => below(goal, true),
    onOrganisation: (organisation) =>
      among(
        owned,
        organisation,
        (goal) => before.goals[goal] === 1 && after.goals[goal] === 1 && ownerless(goal),
      ),
    onMission: (mission) => among(making, mission, (goal) => orphaned.has(goal)),
    onFactor: (factor) =>
      among(basing, factor, (goal) => after.goals[goal] === 1 && degreeOf(basis, goal) === 0),
  }
}
