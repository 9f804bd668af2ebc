import { describe, expect, it } from 'vitest'
import { readModel } from './read-model.ts'
import { readSource } from './read-source.ts'
import type { SourceFile } from './source-file.ts'

const plan = { name: 'plan.csv', text: 'kommun\nAle\n' }
const goals = { name: 'ma\u030al.csv', text: 'id,typ,titel\n' }
const tablesOf = (...files: readonly SourceFile[]): readonly string[] =>
  readSource(files).source.tables.map(({ name }) => name.normalize())

describe('readSource', () => {
  it('reads every CSV file as a table', () => {
    expect(tablesOf(plan, goals)).toEqual(['plan', 'mål'])
  })

  it('leaves quiet files and folders alone', () => {
    const quiet = [
      'README.md',
      'PASSPORT.md',
      'passport.json',
      '.DS_Store',
      '._mål.csv',
      'LICENSE',
      'old/plan.csv',
    ]
    const { findings } = readSource([plan, goals, ...quiet.map((name) => ({ name, text: '' }))])
    expect(findings).toEqual([])
  })

  it('reads the files of a folder that is named before them', () => {
    const inside = [plan, goals].map((file) => ({ ...file, name: `kommun/${file.name}` }))
    expect(tablesOf(...inside, { name: 'kommun/old/plan.csv', text: '' })).toEqual(['plan', 'mål'])
    expect(tablesOf({ name: 'README.md', text: '' }, ...inside)).toEqual(['plan', 'mål'])
  })

  it('names other files in one finding', () => {
    const { findings } = readSource([
      plan,
      goals,
      { name: 'a.txt', text: '' },
      { name: 'b.json', text: '{}' },
    ])
    expect(findings).toMatchObject([
      { code: 'RT016', severity: 'warning', words: { files: 'a.txt, b.json', count: '2' } },
    ])
  })

  it('reads a JSON file where there is no CSV', () => {
    const file = { name: 'källa.JSON', text: '{"plan": {"municipality": "Ale"}, "mål": []}' }
    expect(tablesOf(file, { name: 'README.md', text: '' })).toEqual(['plan', 'mål'])
  })
})

describe('readModel', () => {
  it('says only what can be known when a table can’t be read', () => {
    const links = { name: 'länkar.csv', text: 'från id,till id,typ\nr1,v1,bidrar till\nr1,,fel\n' }
    const { model, findings } = readModel([plan, { name: 'mål.csv', text: '' }, links])
    expect(model).toBeUndefined()
    expect(findings.map(({ code }) => code)).toEqual(['RT001', 'RT013', 'RT005', 'RT004'])
  })
})
