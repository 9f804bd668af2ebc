import { type AnalysisKey, analysisTables } from '@rodtrad/sql'
import { describe, expect, test } from 'vitest'
import type { CommandName } from './command-shapes.ts'
import { rodtrad } from './run.fixture.ts'

/** The table whose rows a command answers with. */
const TABLES: readonly (readonly [CommandName, AnalysisKey])[] = [
  ['suspect', 'suspect'],
  ['expiry', 'expiry'],
  ['lineage', 'lineage'],
  ['resilience', 'resilience'],
  ['ritual', 'ritual'],
  ['pace', 'pace'],
  ['gap', 'gap'],
  ['peers', 'peers'],
  ['factors', 'factors'],
  ['dialogues', 'dialogues'],
  ['mandate', 'mandate'],
  ['husbandry', 'husbandry'],
  ['wheel', 'wheel'],
  ['reporting', 'reporting'],
  ['values', 'values'],
  ['principles', 'principles'],
  ['operations', 'operations'],
  ['suggest', 'suggest'],
  ['uppsikt', 'uppsikt'],
]

const columnsOf = (table: AnalysisKey): readonly string[] =>
  analysisTables[table].columns.map(({ name }) => name)

/** A command whose CSV has the rows of another table, too. */
const WIDER: Partial<Record<CommandName, readonly string[]>> = {
  operations: ['what', ...new Set([...columnsOf('operations'), ...columnsOf('activities')])],
}

/** A command whose CSV has a further date. */
const DATED: Partial<Record<CommandName, readonly string[]>> = { expiry: ['at'] }

const answered = async (command: string, format: string): Promise<string> =>
  (await rodtrad([command, 'data/ale', '--as-of', '2026-11-23', '--format', format])).out

describe.each(TABLES)('%s answers with the rows of %s', (command, table) => {
  const columns = columnsOf(table)

  test('in JSON, beside both dates', async () => {
    const answer = JSON.parse(await answered(command, 'json')) as { readonly rows: readonly object[] }
    expect(answer).toMatchObject({ asOf: '2026-11-23', period: '2025' })
    expect(answer.rows.length).toBeGreaterThan(0)
    const keys = new Set(answer.rows.map((row) => Object.keys(row).toSorted().join()))
    expect([...keys]).toEqual([columns.toSorted().join()])
  })

  test('in CSV, with the dates after them', async () => {
    const [head = ''] = (await answered(command, 'csv')).split(/\r?\n/)
    expect(head.split(',')).toEqual([
      ...(WIDER[command] ?? columns),
      'asOf',
      'period',
      ...(DATED[command] ?? []),
    ])
  })
})

test.each(['sv', 'en'])('the help of query names every table of the answers (%s)', async (lang) => {
  const { out } = await rodtrad(['query', '--help', '--lang', lang])
  const named = new Set(out.split(/[\s,]+/))
  const missing = Object.values(analysisTables).filter(({ name }) => !named.has(name))
  expect(missing).toEqual([])
})
