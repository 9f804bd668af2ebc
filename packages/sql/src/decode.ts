import type { Value } from './connector.ts'

/**
 * What a column holds, as far as it takes to decode it. An engine says so for each of its columns, and brings its
 * raw values into this form: a date as days since 1970, a time and a timestamp as microseconds, a decimal as its
 * digits without the mark, a list as something to iterate, a struct as an object, a map as pairs.
 */
export type Shape =
  | { readonly kind: 'plain' }
  | { readonly kind: 'integer' }
  | { readonly kind: 'decimal'; readonly scale: number }
  | { readonly kind: 'date' }
  | { readonly kind: 'time' }
  | { readonly kind: 'timestamp' }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'map'; readonly key: Shape; readonly value: Shape }
  | { readonly kind: 'struct'; readonly fields: readonly (readonly [string, Shape])[] }
  | { readonly kind: 'bytes' }

/** A column's name, its type in DuckDB's words, and how to decode it. */
export interface ShapedColumn {
  readonly name: string
  readonly type: string
  readonly shape: Shape
}

/**
 * The value that a raw one stands for: the only place where the engines' values become ours.
 *
 * @example decode({ kind: 'date' }, 20089) // '2025-01-01'
 */
export const decode = (shape: Shape, raw: unknown): Value => {
  if (raw === null || raw === undefined) return null
  switch (shape.kind) {
    case 'plain':
      return plain(raw)
    case 'integer':
      return safe(BigInt(raw as number | bigint))
    case 'decimal':
      return decimal(BigInt(raw as number | bigint), shape.scale)
    case 'date':
      return dayText(Number(raw) * DAY)
    case 'time':
      return timeText(BigInt(raw as number | bigint))
    case 'timestamp':
      return timestampText(BigInt(raw as number | bigint))
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
    case 'bytes':
      return Array.from(raw as Uint8Array, (byte) => byte.toString(16).padStart(2, '0')).join('')
  }
}

const DAY = 86_400_000
const MICROS_OF_DAY = 86_400_000_000n

const plain = (raw: unknown): Value => {
  if (typeof raw === 'number' || typeof raw === 'boolean' || typeof raw === 'string') return raw
  return String(raw)
}

/** A number where it is exact, else its digits as text. */
const safe = (value: bigint): number | string => {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : String(value)
}

const decimal = (digits: bigint, scale: number): number | string => {
  if (scale === 0) return safe(digits)
  const sign = digits < 0n ? '-' : ''
  const padded = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0')
  const text = `${sign}${padded.slice(0, -scale)}.${padded.slice(-scale)}`
  return padded.length <= 15 ? Number(text) : text
}

/** Beyond the years that a Date holds the engines mean infinity, or a geologist. */
const dayText = (milliseconds: number): string => {
  const date = new Date(milliseconds)
  if (Number.isNaN(date.getTime())) return milliseconds < 0 ? '-infinity' : 'infinity'
  const year = date.getUTCFullYear()
  const rest = date.toISOString().slice(-20, -14)
  return year > 0
    ? `${String(year).padStart(4, '0')}${rest}`
    : `${String(1 - year).padStart(4, '0')}${rest} (BC)`
}

const timeText = (micros: bigint): string => {
  const two = (value: bigint): string => String(value).padStart(2, '0')
  const seconds = micros / 1_000_000n
  const fraction = String(micros % 1_000_000n)
    .padStart(6, '0')
    .replace(/0+$/, '')
  const text = `${two(seconds / 3600n)}:${two((seconds / 60n) % 60n)}:${two(seconds % 60n)}`
  return fraction === '' ? text : `${text}.${fraction}`
}

const timestampText = (micros: bigint): string => {
  const time = ((micros % MICROS_OF_DAY) + MICROS_OF_DAY) % MICROS_OF_DAY
  const day = dayText(Number((micros - time) / 1000n))
  return day.endsWith('infinity') ? day : `${day} ${timeText(time)}`
}
