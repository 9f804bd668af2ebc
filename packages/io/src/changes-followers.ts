import { type Field, ID_TABLES, type Model, TABLE_KEYS, type TableKey, TABLES } from '@rodtrad/core'
import type { Edits } from './changes.ts'
import { type LooseRow, looseRowsOf } from './loose-rows.ts'

/** The references without which a row of a table without ids says nothing: its links' ends, its indicator, its goal. */
const subjectsOf = (table: TableKey): readonly string[] =>
  Object.entries<Field>(TABLES[table].fields)
    .filter(([, { cell, required }]) => required && cell.holds === 'reference')
    .map(([key]) => key)

/** The ids that were dropped and that nothing has taken. */
const goneIds = (model: Model, byTable: Edits['byTable']): ReadonlySet<unknown> => {
  const gone = new Set<unknown>()
  for (const table of ID_TABLES) {
    const rows = looseRowsOf(model, table)
    for (const at of byTable.get(table)?.dropped ?? []) gone.add(rows[at]!['id'])
  }
  for (const { added, changed } of byTable.values())
    for (const { id } of [...added, ...changed.values()]) gone.delete(id)
  return gone
}

/**
 * What is about a dropped row goes with it: rows without an id of their own that must name it. O(rows of those tables).
 */
export const withFollowers = (model: Model, byTable: Edits['byTable']): Edits['byTable'] => {
  const gone = goneIds(model, byTable)
  if (gone.size === 0) return byTable
  const all = new Map(byTable)
  for (const table of TABLE_KEYS.filter((key) => !ID_TABLES.includes(key))) {
    const subjects = subjectsOf(table)
    const edit = byTable.get(table) ?? {
      dropped: new Set<number>(),
      changed: new Map<number, LooseRow>(),
      added: [],
    }
    const followers = looseRowsOf(model, table).flatMap((row, at) =>
      subjects.some((key) => gone.has((edit.changed.get(at) ?? row)[key])) ? [at] : [],
    )
    if (followers.length > 0) all.set(table, { ...edit, dropped: new Set([...edit.dropped, ...followers]) })
  }
  return all
}
