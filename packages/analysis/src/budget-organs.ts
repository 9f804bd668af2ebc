import { type Period, periodNumber, endOf, rowIn, yearOf } from '@rodtrad/core'
import { type BudgetResult, budgetFollowUp, type BudgetRow, resultOf } from './budget-follow-up.ts'
import { companiesOf } from './husbandry.ts'
import { once } from './once.ts'
import type { Question } from './question.ts'
import { TOLERANCE } from './target.ts'

/** An organ's money of one kind in the period's year, with what came of it; amounts in tkr. */
export interface BudgetOrganRow {
  readonly year: number
  /** `koncern`: the koncern's, a bolag's or of what is part of one. */
  readonly scope: 'kommun' | 'koncern'
  /** Null for the sum of all organs of the scope. */
  readonly organisation: string | null
  readonly kind: BudgetRow['kind']
  /** The year's budget; null where there are only rows for parts of it. */
  readonly amount: number | null
  /** Of the year, when it has ended and every row of it has one. */
  readonly actual: number | null
  readonly deviation: number | null
  /** The deviation as a share of the budget. */
  readonly share: number | null
  readonly result: BudgetResult | null
  /** For the year, by the latest part of it that is asked about, else by the year's own rows; where every row has one. */
  readonly forecast: number | null
  readonly forecastDeviation: number | null
  readonly forecastShare: number | null
  readonly forecastResult: BudgetResult | null
  /** The outcome of the latest part of the year, up to the period, and the share of the year's budget that it is. */
  readonly spent: number | null
  readonly spentPeriod: Period | null
  readonly consumed: number | null
  readonly illustrative: boolean
}

/** A sum of what is known of every row; null where one is unknown, or there is none. */
const sumOf = (values: readonly (number | null)[]): number | null =>
  values.length === 0
    ? null
    : values.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0)

const against = (value: number | null, amount: number | null) => {
  const deviation = value === null || amount === null ? null : value - amount
  const share = deviation === null || amount === null || amount <= TOLERANCE ? null : deviation / amount
  return { deviation, share, result: resultOf(deviation) }
}

type Key = Pick<BudgetOrganRow, 'scope' | 'organisation' | 'kind'>

/** The last period that the rows of parts speak of. */
const lastPart = (parts: readonly BudgetRow[]): Period | null =>
  parts.reduce<Period | null>(
    (last, { period }) =>
      last === null || endOf(periodNumber(period!)) > endOf(periodNumber(last)) ? period : last,
    null,
  )

/** The sum of some rows of a year; those for parts of it stand beside and are never added. */
const summed = (year: number, key: Key, rows: readonly BudgetRow[]): BudgetOrganRow => {
  const whole = rows.filter(({ period }) => period === null)
  const spentPeriod = lastPart(rows.filter(({ period }) => period !== null))
  const part = rows.filter(({ period }) => period !== null && period === spentPeriod)
  // A part says something of the whole only where every organ of it has told.
  const told = new Set(part.map(({ organisation }) => organisation))
  const isComplete = whole.every(({ organisation }) => told.has(organisation))
  const amount = sumOf(whole.map((row) => row.amount))
  const actual = sumOf(whole.map((row) => row.actual))
  const forecast =
    (isComplete ? sumOf(part.map((row) => row.forecast)) : null) ?? sumOf(whole.map((row) => row.forecast))
  const spent = isComplete ? sumOf(part.map((row) => row.actual)) : null
  const expected = against(forecast, amount)
  return {
    year,
    ...key,
    amount,
    actual,
    ...against(actual, amount),
    forecast,
    forecastDeviation: expected.deviation,
    forecastShare: expected.share,
    forecastResult: expected.result,
    spent,
    spentPeriod: spent === null ? null : spentPeriod,
    consumed: spent === null || amount === null || amount <= TOLERANCE ? null : spent / amount,
    illustrative: rows.some((row) => row.illustrative),
  }
}

/**
 * The year's budget by organ and kind, with outcome, forecast and the deviation of each, and the sum of the kommun's
 * organs of every kind with several (MODEL: S5, S19): of the period's year, from what is known on the as-of date. A sum
 * with an unknown part is unknown. O(budget).
 *
 * @example
 * budgetByOrgan(question).filter((row) => row.result === 'deficit').map((row) => row.share)
 */
export const budgetByOrgan = once((question: Question): readonly BudgetOrganRow[] => {
  const { columns } = question.graph
  const year = yearOf(question.period)
  const until = endOf(question.period)
  const companies = companiesOf(columns)
  const scopeOf = ({ organisation }: BudgetRow): BudgetOrganRow['scope'] =>
    companies[rowIn(columns, 'organisations', organisation)] === 1 ? 'koncern' : 'kommun'
  const rows = budgetFollowUp(question).filter(
    (row) => row.year === year && (row.period === null || endOf(periodNumber(row.period)) <= until),
  )
  return [...Map.groupBy(rows, ({ kind }) => kind)].flatMap(([kind, ofKind]) => {
    const organs = [...Map.groupBy(ofKind, ({ organisation }) => organisation)].map(([organisation, own]) =>
      summed(year, { scope: scopeOf(own[0]!), organisation, kind }, own),
    )
    const kommun = ofKind.filter((row) => scopeOf(row) === 'kommun')
    const isSum = new Set(kommun.map(({ organisation }) => organisation)).size > 1
    return isSum ? [...organs, summed(year, { scope: 'kommun', organisation: null, kind }, kommun)] : organs
  })
})
