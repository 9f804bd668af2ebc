import { FOLLOWED, indicatorLevel, MEASURED } from './goal-levels.ts'
import { isMeasurable } from './goal-parts.ts'
import type { Holds } from './holds.ts'
import { NO_POLARITY } from './indicator.ts'
import { once } from './once.ts'
import { keptOutcomes } from './outcome.ts'
import type { Question } from './question.ts'
import { wordsOf } from './words.ts'

/** Each link of `graph.indicators` → 3 measured, 4 followed, or 0 (MODEL: levels 3 and 4). O(links + their rows). */
const levelOfLink = once((question: Question): Uint8Array => {
  const { columns, indicators } = question.graph
  const levels = new Uint8Array(indicators.to.length)
  const outcomes = keptOutcomes(columns, question.period)
  for (let goal = 0; goal < columns.count.goals; goal++) {
    if (!isMeasurable(question, goal)) continue
    for (let at = indicators.start[goal]!; at < indicators.start[goal + 1]!; at++)
      if (columns.indicators.polarity[indicators.to[at]!] !== NO_POLARITY)
        levels[at] = indicatorLevel(question, outcomes, goal, indicators.to[at]!)
  }
  return levels
})

/** What a level of a riktningsmål rests on: nothing yet, one indicator, or more than one. */
const NOTHING = -1
const SEVERAL = -2
const and = (held: number, indicator: number): number =>
  held === NOTHING || held === indicator ? indicator : SEVERAL

/** The one indicator that every measured cell, and every followed one, rests on; negative where there is none such. */
export interface OnlyIndicator {
  readonly measured: number
  readonly followed: number
}

/**
 * Finds the indicator without which no organ would be `measured`, or `followed`, on a riktningsmål any more (MODEL:
 * levels 3 and 4): those of the organs' own goals below it and of all goals below these, and its own common ones. The
 * search ends where each level rests on a second. O(goals + links below).
 */
export const onlyIndicators = (question: Question): ((holds: Holds) => OnlyIndicator) => {
  const { graph } = question
  const { down, indicators, columns } = graph
  const { assessed } = wordsOf(question)
  const levels = levelOfLink(question)
  // A goal is looked at twice at most: on the way to an organ's own goal, and at or below one.
  const sought = new Int32Array(columns.count.goals)
  const carried = new Int32Array(columns.count.goals)
  let stamp = 0

  return (holds) => {
    stamp++
    let measured = NOTHING
    let followed = NOTHING
    const hold = (level: number, indicator: number): void => {
      if (level >= MEASURED) measured = and(measured, indicator)
      if (level >= FOLLOWED) followed = and(followed, indicator)
    }
    for (const { level, indicator } of holds.common) hold(level, indicator)
    const seeking: number[] = []
    const carrying: number[] = []
    const meet = (goal: number, below: boolean): void => {
      // Words on a directional goal make a cell `followed`, which is more than `measured`.
      if (holds.carries(goal) && columns.goals.directional[goal] === 1 && assessed[goal] === 1)
        measured = followed = SEVERAL
      if (below || holds.carries(goal)) {
        if (carried[goal] === stamp) return
        carried[goal] = stamp
        carrying.push(goal)
      } else if (sought[goal] !== stamp && carried[goal] !== stamp) {
        sought[goal] = stamp
        seeking.push(goal)
      }
    }
    const meetBelow = (goal: number, below: boolean): void => {
      for (let at = down.start[goal]!; at < down.start[goal + 1]!; at++) meet(down.to[at]!, below)
    }
    meetBelow(holds.goal, false)
    while (measured !== SEVERAL || followed !== SEVERAL) {
      const goal = carrying.pop()
      if (goal !== undefined) {
        for (let at = indicators.start[goal]!; at < indicators.start[goal + 1]!; at++)
          hold(levels[at]!, indicators.to[at]!)
        meetBelow(goal, true)
        continue
      }
      const next = seeking.pop()
      if (next === undefined) break
      meetBelow(next, false)
    }
    return { measured, followed }
  }
}
