import { type Day, parseDay } from './day.ts'

/** A period of follow-up: `2025`, `2025-T1`…`T3`, `2025-Q1`…`Q4`, `2025-01`…`12`; each lies in its year. */
export type Period = string & { readonly __period: unique symbol }

/**
 * A period as one number, for typed arrays: the year, the month (0–11) that it starts in and its length in months.
 * Zero or more; {@link NO_PERIOD} stands for an empty cell.
 */
export type PeriodNumber = number

export const NO_PERIOD = -1

const numberOf = (year: number, start: number, months: number): PeriodNumber =>
  year * 256 + start * 16 + months

/** The calendar year in which the period lies. */
export const yearOf = (period: PeriodNumber): number => period >> 8
/** The month, 0–11, in which the period starts. */
export const startMonthOf = (period: PeriodNumber): number => (period >> 4) & 15
/** The length of the period in months: 12, 4, 3 or 1. */
export const monthsOf = (period: PeriodNumber): number => period & 15
/** The month count, from year 0, at which the period has ended: periods compare by it as to which ends last. */
export const endOf = (period: PeriodNumber): number =>
  yearOf(period) * 12 + startMonthOf(period) + monthsOf(period)

export const isYear = (period: PeriodNumber): boolean => monthsOf(period) === 12

/** The whole year in which the period lies. */
export const wholeYearOf = (period: PeriodNumber): PeriodNumber => numberOf(yearOf(period), 0, 12)

/** The whole year with that number. */
export const periodOfYear = (year: number): PeriodNumber => numberOf(year, 0, 12)

/** The same period `years` years before (after, when negative). */
export const yearsBefore = (period: PeriodNumber, years: number): PeriodNumber => period - years * 256

/** The period of the same length just before: `2025-T1` → `2024-T3`. */
export const previousOf = (period: PeriodNumber): PeriodNumber => {
  const months = monthsOf(period)
  const start = startMonthOf(period) - months
  return start >= 0 ? period - months * 16 : numberOf(yearOf(period) - 1, 12 + start, months)
}

/** Whether `inner` is the period itself or, where `outer` is a year, a period inside it. */
export const isWithin = (inner: PeriodNumber, outer: PeriodNumber): boolean =>
  inner === outer || (isYear(outer) && inner >= 0 && yearOf(inner) === yearOf(outer))

/** Reads a period, in upper or lower case; `undefined` for what is none. */
export const parsePeriod = (text: string): Period | undefined => {
  const trimmed = text.trim().toUpperCase()
  return /^[1-9]\d{3}(?:-(?:T[1-3]|Q[1-4]|0[1-9]|1[0-2]))?$/.test(trimmed) ? (trimmed as Period) : undefined
}

/** The number of a period; {@link NO_PERIOD} for none. */
export const periodNumber = (period: Period | undefined): PeriodNumber => {
  if (period === undefined) return NO_PERIOD
  const year = Number(period.slice(0, 4))
  const part = period.slice(5)
  if (part === '') return numberOf(year, 0, 12)
  if (part.startsWith('T')) return numberOf(year, (Number(part.slice(1)) - 1) * 4, 4)
  if (part.startsWith('Q')) return numberOf(year, (Number(part.slice(1)) - 1) * 3, 3)
  return numberOf(year, Number(part) - 1, 1)
}

/** The text of a period's number: the inverse of {@link periodNumber}. */
export const periodOf = (period: PeriodNumber): Period => {
  const start = startMonthOf(period)
  const parts: Readonly<Record<number, string>> = {
    12: '',
    4: `-T${start / 4 + 1}`,
    3: `-Q${start / 3 + 1}`,
    1: `-${String(start + 1).padStart(2, '0')}`,
  }
  return `${yearOf(period)}${parts[monthsOf(period)] ?? ''}` as Period
}

/** The last day of a period. */
export const lastDayOfPeriod = (period: PeriodNumber): Day => {
  const month = startMonthOf(period) + monthsOf(period)
  const day = parseDay(`${yearOf(period)}-${String(month).padStart(2, '0')}`, 'to')
  if (day === undefined) throw new RangeError(`no period: ${period}; give a number made by periodNumber`)
  return day
}
