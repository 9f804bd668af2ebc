/** From node to node by keys: along the graph, as it is drawn. */
import type { Shown } from './fold.ts'

/** Where a node is drawn. */
export interface Drawn {
  readonly id: string
  readonly x: number
  readonly y: number
}

/**
 * Where an arrow leads: left to what the node serves, right to what serves it (the nearest by height; lit ones before
 * others), up and down within the column. Undefined where there is nothing.
 *
 * @example walk({ nodes, links }, 'n1', 'ArrowLeft', new Set())
 */
export function walk(
  nodes: readonly Drawn[],
  links: Shown['links'],
  from: string,
  key: string,
  lit: ReadonlySet<string>,
): string | undefined {
  const here = nodes.find(({ id }) => id === from)
  if (here === undefined) return nodes[0]?.id
  const column = nodes.filter(({ x }) => x === here.x).sort((a, b) => a.y - b.y)
  const at = column.findIndex(({ id }) => id === from)
  switch (key) {
    case 'ArrowUp':
      return column[at - 1]?.id
    case 'ArrowDown':
      return column[at + 1]?.id
    case 'Home':
      return column[0]?.id
    case 'End':
      return column.at(-1)?.id
    case 'ArrowLeft':
      return nearest(here, neighbours(nodes, links, from, 'from', 'to'), lit)
    case 'ArrowRight':
      return nearest(here, neighbours(nodes, links, from, 'to', 'from'), lit)
    default:
      return undefined
  }
}

function neighbours(
  nodes: readonly Drawn[],
  links: Shown['links'],
  of: string,
  mine: 'from' | 'to',
  other: 'from' | 'to',
): readonly Drawn[] {
  const ids = new Set(links.filter((link) => link[mine] === of).map((link) => link[other]))
  return nodes.filter(({ id }) => ids.has(id))
}

function nearest(here: Drawn, among: readonly Drawn[], lit: ReadonlySet<string>): string | undefined {
  const distance = ({ id, y }: Drawn): number => Math.abs(y - here.y) + (lit.has(id) ? 0 : 1e6)
  return among.toSorted((a, b) => distance(a) - distance(b))[0]?.id
}
