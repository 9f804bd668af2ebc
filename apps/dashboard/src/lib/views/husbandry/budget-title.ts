/** The finding of a table of the budget as a sentence. */
import type { Words } from '../../i18n/words.ts'
import { budgetName } from './budget-columns.ts'
import { signedText } from './money.ts'
import type { Budget } from './rows.ts'

/** How many went over, and who most: by the outcome or, while there is none, by the forecast; and of how many it isn't known. */
export function budgetTitle(w: Words, kind: Budget['kind'], rows: readonly Budget[]): string {
  const name = kind === null ? w.t('husbandry.money.other') : w.t(`husbandry.money.${kind}`)
  const organs = rows.filter(({ organisation }) => organisation !== null)
  const hasOutcome = organs.some(({ deviation }) => deviation !== null)
  const of = (row: Budget): number => (hasOutcome ? row.deviation : row.forecastDeviation) ?? 0
  const over = organs
    .filter((row) => (hasOutcome ? row.result : row.forecastResult) === 'deficit')
    .sort((a, b) => of(b) - of(a))
  const [most] = over
  if (!hasOutcome && organs.every(({ forecastDeviation }) => forecastDeviation === null))
    return w.t('husbandry.budget.none', { name })
  const tense = hasOutcome ? 'outcome' : 'forecast'
  const unknown = organs.filter((row) => (hasOutcome ? row.result : row.forecastResult) === null).length
  const withUnknown = (said: string): string =>
    unknown === 0 ? said : w.t('husbandry.budget.unknown', { said, n: unknown })
  if (most === undefined) return withUnknown(w.t(`husbandry.budget.within.${tense}`, { name }))
  const said = w.t(`husbandry.budget.over.${tense}`, {
    name,
    n: over.length,
    number: w.count(over.length, 'neuter'),
    all: organs.length,
    organ: budgetName(w, most),
    amount: signedText(w, of(most)),
  })
  return withUnknown(said)
}
