import type { BudgetOrganRow, BudgetResult } from '@rodtrad/analysis'
import { boolean, integer, number, orNull, text, word } from '../column.ts'
import { defineTable } from '../table.ts'

/** The period's year of the budget by organ and kind, in tkr; `organisation` is NULL for the sum of the kommun's. */
export const budgetOrgans = defineTable('budget_organs', {
  year: integer,
  scope: word<BudgetOrganRow['scope']>(),
  organisation: orNull(text),
  kind: orNull(word<NonNullable<BudgetOrganRow['kind']>>()),
  amount: orNull(number),
  actual: orNull(number),
  /** Above zero: more was spent than budgeted. */
  deviation: orNull(number),
  /** The deviation as a share of the budget. */
  share: orNull(number),
  result: orNull(word<BudgetResult>()),
  forecast: orNull(number),
  forecastDeviation: orNull(number),
  forecastShare: orNull(number),
  forecastResult: orNull(word<BudgetResult>()),
  /** The outcome of the latest part of the year. */
  spent: orNull(number),
  spentPeriod: orNull(text),
  /** Its share of the year's budget, 0–1 or above. */
  consumed: orNull(number),
  illustrative: boolean,
})
