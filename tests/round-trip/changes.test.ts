import { type Model, rowsOf, TABLE_KEYS, type TableKey } from '@rodtrad/core'
import { applyChanges, type Changes, readModel } from '@rodtrad/io'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostileSource } from './arbitrary-source.ts'

type Loose = Readonly<Record<string, unknown>> & { readonly extra?: readonly (readonly [string, unknown])[] }

const looseRows = (model: Model, key: TableKey): readonly Loose[] =>
  rowsOf(model, key) as readonly unknown[] as readonly Loose[]

/** A model without regard to the order of unknown columns, which says nothing. */
const contentOf = (model: Model): unknown => ({
  ...model,
  ...Object.fromEntries(
    TABLE_KEYS.map((key) => [
      key,
      looseRows(model, key).map(({ extra = [], ...row }) => [
        row,
        extra.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
      ]),
    ]),
  ),
})

const sourced = hostileSource({ beyondCsv: true }).map((source) => {
  const { model } = readModel([{ name: 'plan.json', text: JSON.stringify(source) }])
  if (model === undefined) throw new Error('the source has faults of form')
  return model
})

const changed = (model: Model, changes: Changes): Model => {
  const { model: after, findings } = applyChanges(model, changes)
  if (after === undefined) throw new Error(JSON.stringify(findings))
  return after
}

/** Rows of a model as changes would write them, under ids of their own. */
const copiesOf = (model: Model, key: TableKey): readonly Readonly<Record<string, unknown>>[] =>
  looseRows(model, key).map(({ extra: _, ...row }, at) =>
    'id' in row ? { ...row, id: `kopia-${key}-${at}` } : row,
  )

describe('changes to any source', () => {
  it('leave it as it was where there are none', () => {
    fc.assert(
      fc.property(sourced, (model) => {
        expect(contentOf(changed(model, {}))).toEqual(contentOf(model))
      }),
      { numRuns: 150 },
    )
  })

  it('add rows of every table that can be dropped again', () => {
    const withIds = (
      ['organisations', 'goals', 'indicators', 'missions', 'factors', 'decisions'] as const
    ).filter((key) => TABLE_KEYS.includes(key))
    fc.assert(
      fc.property(sourced, (model) => {
        const rows = Object.fromEntries(withIds.map((key) => [key, copiesOf(model, key)]))
        const more = changed(model, { add: rows })
        expect(more.goals).toHaveLength(2 * model.goals.length)
        const ids = Object.fromEntries(withIds.map((key) => [key, rows[key]!.map(({ id }) => String(id))]))
        expect(contentOf(changed(more, { drop: ids }))).toEqual(contentOf(model))
      }),
      { numRuns: 100 },
    )
  })
})
