/** The finding of the view as sentences. */
import type { Words } from '../../i18n/words.ts'
import { deviationText, forecastText } from './money.ts'
import { blocksOf, type Budget, type Goal } from './rows.ts'

/** How many of the goals that applied were met, and of how many it can't be said. */
interface Met {
  readonly all: number
  readonly met: number
  readonly unknown: number
}

const metOf = (goals: readonly Goal[]): Met => {
  const applied = goals.filter((goal) => goal.applied)
  return {
    all: applied.length,
    met: applied.filter(({ met }) => met === true).length,
    unknown: applied.filter(({ met }) => met === null).length,
  }
}

/** How many of the goals were met in the period. */
export function headlineOf(w: Words, goals: readonly Goal[], period: string): string {
  const { all, met, unknown } = metOf(goals)
  if (all === 0) return w.t('husbandry.title.none', { period })
  if (unknown === all) return w.t('husbandry.title.unknown', { n: all, period })
  const given = { n: met, all, number: w.count(met), of: w.count(all), period }
  return w.t(met === all ? 'husbandry.title.all' : 'husbandry.title', given)
}

/** Each block in a sentence, then the sum of the ramar. */
export function leadOf(w: Words, goals: readonly Goal[], budget: readonly Budget[]): string {
  const blocks = blocksOf(goals).flatMap(({ scope, kind, goals: own }) => {
    const { all, met, unknown } = metOf(own)
    if (all === 0) return []
    const name = w.t(`husbandry.block.${scope}.${kind}`)
    const said = w.t('husbandry.lead.block', { name, n: all, met, all })
    return [
      unknown === 0
        ? said
        : `${said} ${w.t('husbandry.lead.unknown', { n: unknown, number: w.count(unknown) })}`,
    ]
  })
  const sum = budget.find(({ organisation, kind }) => organisation === null && kind === 'driftsram')
  return [...blocks, sum === undefined ? '' : sumText(w, sum)].filter((text) => text !== '').join(' ')
}

/** What the ramar together came to, or are expected to. */
function sumText(w: Words, sum: Budget): string {
  const outcome = deviationText(w, sum)
  if (outcome !== '') return w.t('husbandry.lead.sum', { deviation: outcome })
  const forecast = forecastText(w, sum)
  return forecast === '' ? '' : w.t('husbandry.lead.forecast', { deviation: forecast })
}
