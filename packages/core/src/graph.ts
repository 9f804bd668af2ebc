import type { Columns } from './columns.ts'
import { type Csr, csrOf } from './csr.ts'
import { type Day, dayNumber } from './day.ts'
import { type End, linkedRows } from './linked-rows.ts'
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
  /** 1 where the goal, the organisation, the mission, the factor takes part. */
  readonly goals: Uint8Array
  readonly organisations: Uint8Array
  readonly missions: Uint8Array
  readonly factors: Uint8Array
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

const ADOPTED = STATUS_CODES.indexOf('adopted')
const DRAFT = STATUS_CODES.indexOf('draft')

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
  const { count, links } = columns
  const goals = goalsOn(columns, day, drafts)
  const organisations = validOn(day, columns.organisations.validFrom, columns.organisations.validTo)
  const missions = validOn(day, columns.missions.validFrom, columns.missions.validTo)
  const factors = validOn(day, columns.factors.validFrom, columns.factors.validTo)
  const goal: End = ['goals', goals]
  const between = linkedRows(columns, day, 'contributes', goal, goal)
  const up = weighted(csrOf(count.goals, between.from, between.to), links.weight)
  const down = weighted(csrOf(count.goals, between.to, between.from), links.weight)
  const carried = linkedRows(columns, day, 'contributes', ['organisations', organisations], goal)
  const carriers = csrOf(count.goals, carried.to, carried.from)
  const measured = linkedRows(columns, day, 'measuredBy', goal, ['indicators', undefined])
  const indicators = weighted(csrOf(count.goals, measured.from, measured.to), links.weight)
  const made = linkedRows(columns, day, 'concretises', goal, ['missions', missions])
  const concretises = csrOf(count.goals, made.from, made.to)
  const components = componentsOf(up)
  return {
    columns,
    asOf,
    day,
    drafts,
    goals,
    organisations,
    missions,
    factors,
    up,
    down,
    carriers,
    indicators,
    concretises,
    components,
  }
}
