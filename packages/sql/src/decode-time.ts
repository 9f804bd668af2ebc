const DAY_IN_MICROS = 86_400_000_000n

const two = (value: bigint): string => String(value).padStart(2, '0')

/** A day as `2025-12-31`, out of milliseconds since 1970. What lies beyond a `Date` is the engines' infinity. */
export const dayText = (milliseconds: number): string => {
  const date = new Date(milliseconds)
  if (Number.isNaN(date.getTime())) return milliseconds < 0 ? '-infinity' : 'infinity'
  const year = date.getUTCFullYear()
  const rest = date.toISOString().slice(-20, -14)
  return year > 0
    ? `${String(year).padStart(4, '0')}${rest}`
    : `${String(1 - year).padStart(4, '0')}${rest} (BC)`
}

/** A time of day or a span as `01:02:03.5`, out of microseconds. */
export const timeText = (micros: bigint): string => {
  if (micros < 0n) return `-${timeText(-micros)}`
  const seconds = micros / 1_000_000n
  const text = `${two(seconds / 3600n)}:${two((seconds / 60n) % 60n)}:${two(seconds % 60n)}`
  const fraction = String(micros % 1_000_000n).padStart(6, '0')
  return fraction === '000000' ? text : `${text}.${fraction.replace(/0+$/, '')}`
}

/** A timestamp as `2025-12-31 01:02:03.5`, out of milliseconds since 1970 with fractions. */
export const timestampText = (milliseconds: number): string => {
  const micros = BigInt(Math.round(milliseconds * 1000))
  const time = ((micros % DAY_IN_MICROS) + DAY_IN_MICROS) % DAY_IN_MICROS
  const day = dayText(Number((micros - time) / 1000n))
  return day.endsWith('infinity') ? day : `${day} ${timeText(time)}`
}

/** An interval as `1 year 2 months 3 days 04:05:06`, out of its months, days and nanoseconds. */
export const intervalText = ([months, days, nanos]: readonly number[]): string => {
  const part = (count: number, unit: string): string[] =>
    count === 0 ? [] : [`${count} ${unit}${Math.abs(count) === 1 ? '' : 's'}`]
  const micros = BigInt(Math.round((nanos ?? 0) / 1000))
  const parts = [
    ...part(Math.trunc((months ?? 0) / 12), 'year'),
    ...part((months ?? 0) % 12, 'month'),
    ...part(days ?? 0, 'day'),
  ]
  return [...parts, ...(micros !== 0n || parts.length === 0 ? [timeText(micros)] : [])].join(' ')
}
