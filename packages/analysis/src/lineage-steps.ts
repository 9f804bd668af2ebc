import { dayNumber, dayOf, EARLIEST, type Graph, LATEST, previousDay, STATUS_CODES } from '@rodtrad/core'
import { type LineagePair, lineagePairs } from './lineage-pairs.ts'
import { mandatePeriods } from './mandate-periods.ts'
import type { Question } from './question.ts'
import { sameWording } from './same-wording.ts'

/** What became of something, or where it comes from (MODEL: "Lineage"). */
export type Fate = 'kept' | 'reworded' | 'split' | 'merged' | 'dropped' | 'new'

/** One step of a history, in numbers: nodes, places among the mandate periods (−1 for none), a `YYYYMMDD` day. */
export interface LineageStep {
  readonly fate: Fate
  readonly old?: number
  readonly new?: number
  readonly oldPeriod: number
  readonly newPeriod: number
  /** When it happened; EARLIEST where that isn't known. */
  readonly day: number
}

const REPEALED = STATUS_CODES.indexOf('repealed')

/** The places of the mandate periods in which things begin and end; −1 before the first. */
interface Places {
  /** The last that has begun by a day. */
  readonly of: (began: number) => number
  /**
   * The one in which something that began in another ended. Where two overlap (RT084) that is the first of them: what
   * ends with a mandate period has not gone on into the next, though that has begun by the plan's words.
   */
  readonly ofEnd: (ended: number, beganIn: number) => number
}

const placesOf = (question: Question): Places => {
  const periods = mandatePeriods(question)
  const remembered = (placeOn: (day: number) => number): ((day: number) => number) => {
    const known = new Map<number, number>()
    return (day) => {
      const place = known.get(day) ?? placeOn(day)
      known.set(day, place)
      return place
    }
  }
  const lastBegun = remembered((day) => periods.findLastIndex(({ from }) => from <= day))
  const firstHeld = remembered((day) => {
    const place = periods.findIndex(({ from, namedTo }) => from <= day && day <= namedTo)
    return place < 0 ? lastBegun(day) : place
  })
  return { of: lastBegun, ofEnd: (ended, beganIn) => Math.max(firstHeld(ended), beganIn) }
}

/** Numbers that goals of a kind share, and the rows of another table. */
const familyOf = (graph: Graph): ((node: number) => number) => {
  const { first, count, goals } = graph.columns
  return (node) => {
    const goal = node - first.goals
    return goal >= 0 && goal < count.goals ? goals.kind[goal]! : node >= first.factors ? -2 : -1
  }
}

const hasDay = (day: number): boolean => day > EARLIEST && day < LATEST

const countBy = (pairs: readonly LineagePair[], end: keyof LineagePair): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>()
  for (const pair of pairs) counts.set(pair[end], (counts.get(pair[end]) ?? 0) + 1)
  return counts
}

/** The steps of what `replaces` links join. */
const pairSteps = ({ graph }: Question, places: Places): readonly LineageStep[] => {
  const { from, to, pairs } = lineagePairs(graph)
  const successors = countBy(pairs, 'old')
  const predecessors = countBy(pairs, 'new')
  const fateOf = (pair: LineagePair): Fate => {
    if (successors.get(pair.old)! > 1) return 'split'
    if (predecessors.get(pair.new)! > 1) return 'merged'
    return sameWording(graph.columns, pair.old, pair.new) ? 'kept' : 'reworded'
  }
  return pairs.map((pair) => {
    const began = from[pair.new]!
    const ended = to[pair.old]!
    // One without a last day ended when its successor began.
    const last = hasDay(ended) || !hasDay(began) ? ended : dayNumber(previousDay(dayOf(began)), EARLIEST)
    return {
      fate: fateOf(pair),
      ...pair,
      oldPeriod: hasDay(last) ? places.ofEnd(last, places.of(from[pair.old]!)) : -1,
      newPeriod: hasDay(began) ? places.of(began) : -1,
      day: hasDay(began) ? began : hasDay(ended) ? ended : EARLIEST,
    }
  })
}

/** The dated rows that count, as nodes. */
const datedNodes = ({ columns }: Graph, counts: Uint8Array): Int32Array => {
  const { first, count } = columns
  const tables = ['goals', 'missions', 'factors'] as const
  const nodes = new Int32Array(tables.reduce((sum, table) => sum + count[table], 0))
  let size = 0
  for (const table of tables)
    for (let node = first[table]; node < first[table] + count[table]; node++)
      if (counts[node] === 1) nodes[size++] = node
  return nodes.subarray(0, size)
}

/** The steps of what begins, goes on and ends by itself. */
const loneSteps = (question: Question, places: Places): readonly LineageStep[] => {
  const { graph } = question
  const { goals, first } = graph.columns
  const { counts, from, to, replaces, replaced } = lineagePairs(graph)
  const nodes = datedNodes(graph, counts)
  const family = familyOf(graph)
  const periods = mandatePeriods(question)
  // What has no first day says nothing of when its kind began.
  const firstOf = new Map<number, number>()
  for (const node of nodes) {
    if (from[node] === EARLIEST) continue
    const period = places.of(from[node]!)
    firstOf.set(family(node), Math.min(firstOf.get(family(node)) ?? period, period))
  }
  const steps: LineageStep[] = []
  for (const node of nodes) {
    const [began, ended] = [from[node]!, to[node]!]
    const repealed = goals.status[node - first.goals] === REPEALED
    const newPeriod = places.of(began)
    if (replaces[node] === 0 && began <= graph.day && newPeriod > (firstOf.get(family(node)) ?? newPeriod))
      steps.push({ fate: 'new', new: node, oldPeriod: -1, newPeriod, day: began })
    const start = Math.max(newPeriod, 0)
    const reached = places.ofEnd(ended, newPeriod)
    if (!repealed && began <= graph.day && reached > start) {
      const day = periods[reached]!.from
      steps.push({ fate: 'kept', old: node, new: node, oldPeriod: start, newPeriod: reached, day })
    }
    if (replaced[node] === 0 && (ended < graph.day || repealed)) {
      const day = hasDay(ended) ? ended : EARLIEST
      const oldPeriod = hasDay(ended) ? places.ofEnd(ended, newPeriod) : -1
      steps.push({ fate: 'dropped', old: node, oldPeriod, newPeriod: -1, day })
    }
  }
  return steps
}

/**
 * What has become of everything by the as-of date, one step at a time, in the order in which it happened (MODEL:
 * "Lineage"):
 *
 * - of a pair joined by `replaces`: `split` where the old one has several successors, else `merged` where the new one
 *   has several predecessors, else `kept` or `reworded`;
 * - `kept`: what goes on by itself from one mandate period into a later one;
 * - `dropped`: what has ended, or was repealed, and has no successor, not even one to come;
 * - `new`: what replaces nothing, and began in a later mandate period than the first of its kind in the source.
 *
 * Indicators have no days: they come in pairs alone. O(nodes + links).
 */
export const lineageSteps = (question: Question): readonly LineageStep[] => {
  const places = placesOf(question)
  return [...loneSteps(question, places), ...pairSteps(question, places)].sort(
    (a, b) => a.day - b.day || (a.old ?? a.new ?? 0) - (b.old ?? b.new ?? 0) || (a.new ?? 0) - (b.new ?? 0),
  )
}
