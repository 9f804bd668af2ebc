import { type Day, lastDayOfPeriod, type Period, periodOf, periodOfYear, yearOf } from '@rodtrad/core'
import { at } from './at.ts'
import { coverageLevels, LEVEL_NAMES, type LevelName } from './coverage-levels.ts'
import { once } from './once.ts'
import type { Question } from './question.ts'

/** How many cells of the coverage have had a level on a day. */
export interface CoverageHistoryRow {
  readonly asOf: Day
  readonly period: Period
  /** 0 obesvarat, 1 resonemang, 2 kopplat, 3 målsatt, 4 uppföljt. */
  readonly level: number
  readonly name: LevelName
  readonly cells: number
  /** All cells of the day, for shares. */
  readonly all: number
  /** The riktningsmål of the day, and those of them that no organ was linked to. */
  readonly goals: number
  readonly uncovered: number
}

/** How many years are looked back on: a vision's. */
const YEARS = 8

/**
 * The coverage over time: how many cells had each level at the end of each of the eight years before the as-of date,
 * each with that year's words and outcomes, and on the date itself. By MODEL ("Coverage") on each day; a day without
 * riktningsmål has no rows. As nine coverages.
 *
 * @example
 * coverageHistory(question).filter(({ level }) => level >= 2)
 */
export const coverageHistory = once((question: Question): readonly CoverageHistoryRow[] => {
  const { asOf } = question.graph
  const latest = Number(asOf.slice(0, 4))
  const before = Array.from({ length: YEARS }, (_, back) => periodOfYear(latest - YEARS + back))
  const past = before
    .filter((period) => lastDayOfPeriod(period) < asOf && yearOf(period) > 0)
    .map((period) => at(question, lastDayOfPeriod(period), { period }))
  return [...past, question].flatMap(countsOf)
})

const countsOf = (question: Question): readonly CoverageHistoryRow[] => {
  const rows = coverageLevels(question)
  if (rows.length === 0) return []
  const cells = rows.flatMap(({ level }) => [...level])
  const shared = {
    asOf: question.graph.asOf,
    period: periodOf(question.period),
    all: cells.length,
    goals: rows.length,
    uncovered: rows.filter(({ uncovered }) => uncovered).length,
  }
  return LEVEL_NAMES.map((name, level) => ({
    ...shared,
    level,
    name,
    cells: cells.filter((each) => each === level).length,
  }))
}
