import { type Day, dayIn, parseDay } from './day.ts'
import type { Plan } from './schema.ts'

/** A mandate period of the plan: its first and its last day. */
export interface Mandate {
  readonly from: Day
  readonly to: Day
}

/** The mandate periods that the plan names, in order of their first day. The parser has read each as a span. */
export const mandatesOf = ({ mandatePeriods = [] }: Pick<Plan, 'mandatePeriods'>): readonly Mandate[] =>
  mandatePeriods
    .map((span) => span.split('/').map((end) => end.trim()))
    .flatMap(([first = '', last = '']): readonly Mandate[] => {
      const from = parseDay(first, 'from')
      const to = parseDay(last, 'to')
      return from === undefined || to === undefined ? [] : [{ from, to }]
    })
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))

/** The mandate period in which a day lies; of overlapping ones the latest begun. */
export const mandateOn = (mandates: readonly Mandate[], day: Day): Mandate | undefined =>
  mandates.findLast(({ from, to }) => from <= day && day <= to)

/** General elections are held every fourth year (2022, 2026, …). */
const isElectionYear = (year: number): boolean => (year - 2022) % 4 === 0

/** The second Sunday of September: the day of the general election, where the year has one (vallagen 1:3). */
export const electionDay = (year: number): Day | undefined => {
  if (!isElectionYear(year)) return undefined
  const weekday = new Date(Date.UTC(year, 8, 1)).getUTCDay()
  return dayIn(year, `09-${String(((7 - weekday) % 7) + 8).padStart(2, '0')}`)
}

/** The day on which the fullmäktige that was elected in a year takes its seats (kommunallagen 5:8). */
export const newCouncilOf = (electionYear: number): Day => dayIn(electionYear, '10-15')

/**
 * The latest day, not after the given one, on which a newly elected fullmäktige took its seats: 15 October of an
 * election year (MODEL: S20; kommunallagen 5:8).
 *
 * @example newCouncilBefore('2026-11-23') // '2026-10-15'
 */
export const newCouncilBefore = (day: Day): Day => {
  const year = Number(day.slice(0, 4))
  const election = year - ((((year - 2022) % 4) + 4) % 4)
  const seated = newCouncilOf(election)
  return seated <= day ? seated : newCouncilOf(election - 4)
}
