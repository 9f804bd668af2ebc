import type { BudgetResult, BudgetRow } from '@rodtrad/analysis'
import { boolean, integer, number, orNull, text, word } from '../column.ts'
import { defineTable } from '../table.ts'

/** The budget row by row, in tkr, with outcome and forecast against it. Rows with a `period` are parts of a year. */
export const budgetFollowUp = defineTable('budget_follow_up', {
  year: integer,
  period: orNull(text),
  organisation: text,
  kind: orNull(word<NonNullable<BudgetRow['kind']>>()),
  goal: orNull(text),
  mission: orNull(text),
  amount: number,
  actual: orNull(number),
  forecast: orNull(number),
  /** Above zero: more was spent than budgeted. */
  deviation: orNull(number),
  result: orNull(word<BudgetResult>()),
  forecastDeviation: orNull(number),
  forecastResult: orNull(word<BudgetResult>()),
  /** Of a part of a year: the share of the year's budget, 0–1 or above. */
  consumed: orNull(number),
  leadsNowhere: boolean,
  decision: orNull(text),
  illustrative: boolean,
})
