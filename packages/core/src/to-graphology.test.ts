import { describe, expect, it } from 'vitest'
import type { Day } from './day.ts'
import { graphOf } from './graph.ts'
import type { Model } from './model.ts'
import { parseSource } from './parse-source.ts'
import { toColumns } from './to-columns.ts'
import { toGraphology } from './to-graphology.ts'

const table = (name: string, columns: readonly string[], ...rows: readonly (readonly unknown[])[]) => ({
  name,
  file: 'test',
  columns,
  rows,
  lines: rows.map((_, index) => index + 2),
})

//   v ← r ← n ← V (verksamhet)     old: repealed, takes no part
//           └→ i
const model = (): Model => {
  const { model: read } = parseSource({
    tables: [
      table('plan', ['municipality'], ['Provköping']),
      table(
        'organisations',
        ['id', 'name', 'kind'],
        ['N', 'Nämnden', 'namnd'],
        ['V', 'Enheten', 'verksamhet'],
      ),
      table(
        'goals',
        ['id', 'kind', 'title', 'status'],
        ['v', 'vision', 'Visionen', ''],
        ['r', 'riktningsmal', 'Riktningen', ''],
        ['n', 'namndmal', 'Målet', ''],
        ['old', 'namndmal', 'Det gamla', 'upphävd'],
      ),
      table('indicators', ['id', 'title', 'polarity'], ['i', 'Måttet', 'högre']),
      table(
        'links',
        ['from', 'to', 'kind', 'weight'],
        ['r', 'v', 'contributes', ''],
        ['n', 'r', 'contributes', 2],
        ['n', 'r', 'contributes', 1],
        ['old', 'r', 'contributes', ''],
        ['V', 'n', 'contributes', ''],
        ['n', 'i', 'measuredBy', ''],
      ),
    ],
  })
  if (!read) throw new TypeError('the test source has a fault of form')
  return read
}

describe('toGraphology', () => {
  const bridge = toGraphology(graphOf(toColumns(model()).columns, { asOf: '2026-01-01' as Day }))

  it('has a node for everything that takes part, with its table, kind and label', () => {
    expect(bridge.nodes().toSorted()).toEqual(['N', 'V', 'i', 'n', 'r', 'v'])
    expect(bridge.getNodeAttributes('r')).toEqual({
      table: 'goals',
      kind: 'riktningsmal',
      label: 'Riktningen',
    })
  })

  it('has the links as edges, and sums the weights of a link that stands twice', () => {
    expect(bridge.outNeighbors('n').toSorted()).toEqual(['i', 'r'])
    expect(bridge.getEdgeAttribute('n', 'r', 'weight')).toBe(3)
    expect(bridge.inNeighbors('n')).toEqual(['V'])
  })

  it('leaves out what is not adopted', () => {
    expect(bridge.hasNode('old')).toBe(false)
  })
})
