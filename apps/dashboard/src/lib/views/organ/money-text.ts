/** Money in tkr as one writes it. */
import type { Words } from '../../i18n/words.ts'

/**
 * An amount with its unit; a dash for what is not known.
 *
 * @example moneyText(w, 741500) // '741 500 tkr'
 */
export function moneyText(w: Words, amount: number | null): string {
  return amount === null ? '–' : w.t('money.tkr', { n: amount })
}

/**
 * A deviation with its sign: above zero more was spent than budgeted.
 *
 * @example deviationText(w, -1300) // '−1 300'
 */
export function deviationText(w: Words, amount: number | null): string {
  if (amount === null) return ''
  const sign = amount > 0 ? '+' : amount < 0 ? '\u2212' : '\u00b1'
  return `${sign}${w.number(Math.abs(amount))}`
}
