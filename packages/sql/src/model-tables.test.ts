import { expect, test } from 'vitest'
import { modelTables } from './model-tables.ts'
import { createTable } from './table.ts'
import { TABLE_DEFINITIONS } from './table-definitions.ts'

test('the tables are as they are', async () => {
  await expect(`${TABLE_DEFINITIONS.map(createTable).join('\n')}\n`).toMatchFileSnapshot(
    '../golden/tables.sql',
  )
})

test('columns have the types of their cells, and a mark at the end', () => {
  const typeOf = (name: string): string | undefined =>
    modelTables.goals.columns.find((column) => column.name === name)?.type
  expect(['id', 'owner', 'principles', 'validFrom', 'title'].map(typeOf)).toEqual([
    'VARCHAR',
    'VARCHAR[]',
    'VARCHAR[]',
    'DATE',
    'VARCHAR',
  ])
  expect(modelTables.goals.columns.at(-1)).toEqual({ name: 'illustrative', type: 'BOOLEAN' })
})
