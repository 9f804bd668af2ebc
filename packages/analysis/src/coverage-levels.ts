import { degreeOf, GOAL_KIND_CODES, type Graph, STANCE_CODES } from '@rodtrad/core'
import { commonLevel, goalLevels } from './goal-levels.ts'
import { NO_POLARITY } from './indicator.ts'
import { once } from './once.ts'
import { organsOf, organsOfGoal } from './organs.ts'
import type { Question } from './question.ts'
import { positionIsFor, wordsOf } from './words.ts'

/** The names of the levels, in order (MODEL: "Coverage"). */
export const LEVEL_NAMES = ['none', 'reasoned', 'linked', 'measured', 'followed'] as const
export type LevelName = (typeof LEVEL_NAMES)[number]

/** One riktningsmål's row of the matrix. `organs` are places in `organsOf(graph).answering`. */
export interface CoverageLevels {
  readonly goal: number
  readonly organs: readonly number[]
  /** The level of each organ's cell, 0–4. */
  readonly level: Uint8Array
  readonly answered: Uint8Array
  /** The organ's own goals below the riktningsmål. */
  readonly via: readonly (readonly number[])[]
  /** Places in `STANCES`; −1 where there is no position with words. */
  readonly stance: Int8Array
  readonly uncovered: boolean
  readonly deep: boolean
  readonly single: boolean
  /** The share of the cells that are linked or more; NaN without organs. */
  readonly reach: number
}

const RIKTNINGSMAL = GOAL_KIND_CODES.indexOf('riktningsmal')
const VERKSAMHETSMAL = GOAL_KIND_CODES.indexOf('verksamhetsmal')
const AKTIVITET = GOAL_KIND_CODES.indexOf('aktivitet')
const DECLINES = STANCE_CODES.indexOf('declines')

/** The riktningsmål that take part, in the order of the source. */
export const riktningsmalOf = once(({ columns, goals }: Graph): readonly number[] =>
  Array.from(goals.keys()).filter((goal) => goals[goal] === 1 && columns.goals.kind[goal] === RIKTNINGSMAL),
)

/** Riktningsmål → organisation → the position that serves for its stance: of several, the latest published. O(positions). */
const stancesOf = once((question: Question): ReadonlyMap<number, ReadonlyMap<number, number>> => {
  const { columns } = question.graph
  const { goal, organisation, words, period, analysisYear, published, stance } = columns.positions
  const best = new Map<number, Map<number, number>>()
  for (let row = 0; row < goal.length; row++) {
    if (goal[row]! < 0 || organisation[row]! < 0 || words[row] === 0) continue
    if (columns.goals.kind[goal[row]!] !== RIKTNINGSMAL) continue
    if (!positionIsFor(period[row]!, analysisYear[row]!, question.period)) continue
    const byOrgan = best.get(goal[row]!) ?? new Map<number, number>()
    best.set(goal[row]!, byOrgan)
    const before = byOrgan.get(organisation[row]!)
    const order =
      before === undefined ? 1 : published[row]! - published[before]! || stance[before]! - stance[row]!
    if (order > 0) byOrgan.set(organisation[row]!, row)
  }
  return best
})

/** The goals below a riktningsmål, itself too where it lies on a loop: a view of the desk's queue. */
const belowOf = (
  { down, components }: Graph,
  top: number,
  { seen, queue }: Desk,
  stamp: number,
): Int32Array => {
  let size = 1
  queue[0] = top
  seen[top] = stamp
  for (let next = 0; next < size; next++) {
    const goal = queue[next]!
    for (let at = down.start[goal]!; at < down.start[goal + 1]!; at++) {
      const lower = down.to[at]!
      if (seen[lower] === stamp) continue
      seen[lower] = stamp
      queue[size++] = lower
    }
  }
  return queue.subarray(components.onLoop[top] === 1 ? 0 : 1, size)
}

/**
 * The arrays in which one riktningsmål after another is worked out. `seen` holds the stamp of the last that reached a
 * goal; the others are by place in `organsOf(graph).answering`, and `via` is there for the organs of the row alone.
 */
