import { expiry, type Expiry, type ExpiryCoverageRow, type ExpiryRow } from '@rodtrad/analysis'
import { type Day, GOAL_KIND_CODES } from '@rodtrad/core'
import type { Answer, Asking, Command } from '../command.ts'
import type { Block, Text } from '@rodtrad/io/document'
import { Fault } from '../fault.ts'
import { say, sayCount } from '../messages.ts'
import { kindWord, titleText } from '../naming.ts'
import { leadText, rowsAnswer } from '../rows-command.ts'
import { listedTitles } from '../signed-title.ts'

const KEYS = [
  'what',
  'table',
  'id',
  'to',
  'kind',
  'title',
  'owner',
  'validTo',
  'successor',
  'successorStatus',
  'notReplaced',
  'belowCount',
  'hanging',
  'hangingCount',
  'illustrative',
] as const satisfies readonly (keyof ExpiryRow)[]

const TABLES = ['goals', 'factors', 'missions', 'organisations', 'links'] as const
/** Goals of the verksamheter run out by the dozen: people see those on which something hangs; RT089 has none of them. */
const MANY = new Set<string | null>(['verksamhetsmal', 'aktivitet'])

const rank = ({ table, kind }: ExpiryRow): number =>
  TABLES.indexOf(table) * GOAL_KIND_CODES.length + GOAL_KIND_CODES.findIndex((code) => code === kind)

const leadOf = ({ messages, language }: Asking, { at, rows }: Expiry): readonly Block[] => {
  const { expiry: m } = messages
  const ends = rows.filter(({ what }) => what === 'ends')
  if (ends.length === 0) return [leadText(say(m.none, { at }))]
  const parts = TABLES.map((table) => [table, ends.filter((row) => row.table === table).length] as const)
  const what = parts
    .filter(([, count]) => count > 0)
    .map(([table, count]) => sayCount(m.counts[table], count))
  const open = ends.filter(({ notReplaced }) => notReplaced === true)
  const drafts = open.filter(({ successorStatus }) => successorStatus === 'draft').length
  const openText = drafts > 0 ? m.openWithDrafts : m.open
  return [
    leadText(say(m.some, { what: new Intl.ListFormat(language).format(what), at })),
    {
      kind: 'paragraph',
      text: open.length === 0 ? m.allReplaced : say(openText, { count: open.length, drafts }),
    },
  ]
}

const coverageText = ({ messages }: Asking, { after }: Expiry): string => {
  const { coverage, day } = after
  const countOf = ({ coveredCount, uncoveredCount }: typeof coverage.after): string =>
    uncoveredCount === 0
      ? String(coveredCount)
      : say(messages.expiry.uncovered, { all: coveredCount + uncoveredCount, count: uncoveredCount })
  return say(messages.expiry.coverage, {
    day,
    before: countOf(coverage.before),
    after: countOf(coverage.after),
    drafts: countOf(coverage.afterWithDrafts),
  })
}

/** How many of the organs have goals under a riktningsmål, on each side of the day. */
const coverageTable = (asking: Asking, { after }: Expiry): readonly Block[] => {
  const { expiry: m } = asking.messages
  const byGoal = Map.groupBy(after.coverage.cells, ({ goal }) => goal)
  if (byGoal.size === 0) return []
  const linked = (
    cells: readonly ExpiryCoverageRow[],
    side: 'before' | 'after' | 'afterWithDrafts',
  ): string => {
    const levels = cells.map((cell) => cell[side]).filter((level) => level !== null)
    return levels.length === 0 ? '–' : `${levels.filter((level) => level >= 2).length}/${levels.length}`
  }
  return [
    { kind: 'heading', text: m.coverageHead },
    {
      kind: 'table',
      columns: [
        { head: m.columns.goal, flexible: true },
        { head: m.columns.before, align: 'right' },
        { head: after.day, align: 'right' },
        { head: m.columns.drafts, align: 'right' },
      ],
      rows: [...byGoal].map(([goal, cells]) => [
        titleText(asking, goal),
        linked(cells, 'before'),
        linked(cells, 'after'),
        linked(cells, 'afterWithDrafts'),
      ]),
    },
  ]
}

const listBlock = (head: string, items: readonly Text[]): readonly Block[] =>
  items.length === 0
    ? []
    : [
        { kind: 'heading', text: `${head} (${items.length})` },
        { kind: 'list', items },
      ]

