import { describe, expect, it } from 'vitest'
import { parseSource } from './parse-source.ts'
import { toColumns } from './to-columns.ts'

type Row = Readonly<Record<string, unknown>>
const table = (name: string, ...rows: readonly Row[]) => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return {
    name,
    file: name,
    columns,
    rows: rows.map((row) => columns.map((column) => row[column])),
    lines: rows.map((_, index) => index + 2),
    headless: true,
  }
}
const { model } = parseSource({
  tables: [
    table('plan', { municipality: 'A', code: '9999' }),
    table('organisations', { id: 'bun', name: 'BUN', kind: 'namnd' }),
    table('goals', { id: 'n', kind: 'namndmal', title: 'N' }),
    table('indicators', { id: 'i', title: 'I', polarity: 'higher', maxAge: 1.9 }),
    table(
      'outcomes',
      { indicator: 'i', period: '2025', value: 1 },
      { indicator: 'i', period: '2025', value: 1, municipality: '9999', gender: 'T' },
      { indicator: 'i', period: '2025', value: 1, municipality: '0180' },
      { indicator: 'i', period: '2025', value: 1, gender: 'K' },
      { indicator: 'i', period: '2025' },
      { indicator: 'i', period: '2025', value: 1, status: 'forecast' },
      { indicator: 'i', period: '2025', value: 1, status: 'preliminary' },
      { indicator: 'i', period: '2025', value: 1, status: 'missing' },
      { indicator: 'i', period: '2025', value: 1, status: 'suppressed' },
      { indicator: 'i', period: '2025', value: 1, organisation: 'gone' },
    ),
    table(
      'targets',
      { indicator: 'i', value: 1 },
      { indicator: 'i', value: 1, goal: 'gone' },
      { indicator: 'i', value: 1, organisation: 'gone' },
      { indicator: 'gone', value: 1 },
    ),
    table('ratings', { word: 'I hamn', means: 'attained' }),
    table(
      'assessments',
      { goal: 'n', organisation: 'bun', period: '2025', rating: 'i HAMN' },
      { goal: 'n', organisation: 'bun', period: '2025', progress: 0 },
      { goal: 'gone', organisation: 'bun', period: '2025', basis: 'forecast', phase: 'done' },
    ),
    table('analyses', { id: 'nb', organisation: 'bun', year: '2024-25', published: '2025-02-01' }),
    table(
      'positions',
      { analysis: 'nb', subject: 'n', handling: 'Så.' },
      { organisation: 'bun', period: '2025-T1', subject: 'n', stance: 'declines' },
    ),
  ],
})
if (!model) throw new TypeError('the test source has a fault of form')
const { outcomes, targets, indicators, assessments, positions } = toColumns(model).columns

describe('the columns of measures', () => {
  it("know the municipality's own outcomes, and those of them that are usable", () => {
    expect([...outcomes.own]).toEqual([1, 1, 0, 0, 1, 1, 1, 1, 1, 1])
    expect([...outcomes.usable]).toEqual([1, 1, 0, 0, 0, 0, 1, 0, 0, 1])
  })

  it('leave out rows whose references lead nowhere', () => {
    expect(outcomes.indicator.at(-1)).toBe(-1)
    expect([...targets.indicator]).toEqual([0, -1, -1, -1])
    expect([...targets.groups.row]).toEqual([0])
  })

  it('take whole years of age', () => {
    expect(indicators.maxAge[0]).toBe(1)
  })
})

describe('the columns of words', () => {
  it("read the plan's own scale", () => {
    expect([...assessments.rating]).toEqual([1, 0, 0])
  })

  it('tell words from a bare rating or stance; a progress of nought is words', () => {
    expect([...assessments.words]).toEqual([0, 1, 1])
    expect([...positions.words]).toEqual([1, 0])
  })

  it("take organ, year and publication of a position's analysis", () => {
    expect([...positions.organisation]).toEqual([0, 0])
    expect([...positions.analysisYear]).toEqual([2024, 0])
    expect([...positions.published]).toEqual([20250201, 0])
  })

  it('leave a goal that is not there as none', () => {
    expect([...assessments.goal]).toEqual([0, 0, -1])
    expect([...assessments.forecast]).toEqual([0, 0, 1])
  })
})
