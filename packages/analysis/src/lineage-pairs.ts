import { EARLIEST, type Graph, LATEST, STATUS_CODES } from '@rodtrad/core'
import { once } from './once.ts'
import { replacementsOf } from './replacements.ts'

/** Something that has replaced something else by the as-of date: two nodes of one table. */
export interface LineagePair {
  readonly old: number
  readonly new: number
}

/** The history that a question sees, by node. */
export interface LineagePairs {
  /** 1 where the row counts: all but drafts, and those where they are asked for. */
  readonly counts: Uint8Array
  /** `YYYYMMDD`; EARLIEST and LATEST for what has no day, as an indicator. */
  readonly from: Int32Array
  readonly to: Int32Array
  /** The pairs whose new end has begun. */
  readonly pairs: readonly LineagePair[]
  /** 1 where the row replaces something, or is replaced, whether the new end has begun or not. */
  readonly replaces: Uint8Array
  readonly replaced: Uint8Array
}

const DRAFT = STATUS_CODES.indexOf('draft')

/** The days of every node; drafts are marked as not counting. */
const agesOf = ({ columns, drafts }: Graph): Pick<LineagePairs, 'counts' | 'from' | 'to'> => {
  const { ids, first, goals } = columns
  const counts = new Uint8Array(ids.length).fill(1)
  const from = new Int32Array(ids.length).fill(EARLIEST)
  const to = new Int32Array(ids.length).fill(LATEST)
  for (const table of ['goals', 'missions', 'factors'] as const) {
    from.set(columns[table].validFrom, first[table])
    to.set(columns[table].validTo, first[table])
  }
  if (!drafts) goals.status.forEach((status, row) => (counts[first.goals + row] = status === DRAFT ? 0 : 1))
  return { counts, from, to }
}

/** Who has replaced whom by the as-of date (FORMAT: `replaces`). O(nodes + links). */
export const lineagePairs = once((graph: Graph): LineagePairs => {
  const { older } = replacementsOf(graph.columns)
  const { counts, from, to } = agesOf(graph)
  const replaces = new Uint8Array(counts.length)
  const replaced = new Uint8Array(counts.length)
  const pairs: LineagePair[] = []
  for (let node = 0; node < counts.length; node++)
    for (let at = older.start[node]!; at < older.start[node + 1]!; at++) {
      const old = older.to[at]!
      if (counts[node] === 0 || counts[old] === 0) continue
      replaces[node] = 1
      replaced[old] = 1
      if (from[node]! <= graph.day) pairs.push({ old, new: node })
    }
  return { counts, from, to, pairs, replaces, replaced }
})

/**
 * The nodes that `replaces` links join, together: every chain in the order in which its nodes began. A loop is one
 * chain. O(pairs log pairs).
 */
export const lineageChains = once((graph: Graph): readonly (readonly number[])[] => {
  const { pairs, from } = lineagePairs(graph)
  const chainOf = new Map<number, number[]>()
  for (const pair of pairs) {
    const one = chainOf.get(pair.old) ?? [pair.old]
    const other = chainOf.get(pair.new) ?? [pair.new]
    const [large, small] = one.length >= other.length ? [one, other] : [other, one]
    chainOf.set(pair.old, large).set(pair.new, large)
    if (large === small) continue
    for (const node of small) {
      large.push(node)
      chainOf.set(node, large)
    }
  }
  return [...new Set(chainOf.values())].map((nodes) => nodes.sort((a, b) => from[a]! - from[b]! || a - b))
})