const hangingBlock = (asking: Asking, rows: readonly ExpiryRow[]): readonly Block[] =>
  listBlock(
    asking.messages.expiry.hanging,
    rows
      .filter(({ hanging }) => hanging.length > 0)
      .map((row) => [...[titleText(asking, row.id)].flat(), `: ${listedTitles(asking, row.hanging)}`]),
  )

const alreadyBlock = (asking: Asking, rows: readonly ExpiryRow[]): readonly Block[] => {
  const { expiry: m } = asking.messages
  const already = rows.filter(({ what }) => what === 'already')
  const shown = already.filter(({ kind }) => !MANY.has(kind))
  const left = already.length - shown.length
  const items = shown.map((row): Text => [
    ...[titleText(asking, row.id)].flat(),
    `, ${kindWord(asking, row.kind ?? '')}, ${row.validTo}${successorText(asking, row)}`,
  ])
  return [
    ...listBlock(m.already, items),
    ...(left > 0 ? [{ kind: 'paragraph', text: sayCount(m.alreadyLeft, left) } as const] : []),
  ]
}

const successorText = (asking: Asking, { successor }: ExpiryRow): string =>
  successor.length === 0
    ? ''
    : ` (${say(asking.messages.expiry.draft, { title: listedTitles(asking, successor) })})`

const successorCell = (asking: Asking, row: ExpiryRow): Text => {
  const { expiry: m } = asking.messages
  if (row.notReplaced === null) return ''
  if (row.successorStatus === null) return [{ text: m.nobody, style: 'not' }]
  const title = listedTitles(asking, row.successor)
  return row.successorStatus === 'draft' ? [{ text: say(m.draft, { title }), style: 'part' }] : title
}

const countCell = (count: number | null): Text => (count === null || count === 0 ? '' : String(count))

/** The answer with the day that was asked about as a column of the CSV, too: FORMAT's rows have the as-of date alone. */
const withDay = (at: Day, answer: Answer): Answer => ({
  ...answer,
  rows: () => {
    const { columns, rows } = answer.rows()
    return { columns: [...columns, 'at'], rows: rows.map((row) => [...row, at]) }
  },
})

/** `rodtrad expiry SOURCE --at DATE`: what runs out, what hangs on it, and what is covered the day after. */
export const expiryCommand: Command = (asking) => {
  const { expiry: m } = asking.messages
  const { asOf } = asking.question.graph
  const { at } = asking.options
  if (at !== undefined && at < asOf) throw new Fault('atBeforeAsOf', { at, asOf })
  const answer = expiry(asking.question, at)
  const ends = answer.rows.filter(({ what }) => what === 'ends').toSorted((a, b) => rank(a) - rank(b))
  const shown = ends.filter(({ kind, hangingCount }) => !MANY.has(kind) || hangingCount !== 0)
  const left = ends.length - shown.length
  return withDay(
    answer.at,
    rowsAnswer(asking, {
      title: m.title,
      rows: answer.rows,
      shown,
      keys: KEYS,
      lead: [
        ...leadOf(asking, answer),
        { kind: 'paragraph', text: coverageText(asking, answer) },
        ...coverageTable(asking, answer),
        ...hangingBlock(asking, ends),
        ...(shown.length === 0 ? [] : [{ kind: 'heading', text: m.ending } as const]),
      ],
      section: (row) => (row.table === 'goals' ? kindWord(asking, row.kind ?? '') : m.tables[row.table]),
      columns: [
        {
          head: m.columns.what,
          flexible: true,
          cell: (row) =>
            row.to === null
              ? titleText(asking, row.id)
              : [...[titleText(asking, row.id)].flat(), ' → ', ...[titleText(asking, row.to)].flat()],
        },
        { head: m.columns.validTo, cell: (row) => row.validTo },
        { head: m.columns.successor, flexible: true, cell: (row) => successorCell(asking, row) },
        { head: m.columns.below, align: 'right', cell: (row) => countCell(row.belowCount) },
        { head: m.columns.hanging, align: 'right', cell: (row) => countCell(row.hangingCount) },
      ],
      after: [
        ...(left > 0 ? [{ kind: 'paragraph', text: sayCount(m.left, left) } as const] : []),
        ...alreadyBlock(asking, answer.rows),
      ],
      extra: { at: answer.at, after: answer.after },
    }),
  )
}
