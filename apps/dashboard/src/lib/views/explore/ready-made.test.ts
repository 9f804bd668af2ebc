import { loadAnalyses, loadFilter, loadModel, NO_FILTER, analysisRowsOf, type Connector } from '@rodtrad/sql'
import { openNode } from '@rodtrad/sql/node'
import { toColumns } from '@rodtrad/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleAtBuild } from '../../../../tools/sample.ts'
import { questionOf } from '../../session/question.ts'
import { fittingChart } from './chart-choice.ts'
import { inLanguage, readers, readyMade } from './ready-made.ts'

let sql: Connector

beforeAll(async () => {
  const { model, source } = sampleAtBuild()
  const { columns, findings } = toColumns(model)
  sql = await openNode()
  await loadModel(sql, model)
  await loadAnalyses(sql, analysisRowsOf(questionOf(columns, source), findings, 'sv'))
  await loadFilter(sql, NO_FILTER)
})
afterAll(() => sql.close())

test('every reader has some, and no two are named alike', () => {
  const all = readyMade('sv')
  expect(all.length).toBeGreaterThanOrEqual(12)
  for (const reader of readers) expect(all.filter((question) => question.reader === reader)).not.toEqual([])
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
})

test('a text of both languages is one of them', () => {
  expect(inLanguage(`SELECT {'a': 1} AS "{nivå|level}"`, 'sv')).toBe(`SELECT {'a': 1} AS "nivå"`)
  expect(inLanguage('{av|of} {en|a}', 'en')).toBe('of a')
})

describe.each(['sv', 'en'] as const)('in %s', (lang) => {
  test.each(readyMade(lang).map((question) => [question.id, question] as const))(
    '%s is answered, and drawn where it says so',
    async (id, question) => {
      expect(question.title).not.toMatch(/[{|}]|^$/)
      expect(question.why).not.toMatch(/[{|}]|^SELECT|^$/)
      const answer = await sql.readOnly(question.sql)
      if (!answer.ok) throw new Error(answer.fault.message)
      // All indicators of the sample are of use.
      if (id !== 'loose-indicators') expect(answer.rows).not.toEqual([])
      expect(answer.columns.map(({ name }) => name).filter((name) => /[{|}]/.test(name))).toEqual([])
      if (question.drawn) expect(fittingChart(answer)).toBeDefined()
    },
  )
})
