import { boolean, type Field, field, type RowOf, type Table, type TableKey } from './field.ts'
import { normalOf } from './normal.ts'
import { assessments, indicators, outcomes, ratings, targets } from './tables/measurement.ts'
import { analyses, decisions, dialogues, factors, missions, positions, proposals } from './tables/steering.ts'
import { goals, links, organisations, plan } from './tables/structure.ts'
import { budget, events, suppressions } from './tables/year.ts'

/** All tables of the format, in the order in which they are read, written and documented (FORMAT.md). */
export const TABLES = {
  plan,
  organisations,
  goals,
  links,
  indicators,
  targets,
  outcomes,
  assessments,
  ratings,
  missions,
  factors,
  analyses,
  positions,
  dialogues,
  proposals,
  decisions,
  budget,
  events,
  suppressions,
} as const satisfies Record<TableKey, Table>

/** The column `illustrative` that any table may have, after its own. */
export const ILLUSTRATIVE = field('illustrativ', boolean)

/** All columns of a table by their keys: its own, then {@link ILLUSTRATIVE}. */
export const fieldsOf = (table: TableKey): Readonly<Record<string, Field>> => ({
  ...TABLES[table].fields,
  illustrative: ILLUSTRATIVE,
})

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
export const ID_TABLES = TABLE_KEYS.filter((key) =>
  Object.values<Field>(TABLES[key].fields).some((field) => field.cell.holds === 'id'),
)

const TABLES_BY_NAME: ReadonlyMap<string, TableKey> = new Map(
  TABLE_KEYS.flatMap((key): (readonly [string, TableKey])[] => [
    [normalOf(key), key],
    [normalOf(TABLES[key].name), key],
  ]),
)

/** The table that a sheet's or file's name means, by its key or its Swedish name. */
export const tableOf = (name: string): TableKey | undefined => TABLES_BY_NAME.get(normalOf(name))
