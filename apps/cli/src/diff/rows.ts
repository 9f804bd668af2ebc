import type { CellValue, Diff, MeasureDrift, RowDifference } from '@rodtrad/analysis'
import { describe, type Finding, TABLE_KEYS } from '@rodtrad/core'
import type { Block, Text } from '@rodtrad/io/document'
import { columnName, tableName } from '../findings.ts'
import { listed } from '../listed.ts'
import { say } from '../messages.ts'
import { signed } from '../naming.ts'
import { type Compared, some, titleIn, valueText } from './compared.ts'
import { targetScope, worded, wordedKey } from './words.ts'

/** A row for people: its title with its id, and the sign of what is made up for show; a link by its ends. */
const nameOf = ({ asking }: Compared, { table, id, title, illustrative }: RowDifference): string => {
  if (table === 'links') return signed(title, illustrative)
  const key = wordedKey(table, id, asking.language)
  return title === id ? signed(key, illustrative) : `${signed(title, illustrative)} (${key})`
}

/** The cells that are others, of rows that are on both sides. */
export const changeBlocks = (
  compared: Compared,
  head: string,
  changes: Diff['changed'],
): readonly Block[] => {
  const { language, messages } = compared.asking
  const { columns } = messages.diff
  return some(compared, head, changes, (shown) => ({
    kind: 'table',
    columns: [
      { head: columns.row, flexible: true },
      { head: columns.column },
      { head: columns.before, flexible: true },
      { head: columns.after, flexible: true },
    ],
    rows: shown.map((change) => [
      nameOf(compared, change),
      columnName(change.table, change.column, language),
      valueText(compared, worded(change.table, change.column, change.before, language)),
      valueText(compared, worded(change.table, change.column, change.after, language)),
    ]),
  }))
}

/** What of a measure is another: a column of it or, of its targets, for whom and when it is, and what it says. */
const aspectOf = ({ asking }: Compared, { indicator, column, target }: MeasureDrift): string => {
  const name = columnName(target === null ? 'indicators' : 'targets', column ?? '', asking.language)
  if (target === null) return name
  const scope = wordedKey('targets', targetScope(target, indicator), asking.language)
  return [scope, column === 'value' ? '' : name].filter((part) => part !== '').join(', ')
}

const driftText = (compared: Compared, drift: MeasureDrift): Text => {
  const { asking } = compared
  const { indicator, what, column, target, before, after } = drift
  const head = { text: `${asking.messages.diff.drifts[what]}: `, style: 'strong' } as const
  if (what === 'replaced')
    return [head, `${titleIn(compared, String(before))} → ${titleIn(compared, indicator)}`]
  const cell = (value: CellValue): Text => {
    // A target without a value says a condition in its place.
    const holder = target !== null && typeof value === 'string' ? 'condition' : (column ?? '')
    const table = target === null ? 'indicators' : 'targets'
    return valueText(compared, worded(table, holder, value, asking.language))
  }
  const aspect = aspectOf(compared, drift)
  return [
    head,
    `${titleIn(compared, indicator)} (${indicator})${aspect === '' ? '' : `, ${aspect}`}: `,
    ...[cell(before)].flat(),
    ' → ',
    ...[cell(after)].flat(),
  ]
}

/** Mått som ändrats: what came into use and went out of it in a line each, the others one by one. */
export const measureBlocks = (compared: Compared): readonly Block[] => {
  const { messages } = compared.asking
  const { measures } = compared.diff
  const { diff: m } = messages
  if (measures.length === 0) return []
  const inUse = (['added', 'dropped'] as const).flatMap((what): readonly Text[] => {
    const own = measures.filter((drift) => drift.what === what)
    const names = own.map(({ indicator }) => titleIn(compared, indicator))
    return own.length === 0
      ? []
      : [[{ text: `${m.drifts[what]} (${own.length}): `, style: 'strong' }, listed(names, messages)]]
  })
  const others = measures.filter(({ what }) => what !== 'added' && what !== 'dropped')
  const items = [...inUse, ...others.map((drift) => driftText(compared, drift))]
  return [
    { kind: 'heading', text: `${m.measures} (${measures.length})` },
    { kind: 'list', items },
  ]
}

/** Rows that are there on one side alone, table by table. */
export const rowsBlocks = (
  compared: Compared,
  head: string,
  rows: readonly RowDifference[],
): readonly Block[] => {
  if (rows.length === 0) return []
  const { language, messages } = compared.asking
  const byTable = Map.groupBy(rows, ({ table }) => table)
  const items = TABLE_KEYS.filter((table) => byTable.has(table)).map((table): Text => {
    const own = byTable.get(table) ?? []
    const text = `${tableName(table, language)} (${own.length}): `
    return [
      { text, style: 'strong' },
      listed(
        own.map((row) => nameOf(compared, row)),
        messages,
      ),
    ]
  })
  return [
    { kind: 'heading', text: `${head} (${rows.length})` },
    { kind: 'list', items },
  ]
}

/** So many findings are told each by itself; of more, the first of each code and how many there are. */
const MOST_EACH = 20

/** Findings that come or go. */
export const findingBlocks = (
  compared: Compared,
  head: string,
  findings: readonly Finding[],
): readonly Block[] => {
  if (findings.length === 0) return []
  const { language, messages } = compared.asking
  const line = (finding: Finding, more: number): Text => [
    { text: `${finding.code} `, style: 'strong' },
    describe(finding, language).message,
    more > 0 ? ` ${say(messages.diff.moreFindings, { count: more })}` : '',
  ]
  const groups =
    findings.length <= MOST_EACH
      ? findings.map((finding) => [finding])
      : [...Map.groupBy(findings, ({ code }) => code).values()]
  return [
    { kind: 'heading', text: `${head} (${findings.length})` },
    { kind: 'list', items: groups.map((own) => line(own[0]!, own.length - 1)) },
  ]
}
