import { describe, expect, it } from 'vitest'
import { nodeOf, tableOfNode } from './columns.ts'
import { neighboursOf } from './csr.ts'
import type { Day } from './day.ts'
import { graphOf } from './graph.ts'
import { kommunerOf, partsOf } from './kommun.ts'
import { parseSource } from './parse-source.ts'
import { toColumns } from './to-columns.ts'

const table = (name: string, columns: readonly string[], ...rows: readonly (readonly unknown[])[]) => ({
  name,
  file: `${name}.csv`,
  columns,
  rows,
  lines: rows.map((_, index) => index + 2),
})

const made = (...tables: readonly ReturnType<typeof table>[]) => {
  const { model, findings } = parseSource({
    tables: [table('plan', ['municipality', 'code'], ['A', '9999']), ...tables],
  })
  if (!model) throw new TypeError(JSON.stringify(findings))
  return toColumns(model)
}

//  kf1 ← bun ← skola      kf2      skola ⇢ n
//  v ← r ← n (2024–2026) ← a (draft) ,  n ← old (repealed),  n → i,  n → u
const { columns, findings } = made(
  table(
    'organisations',
    ['id', 'name', 'kind', 'partOf', 'validTo'],
    ['kf1', 'KF', 'kommunfullmaktige', '', ''],
    ['kf2', 'KF 2', 'kommunfullmaktige', '', ''],
    ['bun', 'BUN', 'namnd', 'kf1', ''],
    ['skola', 'Skolan', 'verksamhet', 'bun; bun', '2025-06-30'],
  ),
  table(
    'goals',
    ['id', 'kind', 'title', 'status', 'owner', 'validFrom', 'validTo'],
    ['v', 'vision', 'V', '', 'kf1', '', ''],
    ['r', 'riktningsmal', 'R', '', 'kf1;kf1;kf2', '', ''],
    ['n', 'namndmal', 'N', '', 'skola', '2024', '2026'],
    ['a', 'aktivitet', 'A', 'utkast', '', '', ''],
    ['old', 'aktivitet', 'O', 'upphävd', '', '', ''],
  ),
  table('indicators', ['id', 'title', 'polarity'], ['i', 'I', 'higher']),
  table(
    'missions',
    ['id', 'title', 'organisation', 'source', 'validTo'],
    ['u', 'U', 'bun', 'lag', '2025-01-31'],
  ),
  table(
    'links',
    ['from', 'to', 'kind', 'weight', 'validFrom'],
    ['r', 'v', 'contributes', '', ''],
    ['n', 'r', 'contributes', '2,5', '2025-02-01'],
    ['a', 'n', 'contributes', '', ''],
    ['old', 'n', 'contributes', '', ''],
    ['skola', 'n', 'contributes', '', ''],
    ['n', 'i', 'measuredBy', '3', ''],
    ['n', 'u', 'concretises', '', ''],
    ['v', 'n', 'contributes', '', ''],
    ['i', 'n', 'contributes', '', ''],
    ['n', 'gone', 'contributes', '', ''],
  ),
)
const on = (asOf: string, drafts = false) => graphOf(columns, { asOf: asOf as Day, drafts })
const row = (id: string): number => {
  const node = nodeOf(columns, id) ?? NaN
  return node - columns.first[tableOfNode(columns, node).table]
}
const rows = (...ids: readonly string[]): readonly number[] => ids.map(row)

describe('toColumns', () => {
  it('numbers every row with an id, table after table', () => {
    expect(columns.ids).toEqual(['kf1', 'kf2', 'bun', 'skola', 'v', 'r', 'n', 'a', 'old', 'i', 'u'])
    expect(columns.ids.map((id) => nodeOf(columns, id))).toEqual([...columns.ids.keys()])
    expect(columns.ids.map((_, node) => tableOfNode(columns, node).table)).toEqual([
      ...Array<string>(4).fill('organisations'),
      ...Array<string>(5).fill('goals'),
      'indicators',
      'missions',
    ])
    expect(nodeOf(columns, 'gone')).toBeUndefined()
  })

  it('leaves out the links that are not sound, and tells why', () => {
    expect([...columns.links.row]).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(findings.map(({ code, place }) => [code, place.file, place.row])).toEqual([
      ['RT023', 'links.csv', 9],
      ['RT021', 'links.csv', 10],
    ])
  })

  it('has each owner and each whole once', () => {
    expect([...neighboursOf(columns.goals.owners, row('r'))]).toEqual(rows('kf1', 'kf2'))
    expect([...neighboursOf(columns.organisations.partOf, row('skola'))]).toEqual(rows('bun'))
  })
})

