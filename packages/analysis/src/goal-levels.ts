import { groupOf, NO_PERIOD, yearOf } from '@rodtrad/core'
import { NO_POLARITY } from './indicator.ts'
import { once } from './once.ts'
import { keptOutcomes, outcomeGroup, type Outcomes } from './outcome.ts'
import type { Question } from './question.ts'
import { canServe, hasTarget } from './target.ts'
import { wordsOf } from './words.ts'

export const LINKED = 2
export const MEASURED = 3
export const FOLLOWED = 4

/** 3 where an indicator of a measurable goal has any owner's target, 4 where it also has an outcome of theirs or of none, else 0. */
export const indicatorLevel = (
  question: Question,
  outcomes: Outcomes,
  goal: number,
  indicator: number,
): number => {
  const { columns } = question.graph
  const { start, to } = columns.goals.owners
  const first = start[goal]!
  const last = start[goal + 1]!
  let targeted = hasTarget(question, indicator, goal, -1)
  for (let at = first; at < last && !targeted; at++) targeted = hasTarget(question, indicator, goal, to[at]!)
  if (!targeted) return 0
  let followed = outcomeGroup(columns, outcomes, indicator, -1) >= 0
  for (let at = first; at < last && !followed; at++)
    followed = outcomeGroup(columns, outcomes, indicator, to[at]!) >= 0
  return followed ? FOLLOWED : MEASURED
}

/** The highest level of a goal's own indicators (MODEL: levels 3 and 4). */
const measuredLevel = (question: Question, outcomes: Outcomes, goal: number): number => {
  const { columns, indicators } = question.graph
  let level = 0
  for (let at = indicators.start[goal]!; at < indicators.start[goal + 1]! && level < FOLLOWED; at++) {
    const indicator = indicators.to[at]!
    if (columns.indicators.polarity[indicator] !== NO_POLARITY)
      level = Math.max(level, indicatorLevel(question, outcomes, goal, indicator))
  }
  return level
}

/**
 * The level that each goal gives the organ that owns it, for every riktningsmål above it (MODEL: levels 2–4): its own
 * measures and those of all goals below it, or its words where it is directional. Goals that lie on a loop with it
 * are below it. 0 for goals that don't take part. O(goals + links).
 */
export const goalLevels = once((question: Question): Uint8Array => {
  const { graph } = question
  const { order, component } = graph.components
  const { directional } = graph.columns.goals
  const size = order.length
  const outcomes = keptOutcomes(graph.columns, question.period)
  const reached = new Uint8Array(size)
  // `order` puts upper goals first: backwards, a component is finished before any goal above it is looked at.
  for (let last = size - 1; last >= 0;) {
    let first = last
    while (first > 0 && component[order[first - 1]!] === component[order[last]!]) first--
    let best = 0
    for (let at = first; at <= last; at++) {
      const goal = order[at]!
      if (graph.goals[goal] === 0) continue
      if (directional[goal] === 0) best = Math.max(best, measuredLevel(question, outcomes, goal))
      for (let lower = graph.down.start[goal]!; lower < graph.down.start[goal + 1]!; lower++)
        best = Math.max(best, reached[graph.down.to[lower]!]!)
    }
    for (let at = first; at <= last; at++) reached[order[at]!] = best
    last = first - 1
  }
  const { assessed } = wordsOf(question)
  const levels = new Uint8Array(size)
  for (let goal = 0; goal < size; goal++)
    if (graph.goals[goal] === 1)
      levels[goal] = Math.max(
        2,
        reached[goal]!,
        directional[goal] === 1 && assessed[goal] === 1 ? FOLLOWED : 2,
      )
  return levels
})

/** Whether the row's period lies in the question's year. */
const inYear = (own: number, period: number): boolean => own !== NO_PERIOD && yearOf(own) === yearOf(period)

/**
 * The level that an indicator of the riktningsmål itself gives an organ: 2 by a target row of the organ that can
 * serve or an outcome row in the year, even an empty one; 3 by the target where the goal is measurable; 4 where the
 * organ also has an outcome (MODEL: levels 2–4). 0 for none.
 */
export const commonLevel = (
  question: Question,
  goal: number,
  indicator: number,
  organisation: number,
): number => {
  const { columns } = question.graph
  const { targets, outcomes, goals } = columns
  const serving = [goal, -1].some((scope) => {
    const group = groupOf(targets.groups, indicator, scope, organisation)
    return (
      group >= 0 &&
      targets.groups.row
        .subarray(targets.groups.start[group], targets.groups.start[group + 1])
        .some((row) => canServe(targets.period[row]!, question.period))
    )
  })
  if (serving && goals.directional[goal] === 0) {
    const kept = keptOutcomes(columns, question.period)
    return outcomeGroup(columns, kept, indicator, organisation) >= 0 ? FOLLOWED : MEASURED
  }
  if (serving) return 2
  const group = groupOf(outcomes.groups, indicator, -1, organisation)
  const reported =
    group >= 0 &&
    outcomes.groups.row
      .subarray(outcomes.groups.start[group], outcomes.groups.start[group + 1])
      .some((row) => outcomes.own[row] === 1 && inYear(outcomes.period[row]!, question.period))
  return reported ? 2 : 0
}
