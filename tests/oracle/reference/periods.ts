/** Periods: a year `2025`, a tertial `2025-T2`, a quarter `2025-Q3`, a month `2025-07`. */

export interface Period {
  readonly text: string
  readonly year: number
  /** Length in months. */
  readonly months: number
  /** Months counted from year 0: the first one in the period, and the first one after it. */
  readonly start: number
  readonly end: number
}

const forms = [
  { pattern: /^(\d{4})()$/u, months: 12 },
  { pattern: /^(\d{4})-T([1-3])$/u, months: 4 },
  { pattern: /^(\d{4})-Q([1-4])$/u, months: 3 },
  { pattern: /^(\d{4})-(0[1-9]|1[0-2])$/u, months: 1 },
] as const

export const toPeriod = (written: string | number): Period => {
  const text = String(written)
  const found = forms.flatMap(({ pattern, months }) => {
    const match = pattern.exec(text)
    return match === null
      ? []
      : [{ year: Number(match[1]), nth: match[2] === '' ? 1 : Number(match[2]), months }]
  })
  const [form] = found
  if (form === undefined) throw new Error(`period: ${text}; write a year, a tertial, a quarter or a month`)
  const start = form.year * 12 + (form.nth - 1) * form.months
  return { text, year: form.year, months: form.months, start, end: start + form.months }
}

export const isYear = (period: Period): boolean => period.months === 12

export const isSame = (a: Period, b: Period): boolean => a.start === b.start && a.end === b.end

/** A shorter period within a year: `2025-T2` in `2025`. Nothing lies inside a part of a year. */
export const isInsideYear = (part: Period, year: Period): boolean =>
  isYear(year) && !isYear(part) && part.year === year.year

export const isYearOf = (year: Period, period: Period): boolean => isYear(year) && year.year === period.year

/** Later: it starts when the period has ended. */
export const isLater = (candidate: Period, period: Period): boolean => candidate.start >= period.end

export const yearPeriod = (year: number): Period => toPeriod(String(year).padStart(4, '0'))

/** The same part of the year before. */
export const yearBefore = (period: Period): Period =>
  toPeriod(String(period.year - 1).padStart(4, '0') + period.text.slice(4))

/** The period of the same length just before. */
export const periodBefore = ({ start, months }: Period): Period => {
  const texts = Array.from({ length: 12 / months }, (_, nth) => {
    const year = String(Math.floor((start - 1) / 12)).padStart(4, '0')
    if (months === 12) return year
    if (months === 1) return `${year}-${String(nth + 1).padStart(2, '0')}`
    return `${year}-${months === 4 ? 'T' : 'Q'}${String(nth + 1)}`
  })
  const before = texts.map(toPeriod).find(({ end }) => end === start)
  if (before === undefined)
    throw new Error(`period: nothing of ${String(months)} months ends at ${String(start)}`)
  return before
}
