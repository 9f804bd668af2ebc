import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crossingsOf } from './layer-crossings.ts'
import { layerGraph, type LayoutEdge, type LayoutNode } from './layer-graph.ts'
import { layerOrder } from './layer-order.ts'
import { layeredLayout, type Layout } from './layered-layout.ts'
import { randomGraph } from './random-graph.ts'
import { hostileTexts } from './samples.ts'

interface Model {
  readonly nodes: readonly LayoutNode[]
  readonly edges: readonly LayoutEdge[]
}

/** Any model: loops, loners, links inside a layer and over layers, unknown ends, doubled rows. */
const anyModel: fc.Arbitrary<Model> = fc
  .array(
    fc.record({
      layer: fc.integer({ min: 0, max: 6 }),
      label: fc.constantFrom(...hostileTexts, 'Trygg skola'),
    }),
    {
      maxLength: 25,
    },
  )
  .chain((rows) => {
    const id = fc.integer({ min: 0, max: rows.length + 1 }).map((i) => `n${i}`)
    return fc.record({
      nodes: fc.constant(rows.map((row, i) => ({ ...row, id: `n${i}` }))),
      edges: fc.array(fc.record({ from: id, to: id }), { maxLength: 50 }),
    })
  })

/** Links between neighbouring layers only, so that what crosses can be seen from the ends. */
const stackedModel: fc.Arbitrary<Model> = fc
  .array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 24 })
  .chain((layers) => {
    const nodes = layers.map((layer, rank) => ({ id: `n${rank}`, layer, label: `n${rank}`, rank }))
    const pairs = nodes.flatMap((from) =>
      nodes.filter((to) => to.layer === from.layer - 1).map((to) => ({ from: from.id, to: to.id })),
    )
    return fc.record({ nodes: fc.constant(nodes), edges: fc.subarray(pairs) })
  })

/** The plain way to count: every pair of links between the same two layers. */
function crossingsByPairs({ nodes, edges }: Model, place: (id: string) => number): number {
  const layerOf = new Map(nodes.map((node) => [node.id, node.layer]))
  let count = 0
  for (const [i, a] of edges.entries()) {
    for (const b of edges.slice(i + 1)) {
      if (layerOf.get(a.to) !== layerOf.get(b.to)) continue
      if ((place(a.from) - place(b.from)) * (place(a.to) - place(b.to)) < 0) count++
    }
  }
  return count
}

function placeIn(layout: Layout): (id: string) => number {
  const places = new Map(layout.nodes.map((node) => [node.id, node.y]))
  return (id) => places.get(id) ?? 0
}

