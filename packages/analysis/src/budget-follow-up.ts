import { type Columns, lastDayOfPeriod, type Period, periodOfYear, type Row } from '@rodtrad/core'
import { type BudgetLine, knownLines, leadsNowhere } from './budget-lines.ts'
import { once } from './once.ts'
import type { Question } from './question.ts'
import { TOLERANCE } from './target.ts'
import { isIllustrative } from './titles.ts'

/** Which way money went against the budget: a budget is a cost, so more than budgeted is a deficit. */
export type BudgetResult = 'deficit' | 'surplus' | 'even'

/** A row of the budget with its outcome and forecast; amounts in tkr. */
export interface BudgetRow {
  readonly year: number
  /** The part of the year that the row speaks of; null for the whole year. */
  readonly period: Period | null
  readonly organisation: string
  readonly kind: NonNullable<Row<'budget'>['kind']> | null
  readonly goal: string | null
  readonly mission: string | null
  readonly amount: number
  /** Of a whole year, known when the year has ended. */
  readonly actual: number | null
  readonly forecast: number | null
  /** Outcome less budget of a whole year: above zero, more was spent. */
  readonly deviation: number | null
  readonly result: BudgetResult | null
  /** Forecast less the whole year's budget. */
  readonly forecastDeviation: number | null
  readonly forecastResult: BudgetResult | null
  /** Of a part of a year: the share of the whole year's budget that is spent. */
  readonly consumed: number | null
  /** A satsning or an investment that is for no goal, and for no mission that anybody makes concrete. */
  readonly leadsNowhere: boolean
  readonly decision: string | null
  readonly illustrative: boolean
}

/**
 * The word for a deviation from a budget; null where it isn't known.
 *
 * @example resultOf(-3) // 'surplus'
 */
export const resultOf = (deviation: number | null): BudgetResult | null =>
  deviation === null
    ? null
    : Math.abs(deviation) <= TOLERANCE
      ? 'even'
      : deviation > 0
        ? 'deficit'
        : 'surplus'

const lessThan = (value: number | undefined, amount: number | null): number | null =>
  value === undefined || amount === null ? null : value - amount

/** What a part-year row and its whole year's have in common. */
const keyOf = (columns: Columns, { row, organisation, goal, mission, year }: BudgetLine): string =>
  [year, organisation, columns.model!.budget[row]!.kind ?? '', goal, mission].join()

/** The budget of each whole year: several rows for the same make one sum. */
const yearAmounts = once((question: Question): ReadonlyMap<string, number> => {
  const { columns } = question.graph
  const amounts = new Map<string, number>()
  for (const line of knownLines(question)) {
    if (line.isPart) continue
    const key = keyOf(columns, line)
    amounts.set(key, (amounts.get(key) ?? 0) + columns.model!.budget[line.row]!.amount)
  }
  return amounts
})

const rowOf = (question: Question, line: BudgetLine): BudgetRow => {
  const { columns, asOf } = question.graph
  const { model, ids, first } = columns
  const row = model!.budget[line.row]!
  const whole = line.isPart ? (yearAmounts(question).get(keyOf(columns, line)) ?? null) : row.amount
  const hasEnded = line.isPart || lastDayOfPeriod(periodOfYear(line.year)) <= asOf
  const actual = hasEnded ? row.actual : undefined
  const deviation = line.isPart ? null : lessThan(actual, row.amount)
  const forecastDeviation = lessThan(row.forecast, whole)
  return {
    year: row.year,
    period: line.isPart ? row.period! : null,
    organisation: ids[first.organisations + line.organisation]!,
    kind: row.kind ?? null,
    goal: row.goal ?? null,
    mission: row.mission ?? null,
    amount: row.amount,
    actual: actual ?? null,
    forecast: row.forecast ?? null,
    deviation,
    result: resultOf(deviation),
    forecastDeviation,
    forecastResult: resultOf(forecastDeviation),
    consumed: line.isPart && actual !== undefined && whole !== null && whole > 0 ? actual / whole : null,
    leadsNowhere: leadsNowhere(columns, line),
    decision: row.decision ?? null,
    illustrative:
      row.illustrative === true || isIllustrative(columns, first.organisations + line.organisation),
  }
}

/**
 * Outcome and forecast against budget, row by row, every year that is known on the as-of date: what was decided after it,
 * or is of a time that had not ended, is not (MODEL: S5, S19). A row for a part of a year stands for
 * itself: its outcome is set against the share of the year's budget that it has used, its forecast against the year's
 * budget where the year has a row of its own; it is never added to it. O(budget).
 *
 * @example
 * budgetFollowUp(question).filter((row) => row.result === 'deficit')
 */
export const budgetFollowUp = once((question: Question): readonly BudgetRow[] =>
  knownLines(question).map((line) => rowOf(question, line)),
)
