import {
  type Finding,
  type Model,
  type Origin,
  type ParsedSource,
  parseSource,
  type RawTable,
  TABLE_KEYS,
  type TableKey,
} from '@rodtrad/core'
import { editsOf } from './changes-edits.ts'
import { type PlacedRow, rawTableOf } from './changes-raw.ts'
import { changePlace, type Changes, type Edits } from './changes.ts'
import { looseRowsOf, writtenTables } from './loose-rows.ts'

/** How the changes are called in findings, and what is known of the source. */
export interface ChangeOptions {
  /** Default `changes.json`. */
  readonly file?: string
  /** What reading the source found: what only its files can tell stays told. Default nothing. */
  readonly earlier?: readonly Finding[]
}

/** What no model can tell: names for ids, files that were left alone, formulas and sheets that were read as shown. */
const TOLD_BY_FILES: ReadonlySet<string> = new Set(['RT012', 'RT016', 'RT018', 'RT019'])

/**
 * A table with its edits made. An added row has its place among the changes, counted from −1 down until the parser has
 * spoken; in a table that the source lacks, nothing else has.
 */
const editedTable = (model: Model, { byTable }: Edits, table: TableKey, file: string): RawTable => {
  const origin = model.origins[table]
  const edit = byTable.get(table)
  const kept = looseRowsOf(model, table).flatMap((cells, at): readonly PlacedRow[] =>
    edit?.dropped.has(at)
      ? []
      : [{ cells: edit?.changed.get(at) ?? cells, line: origin?.lines[at] ?? at + 1 }],
  )
  const added = (edit?.added ?? []).map((cells, at): PlacedRow => ({
    cells,
    line: origin ? -1 - at : at + 1,
  }))
  return rawTableOf(table, origin?.file ?? changePlace(file, 'add', table), [...kept, ...added])
}

/** A finding about an added row stands among the changes. */
const replaced = (finding: Finding, file: string): Finding => {
  const { row, table } = finding.place
  if (row === undefined || row >= 0) return finding
  const key = TABLE_KEYS.find((each) => each === table)
  return key === undefined
    ? finding
    : { ...finding, place: { ...finding.place, row: -row, file: changePlace(file, 'add', key) } }
}

/** Rows that the changes have added have no row in the source's file. */
const originOf = ({ file, lines }: Origin): Origin => ({ file, lines: lines.filter((line) => line > 0) })

const stillTold = (earlier: readonly Finding[], { origins }: Model): readonly Finding[] => {
  const lines = new Map(Object.entries(origins).map(([table, origin]) => [table, new Set(origin.lines)]))
  return earlier.filter(
    ({ code, place: { table, row } }) =>
      TOLD_BY_FILES.has(code) && (row === undefined || lines.get(table)?.has(row) === true),
  )
}

/**
 * The model of a source as if changes had been made to it: rows dropped, then changed, then added, and the whole read
 * again by the same parser. Rows that are left alone keep their places. A fault of the changes themselves is a fault of
 * form, with the file, the table, the row and the key: then there is no model. Pure; O(rows + changes).
 *
 * @example
 * const { model, findings } = applyChanges(source, { drop: { goals: ['n1'] } })
 */
export const applyChanges = (
  model: Model,
  changes: Changes,
  { file = 'changes.json', earlier = [] }: ChangeOptions = {},
): ParsedSource => {
  const edits = editsOf(model, changes, file)
  if (edits.findings.length > 0) return { model: undefined, findings: edits.findings }
  const tables = new Set([...writtenTables(model), ...edits.byTable.keys()])
  const parsed = parseSource({
    tables: [
      ...TABLE_KEYS.filter((table) => tables.has(table)).map((table) =>
        editedTable(model, edits, table, file),
      ),
      ...model.unknownTables,
    ],
  })
  const findings = parsed.findings.map((finding) => replaced(finding, file))
  if (parsed.model === undefined) return { model: undefined, findings }
  const origins = Object.fromEntries(
    Object.entries(parsed.model.origins).map(([table, origin]) => [table, originOf(origin)]),
  )
  const changed = { ...parsed.model, origins }
  return { model: changed, findings: [...stillTold(earlier, changed), ...findings] }
}
