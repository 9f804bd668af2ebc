/** Amounts in words: the source gives them in thousands of kronor. */
import type { Words } from '../../i18n/words.ts'
import type { Budget } from './rows.ts'

const nbsp = '\u00a0'

/** @example amountText(w, 184500) // '184 500 tkr' */
export const amountText = (w: Words, amount: number): string =>
  `${w.number(amount)}${nbsp}${w.t('husbandry.tkr')}`

/**
 * An amount with its sign.
 *
 * @example signedText(w, -3400) // '−3 400 tkr'
 */
export const signedText = (w: Words, amount: number): string =>
  `${amount > 0 ? '+' : amount < 0 ? '−' : '±'}${amountText(w, Math.abs(amount))}`

/** A share in per cent with one decimal, where whole ones would say nothing: `2,0 %`. */
export const shareText = (w: Words, share: number): string =>
  `${w.number(Math.round(Math.abs(share) * 1000) / 10)}${w.lang === 'sv' ? nbsp : ''}%`

/** The deviation with sign, unit, share and word; empty where it isn't known. */
export function deviationText(
  w: Words,
  of: { readonly deviation: number | null; readonly share: number | null; readonly result: Budget['result'] },
): string {
  if (of.deviation === null || of.result === null) return ''
  const share = of.share === null ? '' : ` (${shareText(w, of.share)})`
  return `${signedText(w, of.deviation)}${share}, ${w.t(`husbandry.result.${of.result}`)}`
}

/** The same of the forecast. */
export const forecastText = (w: Words, row: Budget): string =>
  deviationText(w, { deviation: row.forecastDeviation, share: row.forecastShare, result: row.forecastResult })
