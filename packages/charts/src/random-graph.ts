import type { LayoutEdge, LayoutNode } from './layer-graph.ts'

/**
 * A made-up model of a given size for tests and benchmarks: six layers that widen downward, every node serves one
 * above, a fifth of them one more, some skip a layer. The same size gives the same model.
 *
 * @example randomGraph(500).nodes.length // 500
 */
export function randomGraph(size: number): {
  readonly nodes: readonly LayoutNode[]
  readonly edges: readonly LayoutEdge[]
} {
  let state = 7
  // A linear congruential generator (Park and Miller 1988): chance, but always the same.
  const chance = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
  const shares = [1, 4, 8, 20, 30, 37]
  const layers = shares.flatMap((share, layer) =>
    Array<number>(Math.max(1, Math.round((size * share) / 100))).fill(layer),
  )
  const nodes = Array.from({ length: size }, (_, i) => ({
    id: `g${i}`,
    layer: layers[i] ?? shares.length - 1,
    label: `Mål nummer ${i} om trygga och levande orter i hela kommunen`,
    sublabel: `Nämnd ${i % 7}`,
  }))
  const byLayer = Map.groupBy(nodes, (node) => node.layer)
  const edges = nodes.flatMap(({ id, layer }) => {
    if (layer === 0) return []
    const targets = Array.from({ length: chance(5) === 0 ? 2 : 1 }, () => {
      const above = byLayer.get(Math.max(0, layer - (chance(12) === 0 ? 2 : 1))) ?? []
      return above[chance(above.length)]?.id ?? ''
    })
    return targets.map((to) => ({ from: id, to }))
  })
  return { nodes, edges }
}
