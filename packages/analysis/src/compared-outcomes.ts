import { type Columns, countsAsOutcome, groupOf, isOwnMunicipality, type PeriodNumber } from '@rodtrad/core'
import { once } from './once.ts'
import { keptOutcomes, outcomesFor } from './outcome.ts'
import type { Question } from './question.ts'

/** 1 where a row is another municipality's, of gender `T` and without organisation, and counts as an outcome. */
const othersOf = once((columns: Columns): Uint8Array => {
  const { model, outcomes } = columns
  return Uint8Array.from(outcomes.organisation, (organisation, at) => {
    const row = model?.outcomes[at]
    if (model === undefined || row === undefined || organisation !== -1) return 0
    return (row.gender ?? 'T') === 'T' && !isOwnMunicipality(row, model) && countsAsOutcome(row) ? 1 : 0
  })
})

/** Which row serves of each group of outcomes: the own municipality's, and the others'; −1 for none. */
const servingOf = once(({ graph: { columns }, period }: Question) => ({
  own: keptOutcomes(columns, period).row,
  others: outcomesFor(columns, period, othersOf(columns)).row,
}))

/** The rows of an indicator that are of one period: the own municipality's (−1: none), and one for each other. */
export interface Compared {
  readonly period: PeriodNumber
  readonly own: number
  readonly others: readonly number[]
}

const comparedAt = (columns: Columns, group: number, period: PeriodNumber): Compared => {
  const { groups, usable, period: periods, retrieved, value } = columns.outcomes
  const others = othersOf(columns)
  const latest = new Map<string, number>()
  let own = -1
  const isLater = (row: number, than: number): boolean =>
    (retrieved[row]! - retrieved[than]! || value[row]! - value[than]!) > 0
  for (let at = groups.start[group]!; at < groups.start[group + 1]!; at++) {
    const row = groups.row[at]!
    if (periods[row] !== period) continue
    if (usable[row] === 1 && (own < 0 || isLater(row, own))) own = row
    if (others[row] === 0) continue
    const code = columns.model!.outcomes[row]!.municipality!
    const before = latest.get(code)
    if (before === undefined || isLater(row, before)) latest.set(code, row)
  }
  return { period, own, others: [...latest.values()] }
}

/**
 * The outcomes of an indicator that are set side by side with other kommuner's, all of one period: that of the own
 * outcome by the outcome rule (MODEL: rule 2); where no other kommun has a value for that, the others' by the same rule.
 * `undefined` where no other has one. O(outcomes of the indicator).
 */
export const comparedOf = (question: Question, indicator: number): Compared | undefined => {
  const { columns } = question.graph
  const { own, others } = servingOf(question)
  const group = groupOf(columns.outcomes.groups, indicator, -1, -1)
  return [own[group] ?? -1, others[group] ?? -1]
    .filter((row) => row >= 0)
    .map((row) => comparedAt(columns, group, columns.outcomes.period[row]!))
    .find((each) => each.others.length > 0)
}
