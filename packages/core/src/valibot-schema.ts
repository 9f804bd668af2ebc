import * as v from 'valibot'
import { parseDay } from './day.ts'
import type { Cell, TableKey } from './field.ts'
import { isSpan } from './parse-cell.ts'
import { parseTarget } from './parse-target.ts'
import { fieldsOf, TABLE_KEYS } from './schema.ts'

const text = v.pipe(v.string(), v.regex(/\S/))
const listOf = (item: v.GenericSchema): v.GenericSchema => v.array(item)

const codeSchema = (codes: Readonly<Record<string, string>>): v.GenericSchema =>
  v.picklist(Object.keys(codes))

const numberSchema = ({ above, least, most }: Extract<Cell, { holds: 'number' }>): v.GenericSchema => {
  const number = v.pipe(v.number(), v.finite())
  if (above !== undefined) return v.pipe(number, v.gtValue(above))
  if (least === undefined) return number
  const bounded = v.pipe(number, v.minValue(least))
  return most === undefined ? bounded : v.pipe(bounded, v.maxValue(most))
}

const daySchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/),
  v.check((day) => parseDay(day, 'from') !== undefined),
)

const yearSchema = v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(9999))
const periodSchema = v.union([
  yearSchema,
  v.pipe(v.string(), v.regex(/^[1-9]\d{3}(?:-(?:T[1-3]|Q[1-4]|0[1-9]|1[0-2]))?$/)),
])

/**
 * What a cell of a JSON source holds, in its canonical form: English codes, numbers as numbers, lists as arrays.
 *
 * @example v.is(cellSchema({ holds: 'year' }), 2025) // true
 */
export const cellSchema = (cell: Cell): v.GenericSchema => {
  switch (cell.holds) {
    case 'id':
    case 'reference':
    case 'text':
    case 'rating':
      return text
    case 'texts':
    case 'references':
      return listOf(text)
    case 'code':
      return codeSchema(cell.codes)
    case 'codes':
      return listOf(codeSchema(cell.codes))
    case 'number':
      return numberSchema(cell)
    case 'boolean':
      return v.union([v.boolean(), v.picklist(['yes', 'no', 'ja', 'nej'])])
    case 'day':
      return daySchema
    case 'period':
      return periodSchema
    case 'year':
      return v.union([yearSchema, v.pipe(v.string(), v.regex(/^[1-9]\d{3}(?:[-/–](?:\d{2}|\d{4}))?$/))])
    case 'pairs':
      return listOf(v.pipe(v.string(), v.regex(/^[^=]+=.+$/)))
    case 'spans':
      return listOf(v.pipe(v.string(), v.regex(/^\S+\s*\/\s*\S+$/), v.check(isSpan)))
  }
}

/** A target's value may be a sentence: `minst 85`, `85–90`, `öka`. */
const targetSchema = v.union([
  v.number(),
  v.pipe(
    text,
    v.check((sentence) => parseTarget(sentence) !== undefined),
  ),
])

/** What a row must have besides its required columns (FORMAT's notes at `targets` and `positions`). */
const ONE_OF: Readonly<Partial<Record<TableKey, readonly (readonly string[])[]>>> = {
  targets: [['value'], ['condition']],
  positions: [['analysis'], ['organisation', 'period']],
}

/**
 * The valibot schema of one row of a table, made from the table's own definition. Columns that the format doesn't
 * know are let through, as reading does.
 *
 * @example v.safeParse(rowSchema('links'), { from: 'n1', to: 'r1', kind: 'contributes', weight: 0 }).success // false
 */
export const rowSchema = (table: TableKey): v.GenericSchema => {
  const entries = Object.entries(fieldsOf(table)).map(([key, { header, cell, required }]) => {
    const holds = table === 'targets' && key === 'value' ? targetSchema : cellSchema(cell)
    return [key, v.pipe(required ? holds : v.nullish(holds), v.title(header))] as const
  })
  const row = v.looseObject(Object.fromEntries(entries))
  const choices = ONE_OF[table]
  if (!choices) return row
  const satisfied = (value: Readonly<Record<string, unknown>>): boolean =>
    choices.some((keys) => keys.every((key) => value[key] !== undefined && value[key] !== null))
  return v.pipe(row, v.check(satisfied), v.metadata({ anyOf: choices.map((required) => ({ required })) }))
}

/**
 * The valibot schema of a whole JSON source: `plan` an object, every other table an array, `plan` and `goals` there.
 *
 * @example v.safeParse(sourceSchema(), JSON.parse(text)).issues
 */
export const sourceSchema = (
  rows: Readonly<Record<TableKey, v.GenericSchema>> = rowSchemas(),
): v.GenericSchema =>
  v.looseObject(
    Object.fromEntries(
      TABLE_KEYS.map((key) => [
        key,
        key === 'plan' ? rows.plan : key === 'goals' ? v.array(rows.goals) : v.optional(v.array(rows[key])),
      ]),
    ),
  )

/** The schema of a row of every table. */
export const rowSchemas = (): Readonly<Record<TableKey, v.GenericSchema>> =>
  Object.fromEntries(TABLE_KEYS.map((key) => [key, rowSchema(key)])) as Record<TableKey, v.GenericSchema>