describe('graphOf', () => {
  it('has the goals that are adopted and valid that day, both days included', () => {
    expect([...on('2025-12-31').goals]).toEqual([1, 1, 1, 0, 0])
    expect([...on('2023-12-31').goals]).toEqual([1, 1, 0, 0, 0])
    expect([...on('2024-01-01').goals]).toEqual([1, 1, 1, 0, 0])
    expect([...on('2026-12-31').goals]).toEqual([1, 1, 1, 0, 0])
    expect([...on('2027-01-01').goals]).toEqual([1, 1, 0, 0, 0])
  })

  it('has drafts when asked for, never what is repealed', () => {
    expect([...on('2025-12-31', true).goals]).toEqual([1, 1, 1, 1, 0])
    expect([...neighboursOf(on('2025-12-31', true).down, row('n'))]).toEqual(rows('a'))
  })

  it('has the links that are valid and whose both ends take part', () => {
    const graph = on('2025-12-31')
    expect([...neighboursOf(graph.up, row('n'))]).toEqual(rows('r'))
    expect([...neighboursOf(graph.down, row('n'))]).toEqual([])
    expect([...neighboursOf(on('2025-01-31').up, row('n'))]).toEqual([])
    expect([...neighboursOf(on('2023-06-01').down, row('r'))]).toEqual([])
  })

  it('carries the weight of each link both ways', () => {
    const { up, down, indicators } = on('2025-12-31')
    expect(up.weight[up.start[row('n')] ?? -1]).toBe(2.5)
    expect(down.weight[down.start[row('r')] ?? -1]).toBe(2.5)
    expect(indicators.weight[indicators.start[row('n')] ?? -1]).toBe(3)
  })

  it('has verksamheter and missions while they are valid', () => {
    expect([...neighboursOf(on('2025-06-30').carriers, row('n'))]).toEqual(rows('skola'))
    expect([...neighboursOf(on('2025-07-01').carriers, row('n'))]).toEqual([])
    expect([...neighboursOf(on('2025-01-31').concretises, row('n'))]).toEqual(rows('u'))
    expect([...neighboursOf(on('2025-02-01').concretises, row('n'))]).toEqual([])
  })
})

describe('kommunerOf', () => {
  it('finds the kommunfullmäktige at the top, of organisations and of goals by their owners', () => {
    const { ofOrganisation, ofGoal, one } = kommunerOf(columns)
    expect(one).toBe(false)
    const of = (id: string, csr: typeof ofGoal) => [...neighboursOf(csr, row(id))]
    expect(['kf1', 'kf2', 'bun', 'skola'].map((id) => of(id, ofOrganisation))).toEqual([[0], [1], [0], [0]])
    expect(['v', 'r', 'n', 'a'].map((id) => of(id, ofGoal))).toEqual([[0], [0, 1], [0], []])
  })

  it('is one kommun with one kommunfullmäktige, or none', () => {
    const one = (...kinds: readonly string[]) =>
      kommunerOf(
        made(
          table('organisations', ['id', 'name', 'kind'], ...kinds.map((kind, at) => [`o${at}`, 'O', kind])),
          table('goals', ['id', 'kind', 'title']),
        ).columns,
      ).one
    expect(one()).toBe(true)
    expect(one('namnd', 'kommunfullmaktige')).toBe(true)
    expect(one('kommunfullmaktige', 'kommunfullmaktige')).toBe(false)
  })

  it('turns partOf round', () => {
    expect([...neighboursOf(partsOf(columns), row('bun'))]).toEqual(rows('skola'))
  })
})
