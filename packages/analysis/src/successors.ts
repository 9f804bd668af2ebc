import { type Columns, degreeOf, type Graph, neighboursOf, STATUS_CODES } from '@rodtrad/core'
import { once } from './once.ts'
import { replacementOrder, replacementsOf } from './replacements.ts'

/** What stands in a row's place on a day: adopted, only drafted, or nothing. */
export interface Successors {
  /** Nodes: adopted ones or, where there is none, drafts. */
  readonly nodes: readonly number[]
  readonly status: 'adopted' | 'draft' | null
}

const NOTHING: Successors = { nodes: [], status: null }
const DRAFT = STATUS_CODES.indexOf('draft')

/** 1 where the node is valid on the graph's day; of goals, drafts too where the graph has them. */
const standsIn = ({ columns, goals, missions, factors }: Graph, node: number): boolean => {
  const { first, count } = columns
  const valid = (table: 'goals' | 'missions' | 'factors', mask: Uint8Array): boolean =>
    node >= first[table] && node < first[table] + count[table] && mask[node - first[table]] === 1
  return valid('goals', goals) || valid('missions', missions) || valid('factors', factors)
}

const isDraft = ({ goals, first, count }: Columns, node: number): boolean =>
  node >= first.goals && node < first.goals + count.goals && goals.status[node - first.goals] === DRAFT

/**
 * For every node the nearest ones along `replaces` for which `stands` holds: past a successor that has itself been
 * replaced, to the one that stands. What lies on a loop has only what the loop leads out to. O(nodes + what is found).
 */
const nearest = (
  columns: Columns,
  stands: (node: number) => boolean,
): ReadonlyMap<number, readonly number[]> => {
  const { newer } = replacementsOf(columns)
  const found = new Map<number, readonly number[]>()
  if (newer.to.length === 0) return found
  for (const node of replacementOrder(columns).order) {
    if (degreeOf(newer, node) === 0) continue
    const next = Array.from(neighboursOf(newer, node))
    const lists = next.map((each) => (stands(each) ? [each] : (found.get(each) ?? [])))
    found.set(node, lists.length === 1 ? lists[0]! : [...new Set(lists.flat())])
  }
  return found
}

/**
 * Who stands ready to take over from a row on the graph's day, by `replaces`: adopted and valid that day; else drafts
 * that would be. Ask a graph that has its drafts. O(nodes) once, then O(1).
 *
 * @example successorsIn(at(question, day, { drafts: true }).graph)(node).status
 */
export const successorsIn = once((graph: Graph): ((node: number) => Successors) => {
  const { columns } = graph
  const stands = (node: number): boolean => standsIn(graph, node)
  const adopted = nearest(columns, (node) => stands(node) && !isDraft(columns, node))
  const drafted = nearest(columns, stands)
  return (node) => {
    const ready = adopted.get(node) ?? []
    if (ready.length > 0) return { nodes: ready, status: 'adopted' }
    const drafts = drafted.get(node) ?? []
    return drafts.length > 0 ? { nodes: drafts, status: 'draft' } : NOTHING
  }
})
