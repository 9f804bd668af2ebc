import { expect, test } from 'vitest'
import { analysisTables } from './analysis-tables.ts'
import { analysesNamedIn, analysesOf } from './named-analyses.ts'

test('a statement is given the tables that it names, and all where it builds names itself', () => {
  expect(analysesNamedIn('SELECT * FROM "Coverage_Goals"')).toEqual(['coverage', 'coverageGoals'])
  expect(analysesNamedIn('SELECT 1')).toEqual([])
  expect(analysesNamedIn("FROM query_table('gap')")).toEqual(Object.keys(analysisTables))
})

test('a statement that reads a view of the filter is given what the view reads', () => {
  expect(analysesNamedIn('SELECT id FROM shown_goals')).toEqual(['attainment', 'trace'])
})

test('a shipped query is given the tables that it reads, and none whose name is a column of another', () => {
  expect(analysesOf('overview-reporting')).toEqual(['reporting'])
  expect(analysesOf('goal-parts')).toEqual(['parts'])
  expect(new Set(analysesOf('coverage-goals'))).toEqual(new Set(['coverage', 'coverageGoals', 'attainment']))
})