describe('the layered layout', () => {
  //   v ── r1 ── n1 ── i1      one thread of four, in four columns
  test('puts every layer in a column of its own, from the left', () => {
    const nodes = ['v', 'r1', 'n1', 'i1'].map((id, i) => ({ id, label: id, layer: [0, 1, 3, 6][i] ?? 0 }))
    const edges = ['r1 v', 'n1 r1', 'i1 n1'].map((pair) => ({
      from: pair.split(' ')[0]!,
      to: pair.split(' ')[1]!,
    }))
    const { columns, nodes: placed } = layeredLayout(nodes, edges)
    expect(columns.map((column) => column.layer)).toEqual([0, 1, 3, 6])
    expect(placed.map((node) => node.x)).toEqual(columns.map((column) => column.x))
    expect(new Set(placed.map((node) => node.y)).size).toBe(1)
  })

  //   a ─╮ ╭─ x
  //      ╳            two links that need not cross
  //   b ─╯ ╰─ y
  test('untangles what need not cross', () => {
    const nodes = ['a', 'b', 'x', 'y'].map((id) => ({ id, label: id, layer: id < 'c' ? 0 : 1 }))
    const edges = [
      { from: 'y', to: 'a' },
      { from: 'x', to: 'b' },
    ]
    expect(crossingsByPairs({ nodes, edges }, placeIn(layeredLayout(nodes, edges)))).toBe(0)
  })

  test('keeps the wanted order where that crosses nothing', () => {
    const nodes = ['c', 'a', 'b'].map((id, rank) => ({ id, label: id, layer: 0, rank }))
    expect(layeredLayout(nodes, []).nodes.map((node) => node.id)).toEqual(['c', 'a', 'b'])
  })

  test('places every node once, and no two overlap', () => {
    fc.assert(
      fc.property(anyModel, ({ nodes, edges }) => {
        const layout = layeredLayout(nodes, edges)
        expect(layout.nodes.map((node) => node.id).sort()).toEqual(nodes.map((node) => node.id).sort())
        for (const { x } of layout.columns) {
          const column = layout.nodes.filter((node) => node.x === x).sort((a, b) => a.y - b.y)
          for (const [i, node] of column.entries()) {
            const next = column[i + 1]
            if (next !== undefined) expect(next.y - node.y - node.height).toBeGreaterThanOrEqual(9.98)
            expect(node.y).toBeGreaterThanOrEqual(0)
            expect(node.y + node.height).toBeLessThanOrEqual(layout.height + 0.01)
            expect(node.lines.length).toBeLessThanOrEqual(2)
          }
        }
      }),
    )
  })

  test('columns never overlap and fill the width', () => {
    fc.assert(
      fc.property(anyModel, ({ nodes, edges }) => {
        const { columns, width } = layeredLayout(nodes, edges)
        for (const [i, { x, width: wide }] of columns.entries()) {
          expect((columns[i + 1]?.x ?? width + 72) - x - wide).toBe(72)
          expect(wide).toBeLessThanOrEqual(208)
        }
      }),
    )
  })

  test('draws every link between known nodes once, loops and all', () => {
    fc.assert(
      fc.property(anyModel, ({ nodes, edges }) => {
        const known = new Set(nodes.map((node) => node.id))
        const wanted = edges.filter(({ from, to }) => from !== to && known.has(from) && known.has(to))
        const drawn = layeredLayout(nodes, edges).edges
        expect(drawn).toHaveLength(new Set(wanted.map(({ from, to }) => `${from} ${to}`)).size)
        for (const { path } of drawn) expect(path).toMatch(/^M[\d.]+ [\d.-]+(?:[CH][\d. -]+)+$/)
      }),
    )
  })

  test('gives the same picture for any order of the rows', () => {
    const shuffled = anyModel.chain(({ nodes, edges }) =>
      fc.record({
        nodes: fc.constant(nodes),
        edges: fc.constant(edges),
        otherNodes: fc.shuffledSubarray([...nodes], { minLength: nodes.length }),
        otherEdges: fc.shuffledSubarray([...edges], { minLength: edges.length }),
      }),
    )
    fc.assert(
      fc.property(shuffled, ({ nodes, edges, otherNodes, otherEdges }) => {
        expect(layeredLayout(otherNodes, otherEdges)).toEqual(layeredLayout(nodes, edges))
      }),
    )
  })

  test('never crosses more links than the order that came in', () => {
    fc.assert(
      fc.property(stackedModel, (model) => {
        const before = crossingsByPairs(model, (id) => Number(id.slice(1)))
        const after = crossingsByPairs(model, placeIn(layeredLayout(model.nodes, model.edges)))
        expect(after).toBeLessThanOrEqual(before)
      }),
    )
  })

  test('counts crossings as the plain way does', () => {
    fc.assert(
      fc.property(stackedModel, (model) => {
        const graph = layerGraph(model.nodes, model.edges)
        const order = layerOrder(graph, 24)
        const place = new Map(
          order.flatMap((column) => Array.from(column, (v, i) => [graph.nodes[v]!.id, i] as const)),
        )
        expect(crossingsOf(order, graph)).toBe(crossingsByPairs(model, (id) => place.get(id) ?? 0))
      }),
    )
  })

  test('is linear enough: ten times the nodes takes far less than a hundred times as long', () => {
    const timeOf = (size: number): number => {
      const { nodes, edges } = randomGraph(size)
      const times = Array.from({ length: 5 }, () => {
        const start = process.cpuUsage()
        layeredLayout(nodes, edges)
        return process.cpuUsage(start).user
      })
      return Math.min(...times)
    }
    timeOf(500)
    expect(timeOf(5000)).toBeLessThan(Math.max(timeOf(500), 2000) * 60)
  })
})
