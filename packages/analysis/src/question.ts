import {
  type Columns,
  type Day,
  type Graph,
  graphOf,
  lastDayOfPeriod,
  type Method,
  NO_PERIOD,
  type Period,
  periodNumber,
  type PeriodNumber,
  periodOf,
  periodOfYear,
  yearOf,
} from '@rodtrad/core'

/**
 * What is asked: a graph as of a date, a period of follow-up, and a method. Every analysis takes one; what an
 * analysis has computed for a question is kept with it, so that no other computes it again.
 */
export interface Question {
  readonly graph: Graph
  readonly period: PeriodNumber
  readonly method: Method
}

/** What is asked of a source; what is left out has the command line's default (FORMAT: "The command line"). */
export interface Asked {
  /** Default: with a period, its last day but not after today; else today. */
  readonly asOf?: Day | undefined
  /** Default: {@link defaultPeriod}. */
  readonly period?: Period | undefined
  /** Whether drafts take part; default false. */
  readonly drafts?: boolean | undefined
  /** Default: the plan's. */
  readonly method?: Method | undefined
}

const latestYearWithFollowUp = (columns: Columns, asOf: Day): number | undefined => {
  const ended = (year: number): boolean => lastDayOfPeriod(periodOfYear(year)) <= asOf
  let latest: number | undefined
  const look = (periods: Int32Array, counts: (row: number) => boolean): void =>
    periods.forEach((period, row) => {
      const year = yearOf(period)
      if (counts(row) && (latest === undefined || year > latest) && ended(year)) latest = year
    })
  look(
    columns.outcomes.period,
    (row) =>
      columns.outcomes.indicator[row]! >= 0 &&
      columns.outcomes.own[row] === 1 &&
      !Number.isNaN(columns.outcomes.value[row]),
  )
  look(
    columns.assessments.period,
    (row) => columns.assessments.goal[row]! >= 0 && columns.assessments.organisation[row]! >= 0,
  )
  return latest
}

/**
 * The period that is asked about when none is given: the plan's; else the latest year that has ended by the as-of
 * date and holds an outcome (the municipality's own, with a value) or an assessment; else the as-of date's year
 * (FORMAT: "The command line"). O(outcomes + assessments).
 */
const defaultPeriod = (columns: Columns, asOf: Day): PeriodNumber => {
  const planned = periodNumber(columns.model?.plan.period)
  if (planned !== NO_PERIOD) return planned
  return periodOfYear(latestYearWithFollowUp(columns, asOf) ?? Number(asOf.slice(0, 4)))
}

/** The as-of date when none is given: with a period, its last day but not after today; else today. */
export const defaultAsOf = (period: Period | undefined, today: Day): Day => {
  if (period === undefined) return today
  const last = lastDayOfPeriod(periodNumber(period))
  return last < today ? last : today
}

/**
 * Puts a question to a source, with the defaults of the command line for what is not given.
 *
 * @param today the clock, as an effect that comes in last
 * @example
 * const question = ask(columns, { asOf, period }, today)
 * coverage(question)
 */
export const ask = (columns: Columns, asked: Asked, today: Day): Question => {
  const asOf = asked.asOf ?? defaultAsOf(asked.period, today)
  return {
    graph: graphOf(columns, { asOf, drafts: asked.drafts ?? false }),
    period: asked.period === undefined ? defaultPeriod(columns, asOf) : periodNumber(asked.period),
    method: asked.method ?? columns.rules.method,
  }
}

/** The texts of a question, as every answer states them. */
export const statedOf = ({ graph, period }: Question): { readonly asOf: Day; readonly period: Period } => ({
  asOf: graph.asOf,
  period: periodOf(period),
})
