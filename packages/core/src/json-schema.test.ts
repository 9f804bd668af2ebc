import { expect, it } from 'vitest'
import type { Fields } from './field.ts'
import { jsonSchemaOf } from './json-schema.ts'
import { TABLE_KEYS, TABLES } from './schema.ts'

const schema = jsonSchemaOf()
const rowOf = (table: string): unknown => schema.$defs?.[table]

it('has every table, the plan as an object and the others as arrays', () => {
  expect(Object.keys(schema.properties ?? {})).toEqual(TABLE_KEYS)
  expect(schema.properties).toMatchObject({
    plan: { $ref: '#/$defs/plan' },
    goals: { type: 'array', items: { $ref: '#/$defs/goals' } },
  })
  expect(schema.required).toEqual(['plan', 'goals'])
})

it.each(TABLE_KEYS)('has every column of %s, with what a row needs', (table) => {
  const fields: Fields = TABLES[table].fields
  const needed = Object.entries(fields).flatMap(([key, field]) => (field.required ? [key] : []))
  const row = rowOf(table) as { readonly properties: object; readonly required: readonly string[] }
  expect(Object.keys(row.properties)).toEqual([...Object.keys(fields), 'illustrative'])
  expect(row.required).toEqual(needed)
})

it('carries bounds, codes and the Swedish headers', () => {
  expect(rowOf('links')).toMatchObject({
    properties: {
      weight: { anyOf: [{ type: 'number', exclusiveMinimum: 0 }, { type: 'null' }], title: 'vikt' },
      kind: { enum: expect.arrayContaining(['contributes', 'measuredBy']) },
    },
  })
  expect(rowOf('targets')).toMatchObject({ anyOf: [{ required: ['value'] }, { required: ['condition'] }] })
})

it('is plain JSON', () => {
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
})
