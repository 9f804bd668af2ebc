import type { Field, TableKey } from './field.ts'
import { type Finding, findingOf, type Place, shown } from './finding.ts'
import { normalOf } from './normal.ts'
import { type CellContext, parseCell } from './parse-cell.ts'
import { parseTarget, type TargetCell } from './parse-target.ts'
import type { RawTable } from './raw.ts'
import { ILLUSTRATIVE, TABLES } from './schema.ts'

/** A row under way: what the cells gave, by the field's key. */
export type LooseRow = Readonly<Record<string, unknown>>

export interface ParsedTable {
  readonly rows: readonly LooseRow[]
  readonly lines: readonly number[]
  readonly findings: readonly Finding[]
}

interface Column {
  /** The field's key; `undefined` for a column that the format doesn't know. */
  readonly key: string | undefined
  readonly header: string
  readonly field: Field | undefined
}

const isEmpty = (raw: unknown): boolean =>
  raw === undefined ||
  raw === null ||
  (typeof raw === 'string' && raw.trim() === '') ||
  (Array.isArray(raw) && raw.length === 0)

const columnsOf = (fields: Readonly<Record<string, Field>>, raw: RawTable): readonly Column[] => {
  const known = new Map<string, readonly [string, Field]>()
  for (const entry of [...Object.entries(fields), ['illustrative', ILLUSTRATIVE] as const]) {
    known.set(normalOf(entry[1].header), entry)
    known.set(normalOf(entry[0]), entry)
  }
  return raw.columns.map((header) => {
    const [key, field] = known.get(normalOf(header)) ?? []
    return { key, header, field }
  })
}

const columnFindings = (
  fields: Readonly<Record<string, Field>>,
  columns: readonly Column[],
  place: Place,
  headless: boolean,
): readonly Finding[] => {
  const keys = new Set<string>()
  const repeated = columns.filter(({ key }) => {
    const again = key !== undefined && keys.has(key)
    if (key !== undefined) keys.add(key)
    return again
  })
  const unknown = columns.filter(({ key, header }) => key === undefined && header.trim() !== '')
  const missing = headless
    ? []
    : Object.entries(fields).filter(([key, field]) => field.required && !keys.has(key))
  return [
    ...repeated.map(({ header }) =>
      findingOf('RT009', { ...place, column: header }, { column: shown(header) }),
    ),
    ...unknown.map(({ header }) =>
      findingOf('RT011', { ...place, column: shown(header) }, { column: shown(header) }),
    ),
    ...missing.map(([key, { header }]) =>
      findingOf('RT003', { ...place, column: key }, { column: header, key }),
    ),
  ]
}

/** A target's cell may hold a sentence (`minst 85`, `85–90`, `öka`): it fills the columns that it speaks of. */
const targetRow = (raw: unknown): TargetCell | undefined =>
  typeof raw === 'string' ? parseTarget(raw) : undefined

/** What a row must have besides its required columns (FORMAT's notes at `targets` and `positions`). */
const missingTogether = (key: TableKey, row: LooseRow): string | undefined => {
  if (key === 'targets' && row['value'] === undefined && row['condition'] === undefined) return 'value'
  if (key !== 'positions' || row['analysis'] !== undefined) return undefined
  return row['organisation'] === undefined ? 'analysis' : row['period'] === undefined ? 'period' : undefined
}

/** Reads one raw table into loose rows, with every fault of form in it. */
export const parseTable = (
  key: TableKey,
  raw: RawTable,
  context: Omit<CellContext, 'listSeparator'>,
): ParsedTable => {
  const { fields } = TABLES[key] as { readonly fields: Readonly<Record<string, Field>> }
  const columns = columnsOf(fields, raw)
  const cellContext: CellContext = { ...context, listSeparator: raw.listSeparator ?? ';' }
  const table: Place = { table: key, file: raw.file }
  const findings: Finding[] = [...columnFindings(fields, columns, table, raw.headless === true)]
  const present = new Set(columns.map((column) => column.key))
  const required = Object.entries(fields).filter(
    ([name, field]) => field.required && (raw.headless === true || present.has(name)),
  )
  const rows: LooseRow[] = []
  const lines: number[] = []

  raw.rows.forEach((cells, index) => {
    if (raw.headless !== true && cells.every(isEmpty)) return
    const line = raw.lines[index] ?? index + 1
    const row: Record<string, unknown> = {}
    const extra: [string, unknown][] = []
    const idCell = columns.findIndex((column) => column.key === 'id')
    const rowId = idCell >= 0 && !isEmpty(cells[idCell]) ? shown(cells[idCell]) : undefined
    const place: Place = { ...table, row: line, ...(rowId === undefined ? {} : { id: rowId }) }
    const unreadable = new Set<string>()

    columns.forEach(({ key: name, header, field }, column) => {
      const cell = cells[column]
      if (isEmpty(cell)) return
      if (name === undefined || field === undefined) {
        extra.push([header, cell])
        return
      }
      const target = key === 'targets' && name === 'value' ? targetRow(cell) : undefined
      if (target !== undefined) {
        Object.entries(target).forEach(([part, value]) => (row[part] ??= value))
        return
      }
      const result = parseCell(field.cell, cell, cellContext)
      if ('value' in result) {
        row[name] = result.value
        return
      }
      unreadable.add(name)
      findings.push(
        findingOf(
          result.fault,
          { ...place, column: name, value: shown(cell) },
          { column: field.header, value: shown(cell), expected: result.expected },
        ),
      )
    })
    const beyond = cells.slice(columns.length).filter((cell) => !isEmpty(cell))
    if (beyond.length > 0)
      findings.push(findingOf('RT008', { ...place, value: shown(beyond[0]) }, { value: shown(beyond[0]) }))
    const together = missingTogether(key, row)
    const missing = [
      ...required.filter(([name]) => row[name] === undefined && !unreadable.has(name)).map(([name]) => name),
      ...(together === undefined || unreadable.has(together) ? [] : [together]),
    ]
    missing.forEach((name) =>
      findings.push(findingOf('RT004', { ...place, column: name }, { column: fields[name]?.header ?? name })),
    )
    if (extra.length > 0) row['extra'] = extra
    rows.push(row)
    lines.push(line)
  })
  return { rows, lines, findings }
}
