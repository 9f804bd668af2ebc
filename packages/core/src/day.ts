/** A day as `YYYY-MM-DD`. */
export type Day = string & { readonly __day: unique symbol }

/** Whether a shorter date (`2025`, `2025-03`) means its first day (a *from*) or its last (a *to*). */
export type DayEnd = 'from' | 'to'

/** A day of a year, its month and day given as `MM-DD`: one that the calendar has. */
export const dayIn = (year: number, monthAndDay: string): Day =>
  `${String(year).padStart(4, '0')}-${monthAndDay}` as Day

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/**
 * Reads `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. A shorter one starts on its first day as a *from* and ends on its last
 * as a *to*. Returns `undefined` for what is no date of the calendar (`2025-02-30`).
 *
 * @example parseDay('2025-02', 'to') // '2025-02-28'
 */
export const parseDay = (text: string, end: DayEnd): Day | undefined => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.trim())
  if (!match) return undefined
  const year = Number(match[1])
  const month = match[2] === undefined ? (end === 'from' ? 1 : 12) : Number(match[2])
  if (year === 0 || month < 1 || month > 12) return undefined
  const last = lastDayOf(year, month)
  const day = match[3] === undefined ? (end === 'from' ? 1 : last) : Number(match[3])
  if (day < 1 || day > last) return undefined
  const two = (part: number): string => String(part).padStart(2, '0')
  return dayIn(year, `${two(month)}-${two(day)}`)
}

/** A day as the number `YYYYMMDD`, so that days compare in typed arrays; `ifNone` where there is no day. */
export const dayNumber = (day: Day | undefined, ifNone: number): number =>
  day === undefined ? ifNone : Number(day.slice(0, 4) + day.slice(5, 7) + day.slice(8, 10))

/** The day of a `YYYYMMDD` number: the inverse of {@link dayNumber}. */
export const dayOf = (number: number): Day => {
  const text = String(number).padStart(8, '0')
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}` as Day
}

/** In milliseconds. */
const DAY = 86_400_000
const midnight = (day: Day): number => Date.parse(`${day}T00:00:00Z`)

/**
 * How many days later `to` is than `from`; negative where it is earlier.
 *
 * @example daysBetween('2026-03-31', '2026-04-01') // 1
 */
export const daysBetween = (from: Day, to: Day): number => Math.round((midnight(to) - midnight(from)) / DAY)

const moved = (day: Day, days: number): Day =>
  new Date(midnight(day) + days * DAY).toISOString().slice(0, 10) as Day

/** The day after, of the calendar. */
export const nextDay = (day: Day): Day => moved(day, 1)

/** The day before, of the calendar. */
export const previousDay = (day: Day): Day => moved(day, -1)

/** The same day so many years later (earlier, where negative); 29 February becomes the 28th where there is none. */
export const yearsAfter = (day: Day, years: number): Day => {
  const year = Number(day.slice(0, 4)) + years
  return parseDay(dayIn(year, day.slice(5)), 'from') ?? dayIn(year, '02-28')
}

/** Before every day, after every day: the bounds of what has no `validFrom`, no `validTo`. */
export const EARLIEST = 0
export const LATEST = 99_999_999
