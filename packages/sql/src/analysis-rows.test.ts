import { ask } from '@rodtrad/analysis'
import { type Day, parseSource, toColumns } from '@rodtrad/core'
import { expect, test } from 'vitest'
import { analysisRowsOf } from './analysis-rows.ts'
import { analysisTables } from './analysis-tables.ts'

const TODAY = '2026-03-01' as Day

const questionOf = (labels: string) => {
  const table = (name: string, columns: readonly string[], ...rows: readonly (readonly string[])[]) => ({
    name,
    file: `${name}.csv`,
    columns,
    rows,
    lines: rows.map((_, at) => at + 2),
  })
  const { model } = parseSource({
    tables: [
      table('plan', ['kommun', 'benämningar'], ['Provköping', labels]),
      table('organ', ['id', 'namn', 'typ'], ['bun', 'Barn- och utbildningsnämnden', 'namnd']),
      table('mål', ['id', 'typ', 'titel'], ['r1', 'riktningsmal', 'Trygg uppväxt']),
    ],
  })
  return ask(toColumns(model!).columns, {}, TODAY)
}

test('only the tables that are wanted are made', () => {
  expect(Object.keys(analysisRowsOf(questionOf(''), [], 'sv', ['suspect', 'coverage']))).toEqual([
    'suspect',
    'coverage',
  ])
  expect(new Set(Object.keys(analysisRowsOf(questionOf(''), [], 'sv')))).toEqual(
    new Set(Object.keys(analysisTables)),
  )
})

test('findings are said with the kommun’s own names for the levels', () => {
  const said = (labels: string): string =>
    analysisRowsOf(questionOf(labels), [], 'sv', ['findings'])
      .findings.map(({ message }) => message)
      .join(' ')
  expect(said('')).toMatch(/riktningsmålet/i)
  expect(said('riktningsmal=Fokusmål')).toMatch(/fokusmålet/i)
  expect(said('riktningsmal=Fokusmål')).not.toMatch(/riktningsmål/i)
})
