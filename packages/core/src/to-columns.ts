import { GOAL_KINDS, ORGANISATION_KINDS, type OrganisationKind, STATUSES } from './codes.ts'
import {
  type Columns,
  type GoalColumns,
  keepNodes,
  type OrganisationColumns,
  type Rules,
  type ValidityColumns,
} from './columns.ts'
import { type Csr, csrOf } from './csr.ts'
import { type Day, dayNumber, EARLIEST, LATEST } from './day.ts'
import type { Finding } from './finding.ts'
import { linkColumnsOf } from './link-columns.ts'
import { measureColumnsOf } from './measure-columns.ts'
import type { Model } from './model.ts'
import { type NodeIndex, nodeIndexOf } from './node-index.ts'
import { wordColumnsOf } from './word-columns.ts'
import type { Goal, Organisation } from './schema.ts'

export const ORGANISATION_KIND_CODES = Object.keys(ORGANISATION_KINDS) as readonly OrganisationKind[]
export const STATUS_CODES = Object.keys(STATUSES) as readonly (keyof typeof STATUSES)[]
const GOAL_KIND_LIST = Object.keys(GOAL_KINDS)

/** The kinds of organ that answer to riktningsmål where they say nothing else (FORMAT: `answers`). */
export const ANSWERING_KINDS: ReadonlySet<OrganisationKind> = new Set(['namnd', 'bolag', 'kommunstyrelse'])
const DIRECTIONAL_BY_KIND: ReadonlySet<Goal['kind']> = new Set([
  'vision',
  'vardegrund',
  'vardeord',
  'aktivitet',
])

/** Whether the organ answers to riktningsmål: by its own word, else by its kind (FORMAT: `answers`). */
const answersTo = (row: Organisation): boolean => row.answers ?? ANSWERING_KINDS.has(row.kind)

/** Whether the goal gives a direction rather than a figure (MODEL: rule 0). */
export const isDirectional = (row: Goal): boolean =>
  row.followUp === undefined ? DIRECTIONAL_BY_KIND.has(row.kind) : row.followUp === 'directional'

/** The thresholds and the method of a plan, with the defaults of FORMAT.md. */
export const rulesOf = (plan: Model['plan']): Rules => ({
  attained: plan.attained ?? 1,
  partly: plan.partly ?? 0.5,
  minEvidence: plan.minEvidence ?? 0.5,
  minReach: plan.minReach ?? 0.5,
  method: plan.method ?? 'weighted-mean',
})

const relationOf = <R>(
  rows: readonly R[],
  listOf: (row: R) => readonly string[] | undefined,
  rowIn: (id: string) => number,
): Csr => {
  const from: number[] = []
  const to: number[] = []
  rows.forEach((row, index) =>
    new Set((listOf(row) ?? []).map(rowIn)).forEach((target) => {
      if (target < 0) return
      from.push(index)
      to.push(target)
    }),
  )
  return csrOf(rows.length, Int32Array.from(from), Int32Array.from(to))
}

const validityOf = (
  rows: readonly { readonly validFrom?: Day; readonly validTo?: Day }[],
): ValidityColumns => ({
  validFrom: Int32Array.from(rows, (row) => dayNumber(row.validFrom, EARLIEST)),
  validTo: Int32Array.from(rows, (row) => dayNumber(row.validTo, LATEST)),
})

const organisationColumnsOf = (model: Model, index: NodeIndex): OrganisationColumns => {
  const rows = model.organisations
  return {
    kind: Uint8Array.from(rows, (row) => ORGANISATION_KIND_CODES.indexOf(row.kind)),
    answers: Uint8Array.from(rows, (row) => (answersTo(row) ? 1 : 0)),
    ...validityOf(rows),
    partOf: relationOf(
      rows,
      (row) => row.partOf,
      (id) => index.rowIn('organisations', id),
    ),
  }
}

const goalColumnsOf = (model: Model, index: NodeIndex): GoalColumns => {
  const rows = model.goals
  return {
    kind: Uint8Array.from(rows, (row) => GOAL_KIND_LIST.indexOf(row.kind)),
    directional: Uint8Array.from(rows, (row) => (isDirectional(row) ? 1 : 0)),
    status: Uint8Array.from(rows, (row) => STATUS_CODES.indexOf(row.status ?? 'adopted')),
    ...validityOf(rows),
    changed: Int32Array.from(rows, (row) => dayNumber(row.changed, 0)),
    decided: Int32Array.from(rows, (row) =>
      dayNumber(model.decisions[index.rowIn('decisions', row.decision)]?.date, 0),
    ),
    owners: relationOf(
      rows,
      (row) => row.owner,
      (id) => index.rowIn('organisations', id),
    ),
  }
}

/**
 * Puts a model into typed arrays, once for all dates. Rows that a fault of structure makes unusable (an unknown
 * reference, a link with wrong ends or pointing down) are left out of the arrays and named in the findings, beside
 * those that the parser has named. O(rows log rows within an indicator).
 *
 * @example
 * const { columns, findings } = toColumns(model)
 * const graph = graphOf(columns, { asOf: '2025-12-31' })
 */
export const toColumns = (
  model: Model,
): { readonly columns: Columns; readonly findings: readonly Finding[] } => {
  const index = nodeIndexOf(model)
  const { links, findings } = linkColumnsOf(model, index)
  const columns: Columns = {
    ids: index.ids,
    first: index.first,
    count: index.count,
    rules: rulesOf(model.plan),
    organisations: organisationColumnsOf(model, index),
    goals: goalColumnsOf(model, index),
    missions: validityOf(model.missions),
    factors: validityOf(model.factors),
    links,
    ...measureColumnsOf(model, index),
    ...wordColumnsOf(model, index),
    model,
  }
  keepNodes(columns, index.nodes)
  return { columns, findings }
}
