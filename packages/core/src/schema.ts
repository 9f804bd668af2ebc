import type { RowOf, Table, TableKey } from './field.ts'
import { normalOf } from './normal.ts'
import * as measurement from './tables/measurement.ts'
import * as steering from './tables/steering.ts'
import * as structure from './tables/structure.ts'
import * as year from './tables/year.ts'

/** All tables of the format, in the order in which they are read, written and documented (FORMAT.md). */
export const TABLES = { ...structure, ...measurement, ...steering, ...year } as const satisfies Record<TableKey, Table>

export type Tables = typeof TABLES
/** The row of the table with that key. */
export type Row<K extends TableKey> = RowOf<Tables[K]['fields']>

export type Plan = Row<'plan'>
export type Organisation = Row<'organisations'>
export type Goal = Row<'goals'>
export type Link = Row<'links'>
export type Indicator = Row<'indicators'>
export type Target = Row<'targets'>
export type Outcome = Row<'outcomes'>
export type Assessment = Row<'assessments'>
export type Mission = Row<'missions'>
export type Factor = Row<'factors'>
export type Analysis = Row<'analyses'>
export type Position = Row<'positions'>
export type Dialogue = Row<'dialogues'>
export type Proposal = Row<'proposals'>
export type Decision = Row<'decisions'>

/** The keys of the tables, in the order of the format. */
export const TABLE_KEYS = Object.keys(TABLES) as readonly TableKey[]

/** The tables whose rows have an id, in the order in which the graph numbers them. */
export const ID_TABLES = TABLE_KEYS.filter((key) => Object.values(TABLES[key].fields).some((field) => field.cell.holds === 'id'))

/** The table that a sheet's or file's name means, by its key or its Swedish name. */
export const tableOf = (name: string): TableKey | undefined => {
  const normal = normalOf(name)
  return TABLE_KEYS.find((key) => normalOf(key) === normal || normalOf(TABLES[key].name) === normal)
}
