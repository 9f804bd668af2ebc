import { type Columns, neighboursOf } from '@rodtrad/core'

/** The ids of a goal's owners, in the order of its row. O(owners). */
export const ownerIds = ({ ids, first, goals }: Columns, goal: number): readonly string[] =>
  Array.from(neighboursOf(goals.owners, goal), (owner) => ids[first.organisations + owner]!)
