import { type Fate, lineage, lineageOutcomes, type LineageRow, lineageSeries } from '@rodtrad/analysis'
import { GOAL_KIND_CODES } from '@rodtrad/core'
import type { Asking, Command } from '../command.ts'
import type { Block, Text } from '@rodtrad/io/document'
import { listed } from '../listed.ts'
import { say, sayCount } from '../messages.ts'
import { kindWord } from '../naming.ts'
import { numberText, percentText } from '../numbers.ts'
import { leadText, rowsAnswer } from '../rows-command.ts'
import { signedTitle } from '../signed-title.ts'

const KEYS = [
  'table',
  'kind',
  'fate',
  'old',
  'oldTitle',
  'oldTo',
  'oldMandate',
  'new',
  'newTitle',
  'newFrom',
  'newMandate',
  'oldValue',
  'oldYear',
  'newValue',
  'newYear',
  'illustrative',
] as const satisfies readonly (keyof LineageRow)[]

const FATES: readonly Fate[] = ['kept', 'reworded', 'split', 'merged', 'dropped', 'new']
const TABLES = ['goals', 'factors', 'missions', 'indicators'] as const

const rank = ({ table, kind }: LineageRow): number =>
  TABLES.indexOf(table) * GOAL_KIND_CODES.length + GOAL_KIND_CODES.findIndex((code) => code === kind)

const isPair = ({ old, new: now }: LineageRow): boolean => old !== null && now !== null && old !== now

/** How many goals have met each fate: the old ones or, of the new, they themselves. */
const leadOf = ({ messages, language }: Asking, rows: readonly LineageRow[]): readonly Block[] => {
  const { lineage: m } = messages
  if (rows.length === 0) return [leadText(m.none)]
  const goals = rows.filter(({ table }) => table === 'goals')
  const parts = FATES.map((fate) => {
    const ids = goals.filter((row) => row.fate === fate).map((row) => row.old ?? row.new)
    return [fate, new Set(ids).size] as const
  })
  const counts = parts
    .filter(([, count]) => count > 0)
    .map(([fate, count]) => sayCount(m.counts[fate], count))
  return [leadText(say(m.goals, { counts: new Intl.ListFormat(language).format(counts) }))]
}

const sectionOf = (asking: Asking, { table, kind }: LineageRow): string =>
  table === 'goals' ? kindWord(asking, kind ?? '') : asking.messages.lineage.tables[table]

const figureText = ({ language }: Asking, row: LineageRow, end: 'old' | 'new'): string => {
  const [value, year] = end === 'old' ? [row.oldValue, row.oldYear] : [row.newValue, row.newYear]
  if (value === null || year === null) return ''
  const text = row.table === 'goals' ? percentText(value, language) : numberText(value, language)
  return `${text} (${year})`
}

/** The figures of what stands alone: before, since, or both. */
const figuresAlone = (asking: Asking, row: LineageRow): string => {
  const told = [figureText(asking, row, 'old'), figureText(asking, row, 'new')].filter((text) => text !== '')
  return told.length === 0 ? '' : `, ${told.join(' → ')}`
}

/** What came, went or went on by itself, kind by kind. */
const aloneBlock = (asking: Asking, head: string, rows: readonly LineageRow[]): readonly Block[] => {
  const bySection = Map.groupBy(rows, (row) => sectionOf(asking, row))
  const items = [...bySection].map(([section, group]): Text => {
    const byId = new Map(group.map((row) => [row.new ?? row.old ?? '', row]))
    const told = [...byId].map(([id, row]) => `${signedTitle(asking, id)}${figuresAlone(asking, row)}`)
    return [{ text: `${section} (${byId.size}): `, style: 'strong' }, listed(told, asking.messages)]
  })
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text: head },
        { kind: 'list', items },
      ]
}

/** `rodtrad lineage SOURCE`: what has become of the goals over the mandate periods, and their follow-up. */
export const lineageCommand: Command = (asking) => {
  const { lineage: m } = asking.messages
  const rows = lineage(asking.question)
  const sorted = rows.toSorted((a, b) => rank(a) - rank(b))
  const ofFate = (fate: Fate): readonly LineageRow[] =>
    sorted.filter((row) => row.fate === fate && !isPair(row))
  return rowsAnswer(asking, {
    title: m.title,
    rows,
    shown: sorted.filter(isPair),
    keys: KEYS,
    lead: leadOf(asking, rows),
    section: (row) => sectionOf(asking, row),
    columns: [
      { head: m.columns.old, flexible: true, cell: (row) => signedTitle(asking, row.old ?? '') },
      { head: m.columns.fate, cell: (row) => m.fates[row.fate] },
      { head: m.columns.new, flexible: true, cell: (row) => signedTitle(asking, row.new ?? '') },
      { head: m.columns.when, cell: (row) => row.newFrom ?? row.oldTo ?? '–' },
      { head: m.columns.before, align: 'right', cell: (row) => figureText(asking, row, 'old') },
      { head: m.columns.after, align: 'right', cell: (row) => figureText(asking, row, 'new') },
    ],
    after: [
      ...aloneBlock(asking, m.ended, ofFate('dropped')),
      ...aloneBlock(asking, m.came, ofFate('new')),
      ...aloneBlock(asking, m.goesOn, ofFate('kept')),
    ],
    extra: { series: lineageSeries(asking.question), outcomes: lineageOutcomes(asking.question) },
  })
}
