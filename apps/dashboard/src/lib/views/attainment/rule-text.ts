/** How an indicator's share came to be, as a sentence. */
import type { Words } from '../../i18n/words.ts'
import type { Part } from './rows.ts'
import { periodText, targetText, valueText } from './value-text.ts'

/**
 * The rule with its figures: `12,4 mot minst 15: 83 % (kvot)`.
 *
 * @param part an indicator's step of the derivation
 */
export function ruleText(w: Words, part: Part): string {
  const { rule, outcome, unit, value, baseline, baselinePeriod, previous, outcomeStatus } = part
  if (rule === 'no_target') return w.t('explain.rule.noTarget')
  if (rule === 'no_outcome')
    return w.t(outcomeStatus === 'suppressed' ? 'explain.rule.suppressed' : 'explain.rule.noOutcome')
  if (rule === 'no_previous') return w.t('explain.rule.noPrevious')
  if (rule === 'range_maintained') return w.t('explain.rule.rangeMaintained')
  if (rule === 'range_upside_down') return w.t('explain.rule.upsideDown')
  if (outcome === null) return w.t('explain.rule.noOutcome')
  const given = {
    x: valueText(w, outcome, unit),
    target: targetText(w, part),
    share: w.percent(value ?? 0),
  }
  switch (rule) {
    case 'progress':
      return w.t('explain.rule.progress', {
        ...given,
        baseline: valueText(w, baseline ?? 0, unit),
        year: baselinePeriod === null ? '' : ` (${periodText(baselinePeriod)})`,
      })
    case 'ratio':
      return w.t('explain.rule.ratio', given)
    case 'range':
      return w.t('explain.rule.range', given)
    case 'increase':
    case 'decrease':
    case 'maintain':
      return w.t('explain.rule.previous', {
        ...given,
        previous: previous === null ? '' : valueText(w, previous, unit),
      })
    case 'yes':
      return w.t('explain.rule.yes', given)
    default:
      return w.t('explain.rule.threshold', given)
  }
}
