import { type Field, ILLUSTRATIVE, RATINGS, shown, TABLES } from '@rodtrad/core'
import type { MergeOutcome, MergeRow } from '@rodtrad/io'
import type { Asking } from './command.ts'
import type { Block, Text } from '@rodtrad/io/document'
import { headingOf } from './heading.ts'
import { say, sayCount } from './messages.ts'
import { kindWord, titleOf } from './naming.ts'
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

type FieldOf = Field & { readonly key: string }

const fieldOf = ({ table, column }: Pick<MergeRow, 'table' | 'column'>): FieldOf => {
  const fields: Readonly<Record<string, Field>> = TABLES[table].fields
  return { ...(fields[column] ?? ILLUSTRATIVE), key: column }
}

type Named = Pick<Asking, 'messages' | 'language' | 'columns' | 'model'>

/** A code in words: by the words of the format in Swedish, by the message files in English. */
const codeWord = ({ messages, language }: Named, code: string, { cell, key }: FieldOf): string => {
  if (language === 'sv') {
    const words = 'codes' in cell ? cell.codes : cell.holds === 'rating' ? RATINGS : {}
    return (words as Readonly<Record<string, string>>)[code] ?? code
  }
  const groups: Readonly<Record<string, unknown>> = messages.codes
  const words = key === 'rating' ? messages.statuses : groups[`${key}s`]
  return (words as Readonly<Record<string, string>> | undefined)?.[code] ?? kindWord({ messages }, code)
}

/** A value for people: codes by their words, ids by their titles, every digit of a number. */
const valueText = (asking: Named, value: unknown, field: FieldOf): string => {
  const { messages, language } = asking
  const { merge: m } = messages
  if (value === null || value === undefined) return m.empty
  if (Array.isArray(value)) return value.map((item) => valueText(asking, item, field)).join('; ')
  if (typeof value === 'number') return language === 'sv' ? String(value).replace('.', ',') : String(value)
  if (typeof value === 'boolean') return value ? m.yes : m.no
  const { holds } = field.cell
  if (typeof value !== 'string') return shown(value)
  if (holds === 'reference' || holds === 'references') return shown(titleOf(asking, value))
  return shown(
    holds === 'code' || holds === 'codes' || holds === 'rating' ? codeWord(asking, value, field) : value,
  )
}

/** What goes without saying isn't said: the outcome of all. */
const isTelling = ([key, value]: readonly [string, string]): boolean =>
  !(key === 'basis' && value === 'outcome') && !(key === 'gender' && value === 'T')

/** What a row speaks of, for people: the titles of its ids. */
const subjectOf = (asking: Asking, { table, keys }: MergeRow): string =>
  [
    ...new Set(
      Object.entries(keys)
        .filter(isTelling)
        .map(([column, key]) =>
          column === 'id' ? titleOf(asking, key) : valueText(asking, key, fieldOf({ table, column })),
        ),
    ),
  ].join(' · ')

/** Why a cell is in conflict, and what stands against what. */
const whyText = ({ messages }: Asking, { why, row, otherRow }: MergeRow): string =>
  why === null ? '' : say(messages.merge.why[why], { row, other: otherRow ?? 0 })

const tableBlock = (asking: Asking, rows: readonly MergeRow[]): Block => {
  const { messages, language } = asking
  const { merge: m } = messages
  const inConflict = rows.some(({ why }) => why !== null)
  const nameOf = ({ table }: MergeRow): string => (language === 'sv' ? TABLES[table].name : table)
  return {
    kind: 'table',
    columns: [
      { head: m.columns.row, flexible: true },
      { head: m.columns.column },
      { head: m.columns.before, most: inConflict ? 18 : 30 },
      { head: m.columns.after, most: inConflict ? 18 : 30 },
      ...(inConflict ? [{ head: m.columns.why }] : []),
    ],
    rows: rows.flatMap((row, at): ({ readonly section: Text } | readonly Text[])[] => {
      const field = fieldOf(row)
      const cells = [
        subjectOf(asking, row),
        language === 'sv' ? field.header : row.column,
        valueText(asking, row.before, field),
        valueText(asking, row.after, field),
        ...(inConflict ? [whyText(asking, row)] : []),
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
