import { type Figures, noFigures } from './goal-figures.ts'
import { goalParts, isMeasurable } from './goal-parts.ts'
import type { Question } from './question.ts'
import { TOLERANCE } from './target.ts'

/** What is known of an indicator over all its parts: of several, the gravest holds. */
const MET = 1
const UNKNOWN = 2
const NOT_MET = 3

const stateOf = (attained: number): number =>
  Number.isNaN(attained) ? UNKNOWN : attained >= 1 - TOLERANCE ? MET : NOT_MET

/** What a goal gathers: a state for each distinct indicator, and one unknown for each goal on a loop. */
interface Gathered {
  /** By the indicator's number; a goal on a loop stands after all indicators. */
  readonly states: Map<number, number>
  /** How many stand in each state. */
  readonly counts: Int32Array
}

const put = ({ states, counts }: Gathered, key: number, state: number): void => {
  const before = states.get(key) ?? 0
  if (state <= before) return
  states.set(key, state)
  counts[before]!--
  counts[state]!++
}

const nothing = (): Gathered => ({ states: new Map(), counts: new Int32Array(NOT_MET + 1) })

/** The distinct measurable goals directly below a goal. `seen` holds who looked at each goal last. */
const measurableBelow = (question: Question, goal: number, seen: Int32Array): readonly number[] => {
  const { down } = question.graph
  const below: number[] = []
  for (let at = down.start[goal]!; at < down.start[goal + 1]!; at++) {
    const lower = down.to[at]!
    if (seen[lower] === goal + 1 || !isMeasurable(question, lower)) continue
    seen[lower] = goal + 1
    below.push(lower)
  }
  return below
}

const settle = (figures: Figures, goal: number, { counts }: Gathered): void => {
  const met = counts[MET]!
  const known = met + counts[NOT_MET]!
  const all = known + counts[UNKNOWN]!
  figures.low[goal] = all === 0 ? 0 : met / all
  figures.high[goal] = all === 0 ? 1 : (met + counts[UNKNOWN]!) / all
  figures.evidence[goal] = all === 0 ? 0 : known / all
  figures.value[goal] = known === 0 ? NaN : met / known
}

/**
 * The share of the distinct indicators that are met, of a goal and of the measurable goals below it reached through
 * measurable goals alone; weights ignored (MODEL: rule 4). A goal on a loop is one unknown, and the way stops there.
 *
 * Lower goals come first. What a goal has gathered is handed on to the last goal above it and copied to the others,
 * the small to the large: O(n log n) of goals and parts where no goal has several above it; where goals are shared,
 * each copy is linear in what lies below.
 */
export const shareMet = (question: Question): Figures => {
  const { columns, components } = question.graph
  const { order, onLoop } = components
  const parts = goalParts(question)
  const figures = noFigures(columns.count.goals)
  const gathered = new Map<number, Gathered>()
  const seen = new Int32Array(columns.count.goals)
  const waiting = new Int32Array(columns.count.goals)
  const gathers = (goal: number): boolean => isMeasurable(question, goal) && onLoop[goal] === 0
  for (const goal of order)
    if (gathers(goal)) for (const lower of measurableBelow(question, goal, seen)) waiting[lower]!++
  seen.fill(0)

  /** The largest of what the goals below have gathered, if no other goal waits for it; else an empty one. */
  const takenFrom = (below: readonly number[]): readonly [Gathered, number] => {
    let largest = -1
    for (const lower of below)
      if (
        waiting[lower] === 1 &&
        (largest < 0 || gathered.get(lower)!.states.size > gathered.get(largest)!.states.size)
      )
        largest = lower
    return [largest < 0 ? nothing() : gathered.get(largest)!, largest]
  }

  for (let place = order.length - 1; place >= 0; place--) {
    const goal = order[place]!
    if (!isMeasurable(question, goal)) continue
    const below = onLoop[goal] === 1 ? [] : measurableBelow(question, goal, seen)
    const [all, largest] = takenFrom(below)
    let finalYear = 0
    for (const lower of below) {
      finalYear = Math.max(finalYear, figures.finalYear[lower]!)
      if (lower !== largest) gathered.get(lower)!.states.forEach((state, key) => put(all, key, state))
      waiting[lower]!--
      if (waiting[lower] === 0) gathered.delete(lower)
    }
    if (onLoop[goal] === 1) put(all, columns.count.indicators + goal, UNKNOWN)
    else
      for (let at = parts.start[goal]!; at < parts.start[goal + 1]!; at++) {
        put(all, parts.indicator[at]!, stateOf(parts.attained[at]!))
        finalYear = Math.max(finalYear, parts.finalYear[at]!)
      }
    settle(figures, goal, all)
    figures.finalYear[goal] = finalYear
    if (waiting[goal]! > 0) gathered.set(goal, all)
  }
  return figures
}
