import { type Day, type Period, STANCE_CODES, type Stance } from '@rodtrad/core'
import { coverageLevels, LEVEL_NAMES, type LevelName } from './coverage-levels.ts'
import { once } from './once.ts'
import { orNull } from './or-null.ts'
import { organsOf } from './organs.ts'
import { looseGoals } from './orphans.ts'
import { type Question, statedOf } from './question.ts'
import { suspectLinks } from './suspect.ts'

/** One cell of the matrix: what an organ has done with a riktningsmål. */
export interface CoverageCell {
  readonly organisation: string
  /** 0 obesvarat, 1 resonemang, 2 kopplat, 3 målsatt, 4 uppföljt. */
  readonly level: number
  readonly name: LevelName
  readonly answered: boolean
  readonly stance: Stance | null
  /** The organ's own goals below the riktningsmål. */
  readonly via: readonly string[]
}

/** One riktningsmål with its cells. */
export interface CoverageGoal {
  readonly id: string
  readonly title: string
  readonly uncovered: boolean
  readonly deep: boolean
  readonly single: boolean
  /** The share of the cells that are linked or more, 0–1; null without organs. */
  readonly reach: number | null
  readonly unanswered: readonly string[]
  readonly cells: readonly CoverageCell[]
}

/** The answer to "who has taken up what" (FORMAT: `coverage`). */
export interface Coverage {
  readonly asOf: Day
  readonly period: Period
  readonly organisations: readonly string[]
  readonly exempt: readonly string[]
  readonly goals: readonly CoverageGoal[]
  readonly orphans: readonly string[]
  readonly mandated: readonly string[]
  readonly suspect: readonly { readonly from: string; readonly to: string }[]
}

/**
 * Who has taken up what: every riktningsmål that takes part, with a cell for every organ of its kommun that answers
 * to riktningsmål (MODEL: "Coverage"). Linear in nodes and links for each riktningsmål.
 *
 * @example
 * coverage(question).goals.filter((goal) => goal.uncovered)
 */
export const coverage = once((question: Question): Coverage => {
  const { graph } = question
  const { ids, first, links, model } = graph.columns
  const { answering, exempt } = organsOf(graph)
  const goalId = (goal: number): string => ids[first.goals + goal]!
  const organId = (organisation: number): string => ids[first.organisations + organisation]!
  const { orphans, mandated } = looseGoals(graph)
  const goals = coverageLevels(question).map((row): CoverageGoal => {
    const cells = row.organs.map((place, at): CoverageCell => {
      const level = row.level[at]!
      return {
        organisation: organId(answering[place]!),
        level,
        name: LEVEL_NAMES[level]!,
        answered: row.answered[at] === 1,
        stance: STANCE_CODES[row.stance[at]!] ?? null,
        via: row.via[at]!.map(goalId),
      }
    })
    return {
      id: goalId(row.goal),
      title: model?.goals[row.goal]?.title ?? goalId(row.goal),
      uncovered: row.uncovered,
      deep: row.deep,
      single: row.single,
      reach: orNull(row.reach),
      unanswered: cells.filter((cell) => cell.level === 0 || !cell.answered).map((cell) => cell.organisation),
      cells,
    }
  })
  return {
    ...statedOf(question),
    organisations: [...answering].map(organId),
    exempt: [...exempt].map(organId),
    goals,
    orphans: orphans.map(goalId),
    mandated: mandated.map(goalId),
    suspect: suspectLinks(graph).map((link) => ({
      from: ids[links.from[link]!]!,
      to: ids[links.to[link]!]!,
    })),
  }
})
