import type { Valid } from './source.ts'

type Written = string | number | null | undefined

/** The first day that a written date means; null when nothing is written. */
export const firstDay = (written: Written): string | null =>
  written === null || written === undefined || written === ''
    ? null
    : (String(written) + '-01-01').slice(0, 10)

/** The last day that a written date means; the 31st stands for the end of any month. */
export const lastDay = (written: Written): string | null => {
  if (written === null || written === undefined || written === '') return null
  const text = String(written)
  return text.length === 4 ? `${text}-12-31` : text.length === 7 ? `${text}-31` : text
}

/** The day after one of the calendar. */
export const dayAfter = (day: string): string =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)) + 1))
    .toISOString()
    .slice(0, 10)

/** Valid on a day: both days are included, and an empty one is open. */
export const isValid = (row: Valid, day: string): boolean =>
  (firstDay(row.validFrom) ?? day) <= day && day <= (lastDay(row.validTo) ?? day)
