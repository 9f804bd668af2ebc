import { type Field, ILLUSTRATIVE, shown, TABLES } from '@rodtrad/core'
import type { MergeOutcome, MergeRow } from '@rodtrad/io'
import type { Asking } from './command.ts'
import type { Block, Text } from './document/document.ts'
import { headingOf } from './heading.ts'
import { say, sayCount } from './messages.ts'
import { titleOf } from './naming.ts'
import type { StoredSource } from './store-source.ts'

/** How many cells of each kind a merge has. */
export type MergeCounts = Readonly<Record<MergeOutcome, number>>

/** The most rows that people get of each kind; the other forms have them all. */
const MOST = 200

/** Counts the cells of a merge. */
export const countsOf = (rows: readonly MergeRow[]): MergeCounts => {
  const counts = { added: 0, changed: 0, unchanged: 0, conflict: 0 }
  for (const { what } of rows) counts[what]++
  return counts
}

/** What names a row in its table: its id, or what it speaks of. */
export const rowName = ({ keys }: Pick<MergeRow, 'keys'>): string =>
  keys['id'] ?? Object.values(keys).join(' ')

const fieldOf = ({ table, column }: Pick<MergeRow, 'table' | 'column'>): Field => {
  const fields: Readonly<Record<string, Field>> = TABLES[table].fields
  return fields[column] ?? ILLUSTRATIVE
}

/** A value for people: by the words of the format in Swedish, every digit of a number. */
const valueText = (
  { messages, language }: Pick<Asking, 'messages' | 'language'>,
  value: unknown,
  field: Field,
): string => {
  const { merge: m } = messages
  if (value === null || value === undefined) return m.empty
  if (Array.isArray(value))
    return value.map((item) => valueText({ messages, language }, item, field)).join('; ')
  if (typeof value === 'number') return language === 'sv' ? String(value).replace('.', ',') : String(value)
  if (typeof value === 'boolean') return value ? m.yes : m.no
  if (language === 'sv' && 'codes' in field.cell && typeof value === 'string')
    return shown(field.cell.codes[value] ?? value)
  return shown(value)
}

/** What goes without saying isn't said: the outcome of all. */
const isTelling = ([key, value]: readonly [string, string]): boolean =>
  !(key === 'basis' && value === 'outcome') && !(key === 'gender' && value === 'T')

/** What a row speaks of, for people: the titles of its ids. */
const subjectOf = (asking: Asking, { keys }: MergeRow): string =>
  [
    ...new Set(
      Object.entries(keys)
        .filter(isTelling)
        .map(([, key]) => key),
    ),
  ]
    .map((key) => titleOf(asking, key))
    .join(' · ')

const tableBlock = (asking: Asking, rows: readonly MergeRow[]): Block => {
  const { messages, language } = asking
  const { merge: m } = messages
  const nameOf = ({ table }: MergeRow): string => (language === 'sv' ? TABLES[table].name : table)
  return {
    kind: 'table',
    columns: [
      { head: m.columns.row, flexible: true },
      { head: m.columns.column },
      { head: m.columns.before, most: 30 },
      { head: m.columns.after, most: 30 },
    ],
    rows: rows.flatMap((row, at): ({ readonly section: Text } | readonly Text[])[] => {
      const field = fieldOf(row)
      const cells = [
        subjectOf(asking, row),
        language === 'sv' ? field.header : row.column,
        valueText(asking, row.before, field),
        valueText(asking, row.after, field),
      ]
      return at === 0 || rows[at - 1]?.table !== row.table ? [{ section: nameOf(row) }, cells] : [cells]
    }),
  }
}

const kindBlocks = (asking: Asking, rows: readonly MergeRow[], what: MergeOutcome): readonly Block[] => {
  const { merge: m } = asking.messages
  const all = rows.filter((row) => row.what === what)
  if (all.length === 0 || what === 'unchanged') return []
  const more = all.length - MOST
  return [
    { kind: 'heading', text: sayCount(m.heads[what], all.length) },
    ...(what === 'conflict' ? [{ kind: 'paragraph', text: m.aboutConflicts } as const] : []),
    tableBlock(asking, all.slice(0, MOST)),
    ...(more > 0 ? [{ kind: 'paragraph', text: say(m.more, { count: more }) } as const] : []),
  ]
}

/** A merge for people: the conflicts first, then what is changed and added; what is unchanged is counted. */
export const mergeBlocks = (
  asking: Asking,
  rows: readonly MergeRow[],
  counts: MergeCounts,
  stored: StoredSource | undefined,
): readonly Block[] => {
  const { merge: m } = asking.messages
  return [
    headingOf(asking, m.title),
    { kind: 'paragraph', text: [{ text: say(m.counts, { ...counts }), style: 'strong' }] },
    ...(['conflict', 'changed', 'added'] as const).flatMap((what) => kindBlocks(asking, rows, what)),
    ...(stored === undefined
      ? []
      : [
          {
            kind: 'paragraph',
            text: say(m.written, { path: asking.options.out ?? '' }),
          } as const,
        ]),
  ]
}
