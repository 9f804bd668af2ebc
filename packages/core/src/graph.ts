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

  /** The links of a kind that take part, between rows of two tables; the arrays serve one relation after another. */
  const relation = (kind: number, [below, belowMask]: End, [above, aboveMask]: End, turned = false): Csr => {
    for (let link = 0; link < size; link++) {
      const lower = links.from[link]! - first[below]
      const upper = links.to[link]! - first[above]
      const takesPart =
        links.kind[link] === kind &&
        lower >= 0 &&
        lower < count[below] &&
        (belowMask?.[lower] ?? 1) === 1 &&
        (aboveMask?.[upper] ?? 1) === 1 &&
        links.validFrom[link]! <= day &&
        day <= links.validTo[link]!
      from[link] = takesPart ? (turned ? upper : lower) : -1
      to[link] = turned ? lower : upper
    }
    return csrOf(turned ? count[above] : count[below], from, to)
  }

  const goal: End = ['goals', goals]
  const up = weighted(relation(CONTRIBUTES, goal, goal), links.weight)
  return {
    columns,
    asOf,
    day,
    drafts,
    goals,
    organisations,
    missions,
    up,
    down: weighted(relation(CONTRIBUTES, goal, goal, true), links.weight),
    carriers: relation(CONTRIBUTES, ['organisations', organisations], goal, true),
    indicators: weighted(relation(MEASURED_BY, goal, ['indicators', undefined]), links.weight),
    concretises: relation(CONCRETISES, goal, ['missions', missions]),
    components: componentsOf(up),
  }
}
