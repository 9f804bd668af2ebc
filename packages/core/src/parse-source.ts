import type { TableKey } from './field.ts'
import { type Finding, findingOf, hasFormFault, shown } from './finding.ts'
import type { Model, Origin } from './model.ts'
import { normalOf } from './normal.ts'
import { type ParsedTable, parseTable } from './parse-table.ts'
import type { RawSource, RawTable } from './raw.ts'
import { indexIds, resolveReferences } from './resolve.ts'
import { TABLE_KEYS, TABLES, tableOf } from './schema.ts'

/** The outcome of reading a source: a model where the form is sound, and every finding either way. */
export interface ParsedSource {
  readonly model: Model | undefined
  readonly findings: readonly Finding[]
}

const REQUIRED: readonly TableKey[] = ['plan', 'goals']

interface Sorted {
  readonly known: ReadonlyMap<TableKey, RawTable>
  readonly unknown: readonly RawTable[]
  readonly findings: readonly Finding[]
}

const sortTables = (source: RawSource): Sorted => {
  const known = new Map<TableKey, RawTable>()
  const unknown: RawTable[] = []
  const findings: Finding[] = []
  source.tables.forEach((table) => {
    const key = tableOf(table.name)
    const place = { table: shown(table.name), file: table.file }
    if (key === undefined) {
      unknown.push(table)
      // `$schema` and its like say something of the JSON file itself.
      if (!(table.single && table.name.startsWith('$')))
        findings.push(findingOf('RT010', place, { table: shown(table.name) }))
    } else if (known.has(key)) {
      findings.push(findingOf('RT014', place, { table: TABLES[key].name, file: known.get(key)?.file ?? '' }))
    } else known.set(key, table)
  })
  REQUIRED.filter((key) => !known.has(key)).forEach((key) =>
    findings.push(findingOf('RT002', { table: key }, { table: TABLES[key].name, key })),
  )
  if (!known.has('organisations'))
    findings.push(findingOf('RT013', { table: 'organisations' }, { table: TABLES.organisations.name }))
  return { known, unknown, findings }
}

const ratingWordsOf = (ratings: ParsedTable | undefined): ReadonlyMap<string, string> =>
  new Map(
    ratings?.rows.flatMap(({ word }): readonly (readonly [string, string])[] =>
      typeof word === 'string' ? [[normalOf(word), word.trim()]] : [],
    ),
  )

const planFindingsOf = (plan: ParsedTable | undefined): readonly Finding[] =>
  plan === undefined
    ? []
    : plan.rows.length === 0
      ? [findingOf('RT004', { table: 'plan', column: 'municipality' }, { column: 'kommun' })]
      : plan.lines.slice(1).map((row) => findingOf('RT015', { table: 'plan', row }))

/**
 * Reads a raw source into a model (FORMAT.md). Every fault comes back as a value with its place, all of them at
 * once. A fault of form gives no model; a reference to nothing does not, since the graph leaves such rows out.
 * Linear in the number of cells.
 *
 * @example
 * const { model, findings } = parseSource(raw)
 * if (!model) report(findings)
 */
export const parseSource = (source: RawSource): ParsedSource => {
  const sorted = sortTables(source)
  const empty = { ratingWords: new Map<string, string>() }
  const rawRatings = sorted.known.get('ratings')
  const ratings = rawRatings && parseTable('ratings', rawRatings, empty)
  const context = { ratingWords: ratingWordsOf(ratings) }
  const entries = TABLE_KEYS.flatMap((key): (readonly [TableKey, ParsedTable])[] => {
    const raw = sorted.known.get(key)
    return raw ? [[key, key === 'ratings' && ratings ? ratings : parseTable(key, raw, context)]] : []
  })
  const parsed = Object.fromEntries(entries) as Partial<Record<TableKey, ParsedTable>>
  const files = Object.fromEntries([...sorted.known].map(([key, raw]) => [key, raw.file])) as Partial<
    Record<TableKey, string>
  >
  const planFindings = planFindingsOf(parsed.plan)
  const { ids, findings: idFindings } = indexIds(parsed, files)
  const formFindings = [
    ...sorted.findings,
    ...entries.flatMap(([, table]) => table.findings),
    ...planFindings,
    ...idFindings,
  ]
  const { tables, findings: referenceFindings } = resolveReferences(parsed, files, ids)
  const findings = [...formFindings, ...referenceFindings]
  if (hasFormFault(formFindings)) return { model: undefined, findings }
  const rows = Object.fromEntries(TABLE_KEYS.map((key) => [key, tables[key]?.rows ?? []]))
  const origins = Object.fromEntries(
    Object.entries(tables).map(([key, table]): [string, Origin] => [
      key,
      { file: files[key as TableKey] ?? key, lines: table.lines },
    ]),
  )
  // The loose rows have just been read by the tables' own definitions: this is the one place that names their type.
  const model = {
    ...rows,
    plan: rows['plan']?.[0],
    origins,
    unknownTables: sorted.unknown,
  } as unknown as Model
  return { model, findings }
}
