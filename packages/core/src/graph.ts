import type { Columns, IdTable } from './columns.ts'
import { type Csr, csrOf } from './csr.ts'
import { type Day, dayNumber } from './day.ts'
import { LINK_KIND_CODES } from './link-columns.ts'
import { type Components, componentsOf } from './loops.ts'
import { STATUS_CODES } from './to-columns.ts'

/** The date of the question, and whether drafts take part. */
export interface AsOf {
  readonly asOf: Day
  /** Default false: only what is adopted. */
  readonly drafts?: boolean
}

/** Neighbours with the weight of the link to each. */
export interface WeightedCsr extends Csr {
  readonly weight: Float64Array
}

/**
 * A model as of a date: what is adopted and valid that day, and the links whose both ends are. Rows are goals (or as
 * named); `entry` of every relation is the number of the link in `columns.links`.
 */
export interface Graph {
  readonly columns: Columns
  readonly asOf: Day
  /** The as-of date as a `YYYYMMDD` number. */
  readonly day: number
  readonly drafts: boolean
  /** 1 where the goal, the organisation, the mission takes part. */
  readonly goals: Uint8Array
  readonly organisations: Uint8Array
  readonly missions: Uint8Array
  /** Goal → the goals that it contributes to. */
  readonly up: WeightedCsr
  /** Goal → the goals that contribute to it. */
  readonly down: WeightedCsr
  /** Goal → the verksamheter that contribute to it without a goal of their own. */
  readonly carriers: Csr
  /** Goal → its indicators. */
  readonly indicators: WeightedCsr
  /** Goal → the missions that it makes concrete. */
  readonly concretises: Csr
  /** The components of `up`: the upper goals first, and which goals lie on a loop. */
  readonly components: Components
}

const CONTRIBUTES = LINK_KIND_CODES.indexOf('contributes')
const MEASURED_BY = LINK_KIND_CODES.indexOf('measuredBy')
const CONCRETISES = LINK_KIND_CODES.indexOf('concretises')
const ADOPTED = STATUS_CODES.indexOf('adopted')
const DRAFT = STATUS_CODES.indexOf('draft')

/** One end of a relation: its table, and which of its rows take part (all, where undefined). */
type End = readonly [table: IdTable, takesPart: Uint8Array | undefined]

const validOn = (day: number, from: Int32Array, to: Int32Array): Uint8Array => {
  const valid = new Uint8Array(from.length)
  for (let row = 0; row < valid.length; row++) valid[row] = from[row]! <= day && day <= to[row]! ? 1 : 0
  return valid
}

const goalsOn = (columns: Columns, day: number, drafts: boolean): Uint8Array => {
  const { status, validFrom, validTo } = columns.goals
  const valid = validOn(day, validFrom, validTo)
  for (let row = 0; row < valid.length; row++)
    if (status[row] !== ADOPTED && !(drafts && status[row] === DRAFT)) valid[row] = 0
  return valid
}

const weighted = (csr: Csr, weight: Float64Array): WeightedCsr => {
  const weights = new Float64Array(csr.entry.length)
  for (let at = 0; at < weights.length; at++) weights[at] = weight[csr.entry[at]!]!
  return { ...csr, weight: weights }
}

/**
 * The graph as of a date. Built once per date: every analysis of that date asks this one. O(nodes + links).
 *
 * @example
 * const graph = graphOf(columns, { asOf: parseDay('2025-12-31', 'to')! })
 */
export const graphOf = (columns: Columns, { asOf, drafts = false }: AsOf): Graph => {
  const day = dayNumber(asOf, 0)
  const { first, count, links } = columns
  const goals = goalsOn(columns, day, drafts)
  const organisations = validOn(day, columns.organisations.validFrom, columns.organisations.validTo)
  const missions = validOn(day, columns.missions.validFrom, columns.missions.validTo)
  const size = links.kind.length
  const from = new Int32Array(size)
  const to = new Int32Array(size)

  /** Puts the ends of a kind's links that take part into `from` and `to`: rows of two tables; −1 for the others. */
  const select = (kind: number, [below, belowMask]: End, [above, aboveMask]: End): void => {
    const lowest = first[below]
    const highest = first[above]
    const last = count[below]
    for (let link = 0; link < size; link++) {
      from[link] = to[link] = -1
      if (links.kind[link] !== kind || links.validFrom[link]! > day || day > links.validTo[link]!) continue
      const lower = links.from[link]! - lowest
      const upper = links.to[link]! - highest
      if (lower < 0 || lower >= last) continue
      if (belowMask?.[lower] === 0 || aboveMask?.[upper] === 0) continue
      from[link] = lower
      to[link] = upper
    }
  }

  const goal: End = ['goals', goals]
  select(CONTRIBUTES, goal, goal)
  const up = weighted(csrOf(count.goals, from, to), links.weight)
  const down = weighted(csrOf(count.goals, to, from), links.weight)
  select(CONTRIBUTES, ['organisations', organisations], goal)
  const carriers = csrOf(count.goals, to, from)
  select(MEASURED_BY, goal, ['indicators', undefined])
  const indicators = weighted(csrOf(count.goals, from, to), links.weight)
  select(CONCRETISES, goal, ['missions', missions])
  const concretises = csrOf(count.goals, from, to)
  const components = componentsOf(up)
  return {
    columns,
    asOf,
    day,
    drafts,
    goals,
    organisations,
    missions,
    up,
    down,
    carriers,
    indicators,
    concretises,
    components,
  }
}
