import { describe, expect, it } from 'vitest'
import type { LooseRow } from './parse-row.ts'
import { indexIds, type ParsedTables, resolveReferences } from './resolve.ts'

const tables = (rows: Readonly<Record<string, readonly LooseRow[]>>): ParsedTables =>
  Object.fromEntries(
    Object.entries(rows).map(([key, some]) => [
      key,
      { rows: some, lines: some.map((_, index) => index + 2), findings: [] },
    ]),
  )
const resolve = (
  rows: Readonly<Record<string, readonly LooseRow[]>>,
): ReturnType<typeof resolveReferences> => {
  const parsed = tables(rows)
  return resolveReferences(parsed, { goals: 'mål.csv' }, indexIds(parsed, {}).ids)
}

const organisations = [
  { id: 'bun', name: 'Barn- och utbildningsnämnden' },
  { id: 'son', name: 'Socialnämnden' },
  { id: 'x1', name: 'Råd' },
  { id: 'x2', name: 'RÅD' },
]

describe('indexIds', () => {
  it('finds ids that stand twice, over all tables', () => {
    const { ids, findings } = indexIds(
      tables({
        goals: [{ id: 'a' }, { id: '__proto__' }],
        missions: [{ id: 'a' }, { id: '__proto__' }, { id: 'A' }],
      }),
      {},
    )
    expect(ids.get('a')).toBe('goals')
    expect(findings.map(({ place }) => [place.table, place.row, place.id])).toEqual([
      ['missions', 2, 'a'],
      ['missions', 3, '__proto__'],
    ])
  })
})

describe('resolveReferences', () => {
  it('leaves ids as they are', () => {
    const goals = [{ id: 'g', owner: ['bun', 'son'] }]
    const { tables: resolved, findings } = resolve({ organisations, goals })
    expect(resolved.goals?.rows).toEqual(goals)
    expect(findings).toEqual([])
  })

  it('puts the id in the place of a unique name, and says so once for each name', () => {
    const goals = [
      { id: 'g1', owner: ['SOCIALNÄMNDEN', 'bun'] },
      { id: 'g2', owner: ['SOCIALNÄMNDEN'] },
    ]
    const { tables: resolved, findings } = resolve({ organisations, goals })
    expect(resolved.goals?.rows.map((row) => row['owner'])).toEqual([['son', 'bun'], ['son']])
    expect(findings).toMatchObject([
      { code: 'RT012', severity: 'info', place: { file: 'mål.csv', row: 2 }, words: { id: 'son' } },
    ])
  })

  it('leaves a name that several rows share, and says so for each row', () => {
    const goals = [
      { id: 'g1', owner: ['Råd'] },
      { id: 'g2', owner: ['råd'] },
    ]
    const { tables: resolved, findings } = resolve({ organisations, goals })
    expect(resolved.goals?.rows).toEqual(goals)
    expect(findings.map(({ code, words }) => [code, words['case']])).toEqual([
      ['RT020', 'ambiguous'],
      ['RT020', 'ambiguous'],
    ])
  })

  it('takes a title for no one’s when rows of two tables share it, though it be unique in a third', () => {
    const titled = {
      goals: [
        { id: 'g1', title: 'Trygghet' },
        { id: 'g2', title: 'trygghet' },
      ],
      missions: [{ id: 'm1', title: 'Trygghet' }],
      positions: [{ subject: 'Trygghet', analysis: 'a' }],
      analyses: [{ id: 'a' }],
    }
    expect(resolve(titled).findings).toMatchObject([{ code: 'RT020', words: { case: 'ambiguous' } }])
  })

  it('prefers an id to a name, and only in the tables that the column is for', () => {
    const rows = {
      organisations: [
        { id: 'g1', name: 'x' },
        { id: 'o2', name: 'g1' },
      ],
      goals: [{ id: 'g2', owner: ['g1'] }],
      outcomes: [{ indicator: 'g2', period: '2025' }],
    }
    const { tables: resolved, findings } = resolve(rows)
    expect(resolved.goals?.rows[0]?.['owner']).toEqual(['g1'])
    expect(findings).toMatchObject([{ code: 'RT020', place: { table: 'outcomes', column: 'indicator' } }])
  })

  it('takes a dash for no name', () => {
    const rows = {
      organisations: [
        { id: 'o1', name: '—' },
        { id: 'o2', name: ' - ' },
      ],
      goals: [{ id: 'g', owner: ['-'] }],
    }
    expect(resolve(rows).findings).toMatchObject([{ code: 'RT020', words: { case: 'unknown' } }])
  })

  it('only warns of a decision that no table holds', () => {
    const { findings } = resolve({ goals: [{ id: 'g', decision: 'KF 2023 § 101' }] })
    expect(findings).toMatchObject([{ code: 'RT020', severity: 'warning' }])
  })

  it('judges of a link’s ends only whether they are anywhere', () => {
    const links = [{ from: 'd1', to: 'd1', kind: 'contributes' }]
    expect(resolve({ decisions: [{ id: 'd1' }], links }).findings).toEqual([])
  })
})
