import {
  type Day,
  daysBetween,
  electionDay,
  EVENT_KINDS,
  type Graph,
  newCouncilOf,
  type Row,
  rowIn,
} from '@rodtrad/core'
import { byDay } from './by-day.ts'
import { once } from './once.ts'
import type { Question } from './question.ts'

/** An event of the municipal year, or the day on which a new fullmäktige takes its seats. */
export type WheelKind = Row<'events'>['kind'] | 'nytt_fullmaktige'

/** Something in the municipal year (årshjul), as it stands on the as-of date. */
export interface WheelRow {
  /** Null for what is not in the table: a day of the calendar, or what is not planned. */
  readonly id: string | null
  readonly kind: WheelKind
  /** Null where it is not planned. */
  readonly date: Day | null
  /** The day on which it was done, not after the as-of date. */
  readonly done: Day | null
  readonly organisation: string | null
  /**
   * `done` on its day or before, `done_late` after it, `late`: its day has passed; `due_soon`: within {@link SOON} days,
   * today too; `coming`; `not_planned`: asked for every year and not in the table for the as-of date's.
   */
  readonly state: 'done' | 'done_late' | 'late' | 'due_soon' | 'coming' | 'not_planned'
  /** Days late, or days left until its day; 0 for what was done in time; null for what is not planned. */
  readonly days: number | null
  readonly illustrative: boolean
}

/** Within how many days something is due soon. */
export const SOON = 30

/** What the styrmodell asks for every year; the election has years of its own. */
const YEARLY = (Object.keys(EVENT_KINDS) as Row<'events'>['kind'][]).filter((kind) => kind !== 'val')

const standing = (date: Day, done: Day | null, asOf: Day): Pick<WheelRow, 'state' | 'days'> => {
  if (done !== null) {
    const late = Math.max(0, daysBetween(date, done))
    return { state: late > 0 ? 'done_late' : 'done', days: late }
  }
  const left = daysBetween(asOf, date)
  if (left < 0) return { state: 'late', days: -left }
  return { state: left <= SOON ? 'due_soon' : 'coming', days: left }
}

const eventRow = ({ columns, asOf }: Graph, event: Row<'events'>): readonly WheelRow[] => {
  const { id, kind, date, organisation, illustrative } = event
  if (organisation !== undefined && rowIn(columns, 'organisations', organisation) < 0) return []
  // An election is held on its day by law, whether or not somebody has noted it.
  const noted = event.done ?? (kind === 'val' ? date : undefined)
  const done = noted !== undefined && noted <= asOf ? noted : null
  const row = { id, kind, date, done, organisation: organisation ?? null }
  return [{ ...row, ...standing(date, done, asOf), illustrative: illustrative === true }]
}

/** A day of the calendar, that nobody has to plan. */
const calendarRow = (kind: WheelKind, date: Day, asOf: Day): WheelRow => {
  const done = date <= asOf ? date : null
  const row = { id: null, kind, date, done, organisation: null }
  return { ...row, ...standing(date, done, asOf), illustrative: false }
}

const unplanned = (kind: WheelKind): WheelRow => ({
  id: null,
  kind,
  date: null,
  done: null,
  organisation: null,
  state: 'not_planned',
  days: null,
  illustrative: false,
})

/**
 * What is due, done and late in the municipal year, in order of date; last what the as-of date's year lacks (MODEL: S5,
 * S8, S12, S15, S20). In an election year, the as-of date's or that of an election in the table, the election and the day
 * of the new fullmäktige, 15 October, stand there too.
 * Due on the day is not late. An event of an unknown organ is left out, as its finding says. O(events log events).
 *
 * @example
 * wheel(question).filter((row) => row.state === 'late')
 */
export const wheel = once(({ graph }: Question): readonly WheelRow[] => {
  const { columns, asOf } = graph
  if (columns.model === undefined) return []
  const year = Number(asOf.slice(0, 4))
  const events = columns.model.events.flatMap((event) => eventRow(graph, event))
  const yearsOf = (kind: WheelKind): ReadonlySet<number> =>
    new Set(events.flatMap((row) => (row.kind === kind ? [Number(row.date!.slice(0, 4))] : [])))
  const planned = yearsOf('val')
  const calendar = [...new Set([year, ...planned])].flatMap((each): readonly WheelRow[] => {
    const election = electionDay(each)
    if (election === undefined) return []
    return [
      ...(planned.has(each) ? [] : [calendarRow('val', election, asOf)]),
      calendarRow('nytt_fullmaktige', newCouncilOf(each), asOf),
    ]
  })
  const dated = [...events, ...calendar].sort((a, b) => byDay(a.date!, b.date!))
  return [...dated, ...YEARLY.filter((kind) => !yearsOf(kind).has(year)).map(unplanned)]
})
