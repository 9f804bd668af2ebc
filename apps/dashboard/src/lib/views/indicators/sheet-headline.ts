/** What one indicator says, as sentences. */
import type { Words } from '../../i18n/words.ts'
import { periodText, targetText, valueText } from '../attainment/value-text.ts'
import { isLacking, type Facts, type Resting } from './rows.ts'
import { unitOf } from './unit.ts'

/** The target that the period is held against: that of the first goal. */
type Target = Pick<Resting, 'target' | 'targetMax' | 'condition'>

/** The outcome, and whether it reaches the target; or that it isn't there. */
export function sheetTitle(w: Words, facts: Facts, target: Target | undefined, period: string): string {
  const { title, polarity, met } = facts
  const unit = unitOf(facts)
  const asked = periodText(period)
  if (facts.outcome === null || facts.outcomePeriod === null)
    return w.t('indicators.one.none', { title, period: asked })
  const given = { title, value: valueText(w, facts.outcome, unit), period: periodText(facts.outcomePeriod) }
  if (isLacking(facts) || facts.state === 'suppressed')
    return w.t('indicators.one.lacking', { ...given, asked })
  const aim = target === undefined ? '' : targetText(w, { ...target, polarity, unit })
  if (met === null || aim === '') return w.t('indicators.one.plain', given)
  return w.t(met ? 'indicators.one.met' : 'indicators.one.missed', { ...given, target: aim })
}

/** Who answers for it, how often it is measured, and how old the last is. */
export function sheetLead(w: Words, { deliverers, frequency, age, latestPeriod }: Facts): string {
  return [
    deliverers.length === 0
      ? w.t('indicators.one.unused')
      : w.t('indicators.one.by', { n: deliverers.length, names: w.list(deliverers) }),
    frequency === null
      ? ''
      : w.t('indicators.one.often', { often: w.code('indicators.frequency', frequency) }),
    age === null || latestPeriod === null
      ? ''
      : w.t('indicators.one.age', { n: age, period: periodText(latestPeriod) }),
  ]
    .filter((text) => text !== '')
    .join(' ')
}
