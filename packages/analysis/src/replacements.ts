import { type Columns, type Csr, csrOf, LINK_KIND_CODES } from '@rodtrad/core'
import { once } from './once.ts'

/** What has replaced what, by node: goals, indicators, missions and factors (FORMAT: `replaces`, new → old). */
export interface Replacements {
  /** Node → the nodes that replace it. */
  readonly newer: Csr
  /** Node → the nodes that it replaces. */
  readonly older: Csr
}

const REPLACES = LINK_KIND_CODES.indexOf('replaces')

/**
 * The `replaces` links of a source, each pair once. A link into history has no day of its own: its two ends are seldom
 * valid together, so neither their validity nor the link's is asked. O(nodes + links).
 */
export const replacementsOf = once(({ ids, links }: Columns): Replacements => {
  const seen = new Set<number>()
  const newer: number[] = []
  const older: number[] = []
  links.kind.forEach((kind, link) => {
    const from = links.from[link]!
    const to = links.to[link]!
    const pair = from * ids.length + to
    if (kind !== REPLACES || from === to || seen.has(pair)) return
    seen.add(pair)
    newer.push(from)
    older.push(to)
  })
  const [from, to] = [Int32Array.from(newer), Int32Array.from(older)]
  return { newer: csrOf(ids.length, to, from), older: csrOf(ids.length, from, to) }
})
