/** What of the thread is shown: as much as can be read, and what the reader has opened or closed. */
import type { Link, Node, ThreadGraph } from './graph.ts'
import { isUpTo } from './layers.ts'

/** A graph of no more nodes than this stands open. */
export const mostOpen = 60
/** A thread of more nodes than this is shown to its first step; the rest is opened by hand. */
export const mostShown = 90
/** Stands for every node where ids of opened ones stand. */
export const everyNode = '*'

/** What is to be shown. */
export interface Choice {
  readonly chosen: string | null
  /** Nodes whose children are shown, whatever else is; {@link everyNode} for all. */
  readonly opened: ReadonlySet<string>
  /** Nodes whose children are not shown through them, although they would be. */
  readonly closed?: ReadonlySet<string>
  /** Nothing but the thread of the chosen node. */
  readonly focus?: boolean
  /** Nothing but these and, without focus, the upper layers beside: the nodes on the ways between two. */
  readonly ways?: ReadonlySet<string> | undefined
}

export interface ShownNode extends Node {
  /** How many of its children are not shown. */
  readonly hidden: number
  /** Whether closing it hides something. */
  readonly foldable: boolean
}

/** The part of the graph that is shown. */
export interface Shown {
  readonly nodes: readonly ShownNode[]
  readonly links: readonly Link[]
}

/**
 * What is shown of a graph. Without a choice: all when it is small, else the roots and two levels below them, or as many
 * as can be read, with the vision, the values and the riktningsmål. With one: its thread, and those beside it; a thread too
 * large to read to its first step. O(nodes + links).
 *
 * @example shownOf(graph, { chosen: 'n1', opened: new Set() }).nodes.length
 */
export function shownOf(graph: ThreadGraph, choice: Choice): Shown {
  const { chosen, opened, closed = new Set<string>(), focus = false, ways } = choice
  const node = graph.get(chosen)
  const beside = focus ? [] : contextOf(graph)
  const kept = new Set([...beside, ...(node === undefined ? [] : [node.id, ...graph.allAbove(node.id)])])
  const isWhole = opened.has(everyNode)
  const ids = new Set(
    ways !== undefined
      ? [...beside, ...ways]
      : node !== undefined
        ? [...kept, ...belowOf(graph, node.id, closed, isWhole)]
        : topOf(graph, kept, closed, isWhole),
  )
  // The iterator also visits what is added on the way.
  for (const id of ids)
    if (opened.has(id) && !closed.has(id)) for (const child of graph.below(id)) ids.add(child)
  const shownAbove = (id: string): number => graph.above(id).filter((upper) => ids.has(upper)).length
  return {
    nodes: graph.nodes
      .filter(({ id }) => ids.has(id))
      .map((shown) => {
        const below = graph.below(shown.id)
        const hidden = below.filter((child) => !ids.has(child)).length
        const foldable =
          ways === undefined &&
          below.some((child) => ids.has(child) && !kept.has(child) && shownAbove(child) === 1)
        return { ...shown, hidden, foldable }
      }),
    links: graph.links.filter(({ from, to }) => ids.has(from) && ids.has(to)),
  }
}

/** The vision, the values and the riktningsmål, unless they are too many. */
function contextOf(graph: ThreadGraph): readonly string[] {
  const upper = graph.nodes.filter((node) => isUpTo(node, 'riktningsmal'))
  return upper.length <= mostOpen ? upper.map(({ id }) => id) : []
}

function belowOf(
  graph: ThreadGraph,
  chosen: string,
  closed: ReadonlySet<string>,
  isWhole: boolean,
): Iterable<string> {
  const all = graph.allBelow(chosen, closed)
  if (isWhole || all.size + graph.allAbove(chosen).size < mostShown) return all
  return closed.has(chosen) ? [] : graph.below(chosen)
}

function topOf(
  graph: ThreadGraph,
  kept: ReadonlySet<string>,
  closed: ReadonlySet<string>,
  isWhole: boolean,
): ReadonlySet<string> {
  const roots = rootsOf(graph)
  // A goal that hangs loose is shown, but not opened beside the vision.
  const upper = roots.filter((id) => isUpTo(graph.get(id) ?? { kind: '' }, 'riktningsmal'))
  const open = (levels: number, from: readonly string[]): Set<string> => {
    const ids = new Set(roots)
    let level = from
    for (let depth = 0; depth < levels && level.length > 0; depth++) {
      level = level
        .filter((id) => !closed.has(id))
        .flatMap((id) => graph.below(id))
        .filter((id) => !ids.has(id))
      for (const id of level) ids.add(id)
    }
    return ids.union(kept)
  }
  if (isWhole || graph.nodes.length <= mostOpen) return open(Infinity, roots)
  const levels = [2, 1, 0].map((depth) => open(depth, upper.length > 0 ? upper : roots))
  return levels.find((ids) => ids.size <= mostOpen) ?? levels.at(-1)!
}

/** The nodes that serve nothing, and for each loop that they do not reach the first of its nodes. */
function rootsOf(graph: ThreadGraph): readonly string[] {
  const roots = graph.nodes.filter(({ id }) => graph.above(id).length === 0).map(({ id }) => id)
  const met = new Set(roots)
  for (const id of met) for (const child of graph.below(id)) met.add(child)
  for (const { id } of graph.nodes) {
    if (met.has(id)) continue
    roots.push(id)
    const inLoop = new Set([id])
    for (const at of inLoop) for (const child of graph.below(at)) inLoop.add(child)
    for (const at of inLoop) met.add(at)
  }
  return roots
}
