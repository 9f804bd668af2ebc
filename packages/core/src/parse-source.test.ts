import { describe, expect, it } from 'vitest'
import { type ParsedSource, parseSource } from './parse-source.ts'
import type { RawTable } from './raw.ts'

const table = (
  name: string,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[] = [],
  rest: Partial<RawTable> = {},
): RawTable => ({
  name,
  file: `${name}.csv`,
  columns,
  rows,
  lines: rows.map((_, index) => index + 2),
  ...rest,
})

const plan = table('plan', ['kommun'], [['Ale']])
const organ = table('organ', ['id', 'namn', 'typ'], [['kf', 'Kommunfullmäktige', 'kommunfullmaktige']])
const goals = table('mål', ['id', 'typ', 'titel'], [['r1', 'riktningsmal', 'Trygg']])
const codesOf = ({ findings }: ParsedSource): readonly string[] => findings.map(({ code }) => code)

describe('parseSource', () => {
  it('gives a model of a sound source, with the origin of every row', () => {
    const { model, findings } = parseSource({ tables: [goals, plan, organ] })
    expect(findings).toEqual([])
    expect(model?.plan.municipality).toBe('Ale')
    expect(model?.goals).toEqual([{ id: 'r1', kind: 'riktningsmal', title: 'Trygg' }])
    expect(model?.missions).toEqual([])
    expect(model?.origins.goals).toEqual({ file: 'mål.csv', lines: [2] })
  })

  it('wants a plan and goals, and warns of a source without organisations', () => {
    const parsed = parseSource({ tables: [] })
    expect(parsed.model).toBeUndefined()
    expect(codesOf(parsed)).toEqual(['RT002', 'RT002', 'RT013'])
  })

  it('keeps a table that it doesn’t know, with a warning', () => {
    const own = table('elevråd', ['a'], [['b']])
    const { model, findings } = parseSource({ tables: [plan, organ, goals, own] })
    expect(findings).toMatchObject([{ code: 'RT010', severity: 'warning', words: { table: 'elevråd' } }])
    expect(model?.unknownTables).toEqual([own])
  })

  it('says nothing of a JSON file’s $schema', () => {
    const schema = table('$schema', ['value'], [['x']], { headless: true, single: true })
    expect(codesOf(parseSource({ tables: [plan, organ, goals, schema] }))).toEqual([])
  })

  it('wants each table once and the plan in one row', () => {
    const again = table('goals', ['id', 'kind', 'title'])
    expect(codesOf(parseSource({ tables: [plan, organ, goals, again] }))).toEqual(['RT014'])
    const plans = table('plan', ['kommun'], [['Ale'], ['Lerum']])
    expect(codesOf(parseSource({ tables: [plans, organ, goals] }))).toEqual(['RT015'])
    expect(codesOf(parseSource({ tables: [table('plan', ['kommun']), organ, goals] }))).toEqual(['RT004'])
  })

  it('reads ratings by the plan’s own scale, wherever it stands', () => {
    const assessments = table(
      'bedömningar',
      ['mål', 'organ', 'period', 'bedömning'],
      [['r1', 'kf', 2025, 'I Mål']],
    )
    const ratings = table('skala', ['ord', 'betyder'], [['i mål', 'uppfyllt']])
    expect(codesOf(parseSource({ tables: [plan, organ, goals, assessments] }))).toEqual(['RT005'])
    expect(codesOf(parseSource({ tables: [assessments, plan, organ, goals, ratings] }))).toEqual([])
  })

  it('gives the faults of form and of references at once', () => {
    const links = table(
      'länkar',
      ['från id', 'till id', 'typ'],
      [
        ['r1', 'ingen', 'bidrar till'],
        ['r1', 'r1', 'x'],
      ],
    )
    const parsed = parseSource({ tables: [plan, organ, goals, links] })
    expect(parsed.model).toBeUndefined()
    expect(codesOf(parsed)).toEqual(['RT005', 'RT020'])
  })

  it('gives a model where only references are at fault', () => {
    const links = table('länkar', ['från id', 'till id', 'typ'], [['r1', 'ingen', 'bidrar till']])
    const { model, findings } = parseSource({ tables: [plan, organ, goals, links] })
    expect(model?.links).toHaveLength(1)
    expect(findings).toMatchObject([{ code: 'RT020', severity: 'error', words: { case: 'unknown' } }])
  })
})
