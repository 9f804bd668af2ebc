import { neighboursOf, STANCE_CODES } from '@rodtrad/core'
import { organsCarrying } from './carrying.ts'
import type { CoverageLevels } from './coverage-levels.ts'
import { commonLevel } from './goal-levels.ts'
import { NO_POLARITY } from './indicator.ts'
import { organsOf } from './organs.ts'
import type { Question } from './question.ts'
import { wordsOf } from './words.ts'

/** An indicator of the riktningsmål itself that links an organ to it, and how far: 2 linked to 4 followed. */
export interface CommonHold {
  readonly place: number
  readonly indicator: number
  readonly level: number
}

/** What keeps a riktningsmål from being uncovered, besides the organs' goals below it. Organs by place. */
export interface Holds {
  readonly goal: number
  /** The organs whose words do, where the riktningsmål is directional. */
  readonly words: readonly number[]
  readonly common: readonly CommonHold[]
  /** Whether a goal is an own goal of an organ of the kommun, other than `but`. */
  readonly carries: (goal: number, but?: number) => boolean
}

const DECLINES = STANCE_CODES.indexOf('declines')

const wordsFor = (question: Question, { goal, organs, stance }: CoverageLevels): readonly number[] => {
  const { graph } = question
  if (graph.columns.goals.directional[goal] === 0) return []
  const { answering } = organsOf(graph)
  const spoke = new Set(neighboursOf(wordsOf(question).by, goal))
  return organs.filter((place, at) => spoke.has(answering[place]!) && stance[at] !== DECLINES)
}

const commonFor = (question: Question, { goal, organs }: CoverageLevels): readonly CommonHold[] => {
  const { columns, indicators } = question.graph
  const { answering } = organsOf(question.graph)
  return Array.from(new Set(neighboursOf(indicators, goal)))
    .filter((indicator) => columns.indicators.polarity[indicator] !== NO_POLARITY)
    .flatMap((indicator) =>
      organs.map((place) => ({
        place,
        indicator,
        level: commonLevel(question, goal, indicator, answering[place]!),
      })),
    )
    .filter(({ level }) => level > 0)
}

/**
 * What holds a riktningsmål (MODEL: "uncovered", level 2): words, indicators of its own, organs' goals.
 * O(its indicators × its organs), and then O(organs of the goal) for each goal asked about.
 */
export const holdsOf = (question: Question, row: CoverageLevels): Holds => {
  const { graph } = question
  const carrying = organsCarrying(graph)
  const organs = new Set(row.organs)
  return {
    goal: row.goal,
    words: wordsFor(question, row),
    common: commonFor(question, row),
    carries: (goal, but) => {
      for (let at = carrying.start[goal]!; at < carrying.start[goal + 1]!; at++)
        if (carrying.to[at] !== but && organs.has(carrying.to[at]!)) return true
      return false
    },
  }
}
