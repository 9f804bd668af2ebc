import type { LayoutEdge } from './layer-graph.ts'
import type { Frame, PlacedEdge } from './layered-layout.ts'
import type { Lights } from './lit-by.ts'
import { h, type Child } from './svg.ts'
import { token } from './tokens.ts'

/** A link; a suspect one (att bekräfta) is dashed. */
export interface ThreadEdge extends LayoutEdge {
  readonly suspect?: boolean
}

/** What is lit, and how far one looks from. */
export interface CurveOptions {
  readonly lights: Lights | null
  /** All links of a kind as one path, for pictures with thousands of them; in px on the screen for one of the picture. */
  readonly merged?: number
}

/**
 * The links of the thread; the faded ones first, so that the lit ones lie on top. O(links).
 *
 * @example threadCurves(layout.edges, { lights: threadLights(edges, 'n1') })
 */
export function threadCurves(placed: readonly PlacedEdge<ThreadEdge>[], options: CurveOptions): Child {
  const { lights, merged } = options
  const kinds = Map.groupBy(placed, ({ edge }) => kindOf(edge, lights))
  const inOrder = [...kinds].sort(([a], [b]) => a - b)
  return h(
    'g',
    { fill: 'none', 'stroke-linecap': 'round' },
    inOrder.flatMap(([kind, own]) => {
      const look = lookOf(kind, lights !== null)
      if (merged !== undefined)
        return h('path', {
          ...look,
          d: own.map(({ path }) => path).join(''),
          'stroke-width': (kind >= 2 ? 1.6 : 0.6) / merged,
          'stroke-dasharray': null,
        })
      return own.map(({ edge, path }) =>
        h('path', { d: path, 'data-from': edge.from, 'data-to': edge.to, ...look }),
      )
    }),
  )
}

/** Bit 1: suspect. Bit 2: lit. */
function kindOf(edge: ThreadEdge, lights: Lights | null): number {
  return (lights?.has(edge) === true ? 2 : 0) + (edge.suspect === true ? 1 : 0)
}

function lookOf(kind: number, isAnyLit: boolean): Parameters<typeof h>[1] {
  const isLit = kind >= 2
  return {
    class: isLit && 'lit',
    stroke: token(isLit ? 'thread' : isAnyLit ? 'line' : 'ink-3'),
    'stroke-width': isLit ? 2.4 : isAnyLit ? 1.3 : 1.1,
    'stroke-opacity': isAnyLit ? null : 0.75,
    'stroke-dasharray': kind % 2 === 1 ? (isLit ? '7 4' : '4 3') : null,
  }
}

/**
 * Whether two parts of a picture have anything in common.
 *
 * @example meets({ x: 0, y: 0, width: 9, height: 9 }, { x: 9, y: 4, width: 1, height: 1 }) // true
 */
export function meets(a: Frame, b: Frame): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
}
