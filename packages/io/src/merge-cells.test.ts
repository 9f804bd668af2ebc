import type { Model, RawTable } from '@rodtrad/core'
import { expect, it } from 'vitest'
import { mergeTables } from './merge-tables.ts'
import { readModel } from './read-model.ts'

const model: Model = readModel([
  {
    name: 'plan.json',
    text: JSON.stringify({
      plan: { municipality: 'Ale' },
      goals: ['r1', 'r2', 'n1'].map((id) => ({
        id,
        kind: id === 'n1' ? 'namndmal' : 'riktningsmal',
        title: id,
      })),
      links: [{ from: 'n1', to: 'r1', kind: 'contributes' }],
    }),
  },
]).model!

const links = (...rows: readonly (readonly string[])[]): RawTable => ({
  name: 'länkar',
  file: 'bok.xlsx/länkar',
  columns: ['från id', 'till id', 'typ', 'vikt'],
  rows,
  lines: rows.map((_, at) => at + 2),
})

it('a new link without more than its ends and its kind is told and added', () => {
  const merged = mergeTables(model, [links(['n1', 'r1', 'bidrar till'], ['n1', 'r2', 'bidrar till'])])
  expect(merged.rows).toMatchObject([
    { table: 'links', keys: { from: 'n1', to: 'r2' }, column: 'kind', before: null, what: 'added', row: 3 },
  ])
  expect(merged.model?.links.map(({ to }) => to)).toEqual(['r1', 'r2'])
})

it('one to nothing is told as a conflict, and left out', () => {
  const merged = mergeTables(model, [links(['n1', 'gone', 'bidrar till'])])
  expect(merged.rows).toMatchObject([{ column: 'kind', what: 'conflict', why: 'reference' }])
  expect(merged.model?.links).toHaveLength(1)
})
