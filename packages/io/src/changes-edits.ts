import {
  type Finding,
  findingOf,
  hasFormFault,
  ID_TABLES,
  type Model,
  normalOf,
  parseTable,
  type Place,
  shown,
  TABLE_KEYS,
  type TableKey,
} from '@rodtrad/core'
import { changedCells, withCells } from './changes-cells.ts'
import { withFollowers } from './changes-followers.ts'
import { type PlacedRow, rawTableOf } from './changes-raw.ts'
import { type Selector, selectorOf } from './changes-select.ts'
import {
  type ChangePart,
  changePlace,
  type ChangeRow,
  type Changes,
  type Edit,
  type Edits,
} from './changes.ts'
import { extraColumnsOf } from './extra-columns.ts'
import { type LooseRow, looseRowsOf } from './loose-rows.ts'

/** What the edits of every table are made with. */
interface Desk {
  readonly model: Model
  readonly file: string
  readonly ratingWords: ReadonlyMap<string, string>
  readonly headersOf: (table: TableKey) => ReadonlySet<string>
  readonly select: Selector['select']
  readonly tell: (findings: readonly Finding[]) => void
}

const placeIn = ({ file }: Desk, part: ChangePart, table: TableKey, index: number): Place => ({
  table,
  file: changePlace(file, part, table),
  row: index + 1,
})

/** Tells the faults of form of rows as they are to be: each at its place among the changes, and each once. */
const tellFaults = (desk: Desk, part: ChangePart, table: TableKey, rows: readonly PlacedRow[]): void => {
  const raw = rawTableOf(table, changePlace(desk.file, part, table), rows)
  const faults = new Map<string, Finding>()
  for (const finding of parseTable(table, raw, desk).findings)
    if (hasFormFault([finding]))
      faults.set(`${finding.code} ${finding.place.row} ${finding.place.column}`, finding)
  desk.tell([...faults.values()])
}

const droppedRows = (desk: Desk, table: TableKey, items: readonly (string | ChangeRow)[]): Edit['dropped'] =>
  new Set(
    items.flatMap((item, index) => {
      const { rows, findings } = desk.select(table, item, placeIn(desk, 'drop', table, index), true)
      desk.tell(findings)
      return rows
    }),
  )

/** A row as a fault names it. */
const nameOf = ({ extra: _, ...row }: LooseRow): string => shown(row['id'] ?? row)

const changedRows = (
  desk: Desk,
  table: TableKey,
  items: readonly ChangeRow[],
  dropped: Edit['dropped'],
): Edit['changed'] => {
  const rows = looseRowsOf(desk.model, table)
  const changed = new Map<number, LooseRow>()
  const placed: PlacedRow[] = []
  items.forEach((item, index) => {
    const place = placeIn(desk, 'change', table, index)
    const { rows: found, rest, findings } = desk.select(table, item, place, false)
    const cells = changedCells(table, rest, place, desk.headersOf(table))
    desk.tell([...findings, ...cells.findings])
    if (findings.length + cells.findings.length === 0 && cells.known.size + cells.extra.size === 0)
      desk.tell([findingOf('RT130', place, { case: 'nothingToChange' })])
    for (const at of found) {
      const row = rows[at]!
      if (dropped.has(at))
        desk.tell([findingOf('RT130', place, { case: 'changedAndDropped', value: nameOf(row) })])
      const after = withCells(table, changed.get(at) ?? row, cells)
      changed.set(at, after)
      placed.push({ cells: after, line: index + 1 })
    }
  })
  tellFaults(desk, 'change', table, placed)
  return changed
}

const addedRows = (desk: Desk, table: TableKey, items: readonly ChangeRow[]): Edit['added'] => {
  if (table === 'plan' && items.length > 0)
    desk.tell([findingOf('RT130', placeIn(desk, 'add', table, 0), { case: 'addedPlan' })])
  const rows = items.map((item, index): PlacedRow => {
    const cells = changedCells(table, item, placeIn(desk, 'add', table, index), desk.headersOf(table))
    desk.tell(cells.findings)
    return { cells: withCells(table, {}, cells), line: index + 1 }
  })
  tellFaults(desk, 'add', table, rows)
  return rows.map(({ cells }) => cells)
}

const wordsOf = (rows: readonly ChangeRow[]): readonly string[] =>
  rows.flatMap((row) =>
    Object.entries(row).flatMap(([name, value]) =>
      ['word', 'ord'].includes(normalOf(name)) && typeof value === 'string' ? [value] : [],
    ),
  )

/** The words of the scale, before and after: a rating may be either's. */
const ratingWordsOf = (model: Model, { add, change }: Changes): ReadonlyMap<string, string> =>
  new Map(
    [
      ...model.ratings.map(({ word }) => word),
      ...wordsOf([...(add?.ratings ?? []), ...(change?.ratings ?? [])]),
    ].map((word) => [normalOf(word), word]),
  )

const headersIn = (model: Model): Desk['headersOf'] => {
  const known = new Map<TableKey, ReadonlySet<string>>()
  return (table) => {
    const headers =
      known.get(table) ?? new Set(extraColumnsOf(looseRowsOf(model, table)).map(({ header }) => header))
    known.set(table, headers)
    return headers
  }
}

/** An added row whose id is taken is at fault, whichever of the two the parser would meet first (RT006). */
const tellTakenIds = (desk: Desk, byTable: Edits['byTable']): void => {
  const taken = new Map<unknown, TableKey>()
  for (const table of ID_TABLES) {
    const edit = byTable.get(table)
    looseRowsOf(desk.model, table).forEach((row, at) => {
      if (edit?.dropped.has(at) !== true) taken.set((edit?.changed.get(at) ?? row)['id'], table)
    })
  }
  for (const table of ID_TABLES)
    byTable.get(table)?.added.forEach(({ id }, index) => {
      const first = taken.get(id)
      const place = { ...placeIn(desk, 'add', table, index), column: 'id', value: shown(id) }
      if (first === undefined) taken.set(id, table)
      else if (id !== undefined) desk.tell([findingOf('RT006', place, { value: shown(id), table: first })])
    })
}

/**
 * What changes come to, table by table: dropping and changing are for the rows of the source as it is, a row is changed
 * by one change after the other, what is about a dropped row goes with it, and all faults are told at once.
 * O(rows + changes).
 *
 * @param file how the faults call the changes
 */
export const editsOf = (model: Model, changes: Changes, file: string): Edits => {
  const findings: Finding[] = []
  const ratingWords = ratingWordsOf(model, changes)
  const headersOf = headersIn(model)
  const { select } = selectorOf(model, { ratingWords, listSeparator: ';' }, headersOf)
  const tell: Desk['tell'] = (told) => {
    for (const finding of told) findings.push(finding)
  }
  const desk: Desk = { model, file, ratingWords, headersOf, select, tell }
  const { drop = {}, change = {}, add = {} } = changes
  const touched = TABLE_KEYS.filter((table) =>
    [drop, change, add].some((part) => (part[table] ?? []).length > 0),
  )
  const byTable = new Map(
    touched.map((table): readonly [TableKey, Edit] => {
      const dropped = droppedRows(desk, table, drop[table] ?? [])
      const changed = changedRows(desk, table, change[table] ?? [], dropped)
      return [table, { dropped, changed, added: addedRows(desk, table, add[table] ?? []) }]
    }),
  )
  tellTakenIds(desk, byTable)
  return { byTable: withFollowers(model, byTable), findings }
}
