import { type Columns, degreeOf, STATUS_CODES, tableOfNode } from '@rodtrad/core'
import { replacementsOf } from './replacements.ts'

/** What takes over from a row: adopted, only drafted, or nothing. */
export interface Successors {
  /** Nodes: adopted ones or, where there is none, drafts. */
  readonly nodes: readonly number[]
  readonly status: 'adopted' | 'draft' | null
}

const NOTHING: Successors = { nodes: [], status: null }
const [ADOPTED, DRAFT] = [STATUS_CODES.indexOf('adopted'), STATUS_CODES.indexOf('draft')]

/** Whether a node holds on a day, if one is asked about; a goal must be adopted or, where they serve, a draft. */
const stands = (columns: Columns, node: number, day: number | undefined, drafts: boolean): boolean => {
  const { table, row } = tableOfNode(columns, node)
  if (table !== 'goals' && table !== 'missions' && table !== 'factors') return false
  const status = table === 'goals' ? columns.goals.status[row]! : ADOPTED
  if (status !== ADOPTED && !(drafts && status === DRAFT)) return false
  const { validFrom, validTo } = columns[table]
  return day === undefined || (validFrom[row]! <= day && day <= validTo[row]!)
}

/**
 * The nearest nodes along `replaces` that stand: past a successor that has itself been replaced, to the one that holds.
 * Nothing takes over from itself, whatever loop it lies on. O(nodes that are passed).
 */
const nearest = (columns: Columns, node: number, isReady: (node: number) => boolean): readonly number[] => {
  const { newer } = replacementsOf(columns)
  const found: number[] = []
  const seen = new Set([node])
  const left: number[] = []
  const follow = (older: number): void => {
    for (let at = newer.start[older + 1]! - 1; at >= newer.start[older]!; at--) left.push(newer.to[at]!)
  }
  follow(node)
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    if (isReady(next)) found.push(next)
    else follow(next)
  }
  return found
}

/**
 * Who takes over from a row on a day, by `replaces`: adopted and valid that day; else drafts that would be. Without a
 * day, whoever is to take over at any time. O(nodes that are passed), mostly one.
 *
 * @param day `YYYYMMDD`: of a row that runs out, the day after its last
 * @example successorsOf(columns, node, 20270101).status
 */
export const successorsOf = (columns: Columns, node: number, day?: number): Successors => {
  if (degreeOf(replacementsOf(columns).newer, node) === 0) return NOTHING
  const adopted = nearest(columns, node, (each) => stands(columns, each, day, false))
  if (adopted.length > 0) return { nodes: adopted, status: 'adopted' }
  const drafts = nearest(columns, node, (each) => stands(columns, each, day, true))
  return drafts.length > 0 ? { nodes: drafts, status: 'draft' } : NOTHING
}
