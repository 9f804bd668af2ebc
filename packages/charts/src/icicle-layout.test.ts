import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { icicleLayout, type IcicleNode } from './icicle-layout.ts'

const node = (id: string, home?: string, hidden = 0): IcicleNode => ({
  id,
  layer: 0,
  label: `Mål ${id}`,
  hidden,
  ...(home === undefined ? {} : { home }),
})

describe('the icicle', () => {
  //   v ┬ r ┬ n
  //     │   └ m
  //     └ s
  test('fills a node with those that stand under it', () => {
    const { nodes, columns } = icicleLayout([
      node('v'),
      node('r', 'v'),
      node('s', 'v'),
      node('n', 'r'),
      node('m', 'r'),
    ])
    const at = new Map(nodes.map((placed) => [placed.id, placed]))
    expect(columns).toHaveLength(3)
    expect(at.get('v')!.height).toBe(at.get('r')!.height + 2 + at.get('s')!.height)
    expect(at.get('r')!.height).toBe(at.get('n')!.height + 2 + at.get('m')!.height)
    expect(at.get('n')!.y).toBe(at.get('r')!.y)
    expect(at.get('m')!.x).toBeGreaterThan(at.get('r')!.x)
  })

  test('makes a leaf higher by what is hidden below it', () => {
    const { nodes } = icicleLayout([node('a', undefined, 40), node('b')])
    expect(nodes[0]!.height).toBeGreaterThan(nodes[1]!.height)
  })

  test('places every node once, and no two in a column overlap, loops and all', () => {
    const rows = fc
      .array(fc.tuple(fc.nat(9), fc.nat(20)), { maxLength: 10 })
      .map((homes) => homes.map(([home, hidden], i) => node(`${i}`, `${home}`, hidden)))
    fc.assert(
      fc.property(rows, (models) => {
        const { nodes, height } = icicleLayout(models)
        expect(nodes.map(({ id }) => id).toSorted()).toEqual(models.map(({ id }) => id).toSorted())
        for (const column of Map.groupBy(nodes, ({ x }) => x).values()) {
          const inOrder = column.toSorted((a, b) => a.y - b.y)
          for (const [i, { y, height: high }] of inOrder.entries()) {
            expect(y + high).toBeLessThanOrEqual(height + 0.01)
            const next = inOrder[i + 1]
            if (next !== undefined) expect(next.y).toBeGreaterThanOrEqual(y + high)
          }
        }
      }),
    )
  })
})
