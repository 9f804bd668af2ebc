/** Figures with their units, targets and periods in words. */
import type { Words } from '../../i18n/words.ts'
import type { Part } from './rows.ts'

const nbsp = '\u00a0'

/**
 * A value with its unit. Counts have none to write.
 *
 * @example valueText(w, 12.4, '%') // '12,4 %'
 */
export function valueText(
  w: Pick<Words, 't' | 'number' | 'lang'>,
  value: number,
  unit: string | null,
): string {
  if (unit === 'ja/nej') return value >= 1 ? w.t('attainment.yes') : w.t('attainment.no')
  const number = w.number(value)
  if (unit === '%' && w.lang === 'en') return `${number}%`
  return unit === null || unit === 'antal' || unit === 'index' ? number : `${number}${nbsp}${unit}`
}

/**
 * The unit that stands with each figure of a table; a longer one stands once, with the indicator's name.
 *
 * @example cellUnit('kr/inv') // null
 */
export const cellUnit = (unit: string | null): string | null =>
  unit === '%' || unit === 'ja/nej' ? unit : null

/**
 * A period as one says it.
 *
 * @example periodText('2025-T2') // 'T2 2025'
 */
export function periodText(period: string): string {
  const [year = '', part] = period.split('-')
  return part === undefined ? year : /^\d/.test(part) ? period : `${part} ${year}`
}

/** What a target is made of, wherever it stands. */
export type TargetLike = Pick<Part, 'target' | 'targetMax' | 'condition' | 'polarity' | 'unit'>

/**
 * A target in words: `minst 90 %`, `13–15`, `ska öka`. Empty where there is none.
 */
export function targetText(w: Words, row: TargetLike): string {
  const { target, targetMax, condition, polarity, unit } = row
  if (condition !== null && !['at_least', 'at_most'].includes(condition))
    return w.code('attainment.condition', condition)
  if (target === null) return ''
  const value = valueText(w, target, unit)
  if (polarity === 'range')
    return targetMax === null
      ? w.t('attainment.target.least', { value })
      : w.t('attainment.target.range', { low: w.number(target), high: valueText(w, targetMax, unit) })
  const most = condition === null ? polarity === 'lower' : condition === 'at_most'
  return w.t(most ? 'attainment.target.most' : 'attainment.target.least', { value })
}
