/** How the values of an answer are written. */
import type { Value } from '@rodtrad/sql'
import type { Words } from '../../i18n/words.ts'
import type { ColumnKind } from './column-kinds.ts'

/** What codes there are words for, by the prefixes of the messages. */
const prefixes = ['kind', 'status', 'severity', 'trend', 'stance'] as const

/**
 * A value as the reader sees it. NULL is empty: unknown is no zero.
 *
 * @example cellText(words.sv, 0.25, 'number') // '0,25'
 */
export function cellText(w: Words, value: Value, kind: ColumnKind): string {
  if (value === null) return ''
  if (typeof value === 'number') return kind === 'year' ? String(value) : numberText(w, value)
  if (typeof value === 'boolean') return w.t(value ? 'explore.yes' : 'explore.no')
  if (typeof value === 'string') return value
  return plainText(value)
}

/** A value as a file holds it: no word of any language, and no figure rounded. */
export function plainText(value: Value): string {
  if (value === null) return ''
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object')) return value.join(', ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** Small figures are not rounded away. */
function numberText(w: Words, value: number): string {
  return value !== 0 && Math.abs(value) < 0.01
    ? value.toLocaleString(w.lang, { maximumSignificantDigits: 2 })
    : w.number(value)
}

/**
 * The words of a column of codes, where the product has words for them: `partly` is *delvis uppfyllt*.
 *
 * @returns the word of a code, or nothing where it says the same
 */
export function codeWords(w: Words, values: readonly Value[]): (code: Value) => string | undefined {
  const codes = [...new Set(values.filter((value) => value !== null))]
  const isCoded = codes.every((code): code is string => typeof code === 'string' && /^[a-z_]+$/.test(code))
  if (!isCoded) return () => undefined
  const hits = (prefix: string): number => codes.filter((code) => w.code(prefix, code) !== code).length
  const [best] = prefixes.toSorted((a, b) => hits(b) - hits(a))
  return (code) => {
    const word = typeof code === 'string' ? w.code(best ?? '', code) : code
    return typeof word !== 'string' || word === code ? undefined : word
  }
}
