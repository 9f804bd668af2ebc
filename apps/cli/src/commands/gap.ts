import { gap, type GapRow, statedOf } from '@rodtrad/analysis'
import type { Asking, Command } from '../command.ts'
import type { Block, Text } from '@rodtrad/io/document'
import { say, sayCount } from '../messages.ts'
import { differenceText, numberText, percentText } from '../numbers.ts'
import { leadText, rowsAnswer } from '../rows-command.ts'
import { signedTitle } from '../signed-title.ts'

const KEYS = [
  'indicator',
  'title',
  'unit',
  'organisation',
  'period',
  'women',
  'men',
  'total',
  'gap',
  'relative',
  'better',
  'gapBefore',
  'change',
  'missing',
  'illustrative',
] as const satisfies readonly (keyof GapRow)[]

const leadOf = ({ messages, language }: Asking, rows: readonly GapRow[]): Block => {
  const { gap: m } = messages
  if (rows.length === 0) return leadText(m.none)
  const count = (of: (row: GapRow) => boolean): number => rows.filter(of).length
  const both = rows.filter(({ missing }) => missing === null)
  const indicators = new Set(both.map(({ indicator }) => indicator)).size
  const told =
    sayCount(m.told, indicators) + (both.length > indicators ? say(m.inRows, { count: both.length }) : '')
  const changes = (['widening', 'narrowing'] as const)
    .map((change) => [change, count((row) => row.change === change)] as const)
    .filter(([, number]) => number > 0)
    .map(([change, number]) => say(m.changed[change], { count: number }))
  if (changes.length === 0) return leadText(told)
  return leadText(`${told}: ${say(m.gapOf, { changes: new Intl.ListFormat(language).format(changes) })}`)
}

/** `rodtrad gap SOURCE`: women's and men's outcomes side by side. */
export const gapCommand: Command = (asking) => {
  const { messages, language } = asking
  const { gap: m } = messages
  const { period } = statedOf(asking.question)
  const rows = gap(asking.question)
  const number = (value: number | null): string => (value === null ? '–' : numberText(value, language))
  const relative = (row: GapRow): string => {
    if (row.relative === null) return ''
    const text = percentText(Math.abs(row.relative), language)
    return row.relative < 0 ? `−${text}` : row.relative > 0 ? `+${text}` : text
  }
  const titled = (row: GapRow): Text => [
    signedTitle(asking, row.indicator),
    {
      text: [row.organisation, row.period === period ? null : row.period]
        .filter((part) => part !== null)
        .map((part) => ` (${part})`)
        .join(''),
      style: 'dim',
    },
  ]
  return rowsAnswer(asking, {
    title: m.title,
    rows,
    keys: KEYS,
    lead: [leadOf(asking, rows)],
    section: ({ missing }) => (missing === null ? m.sections.told : m.sections.missing),
    columns: [
      { head: m.columns.indicator, flexible: true, cell: titled },
      { head: m.columns.women, align: 'right', cell: ({ women }) => number(women) },
      { head: m.columns.men, align: 'right', cell: ({ men }) => number(men) },
      {
        head: m.columns.gap,
        align: 'right',
        cell: (row) => (row.gap === null ? '' : differenceText(row.gap, language)),
      },
      { head: m.columns.relative, align: 'right', cell: relative },
      { head: m.columns.better, cell: ({ better }) => (better === null ? '' : m.better[better]) },
      { head: m.columns.change, cell: ({ change }) => (change === null ? '' : m.changes[change]) },
    ],
    after: rows.length === 0 ? [] : [{ kind: 'paragraph', text: m.legend }],
  })
}
