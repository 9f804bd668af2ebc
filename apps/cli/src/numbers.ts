import type { Language } from './language.ts'

const TINY = 1e-9
/** A hyphen is no minus sign, though English formats write one. */
const withMinus = (text: string): string => text.replace('-', '\u2212')
const formats = new Map<string, Intl.NumberFormat>()

const formatOf = (language: Language, digits: number): Intl.NumberFormat => {
  const key = `${language} ${digits}`
  const known =
    formats.get(key) ??
    new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: digits })
  formats.set(key, known)
  return known
}

/**
 * A number for people: three digits after the mark at most, none that a large number doesn't need; a true minus.
 *
 * @example numberText(12.4, 'sv') // '12,4'
 */
export const numberText = (value: number, language: Language): string => {
  const size = Math.abs(value)
  const digits = size >= 10_000 ? 0 : size >= 100 ? 1 : size >= 1 ? 2 : 3
  return withMinus(formatOf(language, digits).format(value).replaceAll('\u202f', '\u00a0'))
}

/** A difference with its sign, `+12,4` or `−12,4`; nothing before 0. */
export const differenceText = (value: number, language: Language): string =>
  (value > 0 ? '+' : '') + numberText(value, language)

/**
 * A share as whole per cent, without the sign. What isn't all is never rounded to 100, nor what isn't nothing to 0.
 *
 * @example percentNumber(0.996) // 99
 */
const percentNumber = (share: number): number => {
  const rounded = Math.round(share * 100)
  if (rounded >= 100 && share < 1 - TINY) return 99
  if (rounded <= 0 && share > TINY) return 1
  return rounded
}

/** A share as per cent: `66 %` in Swedish (with a space that doesn't break), `66%` in English. */
export const percentText = (share: number, language: Language): string =>
  `${withMinus(String(percentNumber(share)))}${language === 'sv' ? '\u00a0%' : '%'}`

/** An interval as per cent, `56–71 %`; one number where both ends are the same. */
export const intervalText = (low: number, high: number, language: Language): string => {
  const from = percentNumber(low)
  return from === percentNumber(high) ? percentText(high, language) : `${from}–${percentText(high, language)}`
}
