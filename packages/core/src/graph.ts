import type { Columns } from './columns.ts'
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
  const none = (): Int32Array => new Int32Array(size).fill(-1)
  const upper = none()
  const lower = none()
  const carried = none()
  const carrier = none()
  const measured = none()
  const indicator = none()
  const concrete = none()
  const mission = none()
  for (let link = 0; link < size; link++) {
    if (links.validFrom[link]! > day || day > links.validTo[link]!) continue
    const kind = links.kind[link]
    const from = links.from[link]! - first.goals
    const fromGoal = from >= 0 && from < count.goals
    if (fromGoal && goals[from] === 0) continue
    if (kind === CONTRIBUTES) {
      const to = links.to[link]! - first.goals
      if (goals[to] === 0) continue
      if (fromGoal) {
        lower[link] = from
        upper[link] = to
      } else if (organisations[links.from[link]! - first.organisations] === 1) {
        carrier[link] = links.from[link]! - first.organisations
        carried[link] = to
      }
    } else if (kind === MEASURED_BY) {
      measured[link] = from
      indicator[link] = links.to[link]! - first.indicators
    } else if (kind === CONCRETISES && fromGoal) {
      const to = links.to[link]! - first.missions
      if (missions[to] === 0) continue
      concrete[link] = from
      mission[link] = to
    }
  }
  const up = weighted(csrOf(count.goals, lower, upper), links.weight)
  return {
    columns,
    asOf,
    day,
    drafts,
    goals,
    organisations,
    missions,
    up,
    down: weighted(csrOf(count.goals, upper, lower), links.weight),
    carriers: csrOf(count.goals, carried, carrier),
    indicators: weighted(csrOf(count.goals, measured, indicator), links.weight),
    concretises: csrOf(count.goals, concrete, mission),
    components: componentsOf(up),
  }
}
