import type { LinkKind } from './codes.ts'
import type { Columns, IdTable } from './columns.ts'
import { LINK_KIND_CODES } from './link-columns.ts'

/** One end of a relation: its table, and which of its rows take part (all, where undefined). */
export type End = readonly [table: IdTable, takesPart: Uint8Array | undefined]

/**
 * The ends of a kind's links that take part on a day, by link number: rows of two tables, −1 for the other links. A
 * link takes part when it is valid and both its ends take part (MODEL: "The chain"). O(links).
 */
export const linkedRows = (
  { first, count, links }: Columns,
  day: number,
  kind: LinkKind,
  [below, belowMask]: End,
  [above, aboveMask]: End,
): { readonly from: Int32Array; readonly to: Int32Array } => {
  const size = links.kind.length
  const code = LINK_KIND_CODES.indexOf(kind)
  const from = new Int32Array(size).fill(-1)
  const to = new Int32Array(size).fill(-1)
  for (let link = 0; link < size; link++) {
    if (links.kind[link] !== code || links.validFrom[link]! > day || day > links.validTo[link]!) continue
    const lower = links.from[link]! - first[below]
    const upper = links.to[link]! - first[above]
    if (lower < 0 || lower >= count[below] || upper < 0 || upper >= count[above]) continue
    if (belowMask?.[lower] === 0 || aboveMask?.[upper] === 0) continue
    from[link] = lower
    to[link] = upper
  }
  return { from, to }
}
