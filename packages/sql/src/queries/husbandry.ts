import type { BudgetOrganRow, BudgetResult, HusbandryRow } from '@rodtrad/analysis'
import type { GoalKind, Rating, Status } from '@rodtrad/core'
import { boolean, day, integer, number, orNull, text, texts, word } from '../column.ts'
import { query } from '../query.ts'

const budgetKind = word<NonNullable<BudgetOrganRow['kind']>>()

/** God ekonomisk hushållning: its goals, and the money. */
export const husbandry = {
  'budget-by-organ': query([], {
    year: integer,
    scope: word<BudgetOrganRow['scope']>(),
    organisation: orNull(text),
    name: orNull(text),
    kind: orNull(budgetKind),
    amount: orNull(number),
    actual: orNull(number),
    deviation: orNull(number),
    share: orNull(number),
    result: orNull(word<BudgetResult>()),
    forecast: orNull(number),
    forecastDeviation: orNull(number),
    forecastShare: orNull(number),
    forecastResult: orNull(word<BudgetResult>()),
    spent: orNull(number),
    spentPeriod: orNull(text),
    consumed: orNull(number),
    illustrative: boolean,
  }),
  'budget-without-goal': query([text], {
    year: integer,
    organisation: text,
    name: text,
    kind: budgetKind,
    mission: orNull(text),
    amount: number,
    decisionTitle: orNull(text),
    illustrative: boolean,
  }),
  'goal-funding': query([], {
    goal: text,
    title: text,
    kind: word<GoalKind>(),
    funded: boolean,
    via: texts,
    illustrative: boolean,
  }),
  'husbandry-ended': query([], {
    goal: text,
    title: text,
    kind: word<HusbandryRow['kind']>(),
    ended: day,
    illustrative: boolean,
  }),
  'husbandry-findings': query([], { code: text, message: text, advice: text, basis: text }),
  'husbandry-goals': query([text], {
    scope: word<HusbandryRow['scope']>(),
    kind: word<HusbandryRow['kind']>(),
    goal: orNull(text),
    title: orNull(text),
    owners: texts,
    status: orNull(word<Status>()),
    low: orNull(number),
    high: orNull(number),
    evidence: orNull(number),
    applied: boolean,
    met: orNull(boolean),
    missing: boolean,
    judgedWord: orNull(text),
    judged: orNull(word<Rating | 'divided'>()),
    reasoning: orNull(text),
    forecastWord: orNull(text),
    forecast: orNull(word<Rating | 'divided'>()),
    forecastPeriod: orNull(text),
    decisionTitle: orNull(text),
    decisionDate: orNull(day),
    illustrative: boolean,
  }),
} as const
