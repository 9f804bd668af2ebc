import type { Status } from '@rodtrad/core'
import { attainment } from './attainment.ts'
import { coverage } from './coverage.ts'
import { LEVEL_NAMES } from './coverage-levels.ts'
import { once } from './once.ts'
import type { Question } from './question.ts'
import { reporting } from './reporting.ts'

/** How a plan stands in figures that may be set beside those of another kommun: counts, and what they are counted of. */
export interface Profile {
  /** The riktningsmål that take part; those that no organ has taken up, that one alone has, that reach the verksamhet. */
  readonly directions: number
  readonly uncovered: number
  readonly single: number
  readonly deep: number
  /** The organs that answer to riktningsmål. */
  readonly organs: number
  /** The cells of the coverage, and how many stand on each level, 0–4. */
  readonly cells: number
  readonly levels: readonly number[]
  /** The goals of nämnder and bolag, how many of them have a figure, and how many stand at each status. */
  readonly goals: number
  readonly withFigure: number
  readonly statuses: Readonly<Partial<Record<Status, number>>>
  /** Indicators that the organs are asked for, with an outcome of the period. */
  readonly measures: number
  readonly measured: number
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)

/**
 * The figures of a plan that say the same whatever its goals are called: to set two kommuner side by side. As the
 * coverage, the attainment and the reporting.
 *
 * @example profile(question).uncovered
 */
export const profile = once((question: Question): Profile => {
  const { goals: rows, organisations } = coverage(question)
  const cells = rows.flatMap((row) => row.cells)
  const goals = attainment(question).goals.filter(({ kind }) => kind === 'namndmal' || kind === 'bolagsmal')
  const statuses: Partial<Record<Status, number>> = {}
  for (const { status } of goals) statuses[status] = (statuses[status] ?? 0) + 1
  const reported = reporting(question)
  return {
    directions: rows.length,
    uncovered: rows.filter((row) => row.uncovered).length,
    single: rows.filter((row) => row.single).length,
    deep: rows.filter((row) => row.deep).length,
    organs: organisations.length,
    cells: cells.length,
    levels: LEVEL_NAMES.map((_, level) => cells.filter((cell) => cell.level === level).length),
    goals: goals.length,
    withFigure: goals.filter(({ value }) => value !== null).length,
    statuses,
    measures: sum(reported.map(({ measuresOf }) => measuresOf)),
    measured: sum(reported.map(({ measuresDone }) => measuresDone)),
  }
})
