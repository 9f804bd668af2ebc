import type { Finding } from '@rodtrad/core'
import { readModel } from '@rodtrad/io'
import { describe, expect, it } from 'vitest'
import { codesOf, findingsOf, json } from './sources.ts'

const read = (text: string): readonly Finding[] => findingsOf([{ name: 'plan.json', text }])
const MANY = 100_000

describe('a JSON source', () => {
  it.each([
    ['open brackets without end', '['.repeat(MANY), 'jsonSyntax'],
    ['open braces without end', '{"a":'.repeat(MANY), 'jsonSyntax'],
    ['brackets in brackets', '['.repeat(MANY) + ']'.repeat(MANY), 'jsonTooDeep'],
    ['brackets in a cell', `{"plan":{"x":${'['.repeat(MANY)}${']'.repeat(MANY)}},"goals":[]}`, 'jsonTooDeep'],
    ['no object', '[1, 2]', 'jsonNotObject'],
    ['a number', '1', 'jsonNotObject'],
    ['null', 'null', 'jsonNotObject'],
    ['nothing', ' \n', 'empty'],
    ['a broken text', '{"plan": {"municipality": "Ale"', 'jsonSyntax'],
  ])('of %s is told once', (_, text, reason) => {
    expect(read(text)).toMatchObject([{ code: 'RT001', words: { case: reason } }])
  })

  it('says where the syntax breaks', () => {
    expect(read('{\n  "plan": {},\n  "goals": [1,]\n}')).toMatchObject([
      { code: 'RT001', words: { case: 'jsonSyntax', line: '3', at: '15' } },
    ])
  })

  it('says which key stands twice, before one of them is lost', () => {
    const text = '{"plan": {"municipality": "Ale"}, "goals": [{"id": "a", "title": "x", "title": "y"}]}'
    expect(read(text)).toMatchObject([
      { code: 'RT001', words: { case: 'jsonRepeatedKey', key: 'title', line: '1', at: '71' } },
    ])
  })

  it('tells tables that are no arrays and rows that are no objects, each with its place', () => {
    expect(findingsOf(json({ plan: 'Ale', links: {}, goals: [1, null, { id: 'a' }, []] }))).toMatchObject([
      { code: 'RT001', place: { table: 'plan' }, words: { case: 'jsonPlanNotObject' } },
      { code: 'RT001', place: { table: 'goals', row: 1 }, words: { case: 'jsonRowNotObject' } },
      { code: 'RT001', place: { table: 'goals', row: 2 } },
      { code: 'RT001', place: { table: 'goals', row: 4 } },
      { code: 'RT001', place: { table: 'links' }, words: { case: 'jsonNotArray' } },
      { code: 'RT004', place: { table: 'goals', row: 3, column: 'kind' } },
      { code: 'RT004', place: { table: 'goals', row: 3, column: 'title' } },
    ])
  })

  it('tells values of the wrong kind', () => {
    const goal = { id: ['x'], kind: {}, title: { a: [1] }, owner: [{}], due: 2025.5, status: true }
    expect(codesOf(json({ goals: [goal] }))).toEqual(Array.from({ length: 6 }, () => 'RT005'))
  })

  it('tells an object that has every row’s data in its keys', () => {
    const goals = Array.from({ length: 3000 }, (_, index) => ({ [`k${index}`]: 1 }))
    expect(codesOf(json({ goals }))).toEqual(['RT001'])
  })

  it('keeps keys that are names of JavaScript’s own', () => {
    const text =
      '{"plan": {"municipality": "Ale"}, "goals": [{"id": "__proto__", "kind": "vision", "title": "A", "__proto__": "x", "constructor": "y"}], "__proto__": [{"toString": "z"}]}'
    const { model } = readModel([{ name: 'plan.json', text }])
    expect(model?.goals[0]).toEqual({
      id: '__proto__',
      kind: 'vision',
      title: 'A',
      extra: [
        ['__proto__', 'x'],
        ['constructor', 'y'],
      ],
    })
    expect(model?.unknownTables).toMatchObject([{ name: '__proto__', columns: ['toString'] }])
  })

  it('takes an empty table, and null, for no rows', () => {
    const { model, findings } = readModel(json({ missions: [], factors: null }))
    expect(findings).toEqual([])
    expect(model?.missions).toEqual([])
  })
})
