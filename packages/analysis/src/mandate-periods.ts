import {
  type Day,
  dayNumber,
  dayOf,
  EARLIEST,
  type Mandate,
  mandatesOf,
  newCouncilBefore,
  previousDay,
  yearsAfter,
} from '@rodtrad/core'
import { once } from './once.ts'
import type { Question } from './question.ts'

/** A mandate period that days can be looked up in: its ends as `YYYYMMDD` numbers, and its span as in the format. */
export interface MandatePeriod {
  readonly from: number
  /** At the latest the day before the next one begins. */
  readonly to: number
  /** The last day that the plan names: past `to` where the next one has begun by then (RT084). */
  readonly namedTo: number
  /** As the plan names it: `2023-01-01/2026-12-31`. */
  readonly span: string
}

/** The first day that a fullmäktige is reckoned from where a source says nothing better: years need four digits. */
const FIRST_DAY = 1000_01_01

/** Four years from each new fullmäktige (15 October of an election year), as far as the goals' days reach. */
const councilPeriods = ({ graph }: Question): readonly Mandate[] => {
  const begun = graph.columns.goals.validFrom.filter((day) => day > FIRST_DAY && day <= graph.day)
  const first = begun.reduce((least, day) => Math.min(least, day), graph.day)
  const periods: Mandate[] = []
  for (let from = newCouncilBefore(dayOf(first)); from <= graph.asOf;) {
    const next = yearsAfter(from, 4)
    periods.push({ from, to: previousDay(next) })
    from = next
  }
  return periods
}

/**
 * The mandate periods of the plan, in order; a plan that names none has those of its fullmäktige (MODEL: S20). The
 * last is the one that has begun by the as-of date. O(goals).
 *
 * @example mandatePeriods(question).at(-1)?.span // '2023-01-01/2026-12-31'
 */
export const mandatePeriods = once((question: Question): readonly MandatePeriod[] => {
  const { columns } = question.graph
  const planned = mandatesOf(columns.model?.plan ?? {})
  const named = planned.length > 0 ? planned : councilPeriods(question)
  const lastOf = (to: Day, next: Mandate | undefined): Day =>
    next !== undefined && next.from <= to ? previousDay(next.from) : to
  return named
    .map(({ from, to }, at) => ({
      from: dayNumber(from, EARLIEST),
      to: dayNumber(lastOf(to, named[at + 1]), EARLIEST),
      namedTo: dayNumber(to, EARLIEST),
      span: `${from}/${to}`,
    }))
    .filter(({ from }) => from <= question.graph.day)
})
