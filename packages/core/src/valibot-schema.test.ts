import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { TABLE_KEYS } from './schema.ts'
import { rowSchema, sourceSchema } from './valibot-schema.ts'

const folder = new URL('../../../tests/oracle/examples/', import.meta.url)
const examples = readdirSync(folder).filter((name) => name.endsWith('.json'))
const sourceOf = (name: string): unknown =>
  (JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { readonly source: unknown }).source

const schema = sourceSchema()
const plan = { municipality: 'Ale' }
const goal = { id: 'r1', kind: 'riktningsmal', title: 'Trygg uppväxt' }
const accepts = (source: unknown): boolean => v.safeParse(schema, source).success

describe('sourceSchema', () => {
  it.each(examples)('accepts example %s', (name) => {
    expect(v.safeParse(schema, sourceOf(name)).issues).toBeUndefined()
  })

  it('lets unknown columns and tables through', () => {
    expect(accepts({ plan, goals: [{ ...goal, ansvarig: 'x' }], eget: [1], $schema: 'x' })).toBe(true)
  })

  it.each([
    ['no object', []],
    ['no plan', { goals: [] }],
    ['no goals', { plan }],
    ['a table that is no array', { plan, goals: goal }],
    ['a row that is no object', { plan, goals: [1] }],
    ['a missing title', { plan, goals: [{ id: 'r1', kind: 'riktningsmal' }] }],
    ['a blank id', { plan, goals: [{ ...goal, id: ' ' }] }],
    ['a kind of no list', { plan, goals: [{ ...goal, kind: 'constructor' }] }],
    ['a day of no calendar', { plan, goals: [{ ...goal, due: '2025-02-30' }] }],
    ['a list that is no array', { plan, goals: [{ ...goal, owner: 'kf' }] }],
    ['a share above 1', { plan: { ...plan, attained: 1.5 }, goals: [] }],
    ['a mandate period that ends first', { plan: { ...plan, mandatePeriods: ['2026/2023'] }, goals: [] }],
    ['a period of no calendar', { plan: { ...plan, period: '2025-13' }, goals: [] }],
  ])('refuses %s', (_, source) => {
    expect(accepts(source)).toBe(false)
  })
})

describe('rowSchema', () => {
  const link = { from: 'n1', to: 'r1', kind: 'contributes' }

  it.each([0, -1, NaN, Infinity, '1'])('refuses the weight %s', (weight) => {
    expect(v.safeParse(rowSchema('links'), { ...link, weight }).success).toBe(false)
  })

  it('wants a value or a condition of a target, and reads its sentences', () => {
    const accepted = (target: object): boolean =>
      v.safeParse(rowSchema('targets'), { indicator: 'i1', ...target }).success
    expect([{ value: 85 }, { value: 'minst 85' }, { condition: 'increase' }].map(accepted)).toEqual([
      true,
      true,
      true,
    ])
    expect([{}, { value: 'snart' }].map(accepted)).toEqual([false, false])
  })

  it('wants an analysis, or an organisation and a period, of a position', () => {
    const accepted = (position: object): boolean =>
      v.safeParse(rowSchema('positions'), { subject: 'r1', ...position }).success
    expect(accepted({ analysis: 'a1' })).toBe(true)
    expect(accepted({ organisation: 'o1', period: 2025 })).toBe(true)
    expect(accepted({ organisation: 'o1' })).toBe(false)
  })

  it.each(TABLE_KEYS)('makes a schema for %s', (table) => {
    expect(v.safeParse(rowSchema(table), 'no row').success).toBe(false)
  })
})