interface Desk {
  readonly seen: Int32Array
  readonly queue: Int32Array
  readonly level: Uint8Array
  readonly answered: Uint8Array
  readonly via: (number[] | undefined)[]
}

const levelsOf = (question: Question, top: number, stamp: number, desk: Desk): CoverageLevels => {
  const { graph } = question
  const { columns } = graph
  const { answering, of } = organsOf(graph)
  const organs = organsOfGoal(graph)(top)
  const levels = goalLevels(question)
  const words = wordsOf(question)
  const { owners, kind } = columns.goals
  const spoke = (organisation: number, goal: number): boolean => {
    for (let at = words.by.start[goal]!; at < words.by.start[goal + 1]!; at++)
      if (words.by.to[at] === organisation) return true
    return false
  }
  for (const place of organs) {
    desk.level[place] = spoke(answering[place]!, top) ? 1 : 0
    desk.answered[place] = desk.level[place]
    desk.via[place] = []
  }
  const below = belowOf(graph, top, desk, stamp)
  let deep = degreeOf(graph.carriers, top) > 0
  for (const goal of below) {
    if (kind[goal] === VERKSAMHETSMAL || kind[goal] === AKTIVITET || degreeOf(graph.carriers, goal) > 0)
      deep = true
    for (let at = owners.start[goal]!; at < owners.start[goal + 1]!; at++) {
      const owner = owners.to[at]!
      for (let whole = of.start[owner]!; whole < of.start[owner + 1]!; whole++) {
        const place = of.to[whole]!
        const via = desk.via[place]
        if (via === undefined || via.at(-1) === goal) continue
        via.push(goal)
        if (levels[goal]! > desk.level[place]!) desk.level[place] = levels[goal]!
        if (desk.answered[place] === 0 && spoke(answering[place]!, goal)) desk.answered[place] = 1
      }
    }
  }
  for (let at = graph.indicators.start[top]!; at < graph.indicators.start[top + 1]!; at++) {
    const indicator = graph.indicators.to[at]!
    if (columns.indicators.polarity[indicator] === NO_POLARITY) continue
    for (const place of organs) {
      const level = commonLevel(question, top, indicator, answering[place]!)
      if (level > desk.level[place]!) desk.level[place] = level
    }
  }
  const positions = stancesOf(question).get(top)
  const level = Uint8Array.from(organs, (place) => desk.level[place]!)
  const stance = Int8Array.from(organs, (place) => {
    const row = positions?.get(answering[place]!)
    return row === undefined ? -1 : columns.positions.stance[row]!
  })
  const linked = level.reduce((sum, each) => sum + (each >= 2 ? 1 : 0), 0)
  const takenOn = level.some((each, at) => each === 1 && stance[at] !== DECLINES)
  const row: CoverageLevels = {
    goal: top,
    organs,
    level,
    answered: Uint8Array.from(organs, (place) =>
      desk.answered[place] === 1 || desk.level[place] === 4 ? 1 : 0,
    ),
    via: organs.map((place) => desk.via[place] ?? []),
    stance,
    uncovered: linked === 0 && !(columns.goals.directional[top] === 1 && takenOn),
    deep,
    single: linked === 1,
    reach: organs.length === 0 ? NaN : linked / organs.length,
  }
  for (const place of organs) desk.via[place] = undefined
  return row
}

/**
 * The matrix riktningsmål × organ in numbers (MODEL: "Coverage"), one row per riktningsmål that takes part. For each
 * riktningsmål linear in the goals and links below it.
 */
export const coverageLevels = once((question: Question): readonly CoverageLevels[] => {
  const { graph } = question
  const organs = organsOf(graph).answering.length
  const desk: Desk = {
    seen: new Int32Array(graph.columns.count.goals),
    queue: new Int32Array(graph.columns.count.goals),
    level: new Uint8Array(organs),
    answered: new Uint8Array(organs),
    via: [],
  }
  return riktningsmalOf(graph).map((goal, index) => levelsOf(question, goal, index + 1, desk))
})
