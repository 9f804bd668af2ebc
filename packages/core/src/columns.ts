import type { Csr } from './csr.ts'
import type { Grouping } from './grouping.ts'
import type { Model } from './model.ts'
import type { Method } from './codes.ts'

/**
 * A model in typed arrays: every reference a number, every day a `YYYYMMDD` number, every period a
 * `PeriodNumber`, every code its place in its list. It holds all dates at once; {@link graphOf} asks it as of
 * one. Organisations, goals, indicators and missions are numbered each from 0; a *node* is a number over all tables
 * with ids, `first` being where each table begins.
 */
export interface Columns {
  /** The ids of all nodes. */
  readonly ids: readonly string[]
  readonly first: Readonly<Record<IdTable, number>>
  readonly count: Readonly<Record<IdTable, number>>
  readonly rules: Rules
  readonly organisations: OrganisationColumns
  readonly goals: GoalColumns
  readonly indicators: IndicatorColumns
  readonly missions: ValidityColumns
  readonly factors: ValidityColumns
  readonly links: LinkColumns
  readonly targets: TargetColumns
  readonly outcomes: OutcomeColumns
  readonly assessments: AssessmentColumns
  readonly positions: PositionColumns
  /** The rows that the arrays were made of, for titles and words; a benchmark's source has none. */
  readonly model: Model | undefined
}

export type IdTable =
  | 'organisations'
  | 'goals'
  | 'indicators'
  | 'missions'
  | 'factors'
  | 'analyses'
  | 'dialogues'
  | 'proposals'
  | 'decisions'
  | 'events'

/** The thresholds and the method of the plan, with the defaults of FORMAT.md filled in. */
export interface Rules {
  readonly attained: number
  readonly partly: number
  readonly minEvidence: number
  readonly minReach: number
  readonly method: Method
}

/** From which day to which a row is valid, both included. */
export interface ValidityColumns {
  readonly validFrom: Int32Array
  readonly validTo: Int32Array
}

export interface OrganisationColumns {
  /** Places in `ORGANISATION_KINDS`. */
  readonly kind: Uint8Array
  /** 1 where the organ answers to riktningsmål, by its own word or by its kind. */
  readonly answers: Uint8Array
  readonly validFrom: Int32Array
  readonly validTo: Int32Array
  /** Organisation → the organisations that it is part of. */
  readonly partOf: Csr
}

export interface GoalColumns {
  /** Places in `GOAL_KINDS`. */
  readonly kind: Uint8Array
  /** 1 where the goal is directional (MODEL: rule 0). */
  readonly directional: Uint8Array
  /** Places in `STATUSES`. */
  readonly status: Uint8Array
  readonly validFrom: Int32Array
  readonly validTo: Int32Array
  /** The day on which wording or target last changed; 0 for none. */
  readonly changed: Int32Array
  /** The day of the goal's decision; 0 for none. */
  readonly decided: Int32Array
  /** Goal → its owners, each once, in the order of the row. */
  readonly owners: Csr
}

export interface IndicatorColumns {
  /** Places in `POLARITIES`. */
  readonly polarity: Uint8Array
  /** 1 where the scale has a true zero. */
  readonly ratio: Uint8Array
  readonly baseline: Float64Array
  /** NO_PERIOD where there is none. */
  readonly baselinePeriod: Int32Array
  readonly accumulates: Uint8Array
  /** Years. */
  readonly maxAge: Float64Array
}

/** The sound links alone: both ends of the right kind and none that points down. */
export interface LinkColumns {
  /** Places in `LINK_KINDS`. */
  readonly kind: Uint8Array
  /** Nodes. */
  readonly from: Int32Array
  readonly to: Int32Array
  readonly weight: Float64Array
  readonly validFrom: Int32Array
  readonly validTo: Int32Array
  /** The day of the link's confirmation; 0 for none. */
  readonly confirmed: Int32Array
  /** The link's row in the model. */
  readonly row: Int32Array
}

export interface TargetColumns {
  readonly indicator: Int32Array
  /** −1 for all goals. */
  readonly goal: Int32Array
  /** −1 for all organs. */
  readonly organisation: Int32Array
  readonly period: Int32Array
  readonly value: Float64Array
  readonly valueMax: Float64Array
  /** 0 for none, else one more than the place in `CONDITIONS`. */
  readonly condition: Uint8Array
  /** The day of the row's decision; 0 for none. */
  readonly decided: Int32Array
  readonly groups: Grouping
}

export interface OutcomeColumns {
  readonly indicator: Int32Array
  /** −1 for the row without organisation. */
  readonly organisation: Int32Array
  readonly period: Int32Array
  readonly value: Float64Array
  /** 1 where the row is the plan's own municipality's, of gender T: one that may count. */
  readonly own: Uint8Array
  /** 1 where the row besides has a value that is neither missing, suppressed nor a forecast. */
  readonly usable: Uint8Array
  readonly retrieved: Int32Array
  readonly groups: Grouping
}

export interface AssessmentColumns {
  readonly goal: Int32Array
  readonly organisation: Int32Array
  readonly period: Int32Array
  /** 1 for a forecast. */
  readonly forecast: Uint8Array
  /** 0 for none, else one more than the place in `RATINGS` of what the word means. */
  readonly rating: Uint8Array
  /** 1 where it has words: reasoning, phase or progress (MODEL: "Words"). */
  readonly words: Uint8Array
  readonly assessedAt: Int32Array
}

export interface PositionColumns {
  /** The goal that it speaks of; −1 for a factor or a mission. */
  readonly goal: Int32Array
  readonly organisation: Int32Array
  /** Its own period; NO_PERIOD where there is none. */
  readonly period: Int32Array
  /** The year of its analysis; 0 where there is none. */
  readonly analysisYear: Int32Array
  /** When its analysis was published; 0 where it was not. */
  readonly published: Int32Array
  readonly words: Uint8Array
  /** Places in `STANCES`; none given reads as `relates`. */
  readonly stance: Uint8Array
}

/** The row's place in the table of a node, and the table. */
export const tableOfNode = (
  columns: Columns,
  node: number,
): { readonly table: IdTable; readonly row: number } => {
  const entry = (Object.keys(columns.first) as IdTable[]).findLast(
    (table) => columns.first[table] <= node && columns.count[table] > 0,
  )
  if (entry === undefined) throw new RangeError(`no node: ${node}; give one below ${columns.ids.length}`)
  return { table: entry, row: node - columns.first[entry] }
}

const indexes = new WeakMap<Columns, ReadonlyMap<string, number>>()

/** Keeps the nodes by their ids, where they are known already, for {@link nodeOf}. */
export const keepNodes = (columns: Columns, nodes: ReadonlyMap<string, number>): void => {
  indexes.set(columns, nodes)
}

/** The node of an id; `undefined` for an id that the source doesn't have. */
export const nodeOf = (columns: Columns, id: string): number | undefined => {
  const known = indexes.get(columns) ?? new Map(columns.ids.map((key, node) => [key, node]))
  indexes.set(columns, known)
  return known.get(id)
}

/** The row of an id in a table; −1 for no id, and for one that is not in that table. O(1). */
export const rowIn = (columns: Columns, table: IdTable, id: string | undefined): number => {
  const row = (id === undefined ? -1 : (nodeOf(columns, id) ?? -1)) - columns.first[table]
  return row >= 0 && row < columns.count[table] ? row : -1
}
