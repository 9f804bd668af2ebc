import type { Value } from './connector.ts'
import { dayText, intervalText, timestampText, timeText } from './decode-time.ts'

/**
 * What a column holds, as far as it takes to decode it. An engine says so for each of its columns, and brings its
 * raw values into this form: a date and a timestamp as milliseconds since 1970, a time as microseconds, a decimal as
 * its digits without the mark, a whole number as such or as 16 bytes (the lowest first), a list as something to
 * iterate, a struct as an object, a map as pairs, an interval as months, days and nanoseconds.
 */
export type Shape =
  | { readonly kind: 'plain' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'integer' }
  | { readonly kind: 'decimal'; readonly scale: number }
  | { readonly kind: 'date' }
  | { readonly kind: 'time' }
  | { readonly kind: 'timestamp' }
  | { readonly kind: 'interval' }
  | { readonly kind: 'uuid' }
  | { readonly kind: 'bytes' }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'map'; readonly key: Shape; readonly value: Shape }
  | { readonly kind: 'struct'; readonly fields: readonly (readonly [string, Shape])[] }

/**
 * The value that a raw one stands for: the only place where the engines' values become ours.
 *
 * @example decode({ kind: 'date' }, 1735689600000) // '2025-01-01'
 */
export const decode = (shape: Shape, raw: unknown): Value => {
  if (raw === null || raw === undefined) return null
  switch (shape.kind) {
    case 'plain':
      return plain(raw)
    case 'boolean':
      return Boolean(raw)
    case 'integer':
      return safe(wholeOf(raw))
    case 'decimal':
      return decimal(wholeOf(raw), shape.scale)
    case 'date':
      return dayText(Number(raw))
    case 'time':
      return timeText(wholeOf(raw))
    case 'timestamp':
      return timestampText(Number(raw))
    case 'interval':
      return intervalText(Array.from(raw as ArrayLike<number>))
    case 'uuid':
      return hex(raw as Uint8Array).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
    case 'bytes':
      return hex(raw as Uint8Array)
    case 'list':
      return Array.from(raw as Iterable<unknown>, (item) => decode(shape.of, item))
    case 'map':
      return Array.from(raw as Iterable<readonly [unknown, unknown]>, ([key, value]) => [
        decode(shape.key, key),
        decode(shape.value, value),
      ])
    case 'struct':
      return Object.fromEntries(
        shape.fields.map(([name, of]) => [name, decode(of, (raw as Record<string, unknown>)[name])]),
      )
  }
}

const plain = (raw: unknown): Value =>
  typeof raw === 'number' || typeof raw === 'boolean' || typeof raw === 'string' ? raw : String(raw)

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

const wholeOf = (raw: unknown): bigint =>
  raw instanceof Uint8Array
    ? BigInt.asIntN(128, BigInt(`0x${hex(raw.toReversed())}`))
    : BigInt(raw as number | bigint)

/** A number where it is exact, else its digits as text. */
const safe = (value: bigint): number | string => {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : String(value)
}

const decimal = (digits: bigint, scale: number): number | string => {
  if (scale === 0) return safe(digits)
  const padded = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0')
  const text = `${digits < 0n ? '-' : ''}${padded.slice(0, -scale)}.${padded.slice(-scale)}`
  // A double holds fifteen digits.
  return padded.length <= 15 ? Number(text) : text
}
