import { pace, type PaceRow, type PaceStatus, statedOf } from '@rodtrad/analysis'
import type { Asking, Command } from '../command.ts'
import type { Block, Text } from '@rodtrad/io/document'
import { say, sayCount } from '../messages.ts'
import { differenceText, numberText } from '../numbers.ts'
import { leadText, rowsAnswer } from '../rows-command.ts'
import { signedTitle } from '../signed-title.ts'
import { TREND_SIGNS } from '../status.ts'

const KEYS = [
  'goal',
  'goalTitle',
  'indicator',
  'indicatorTitle',
  'unit',
  'organisation',
  'baseline',
  'baselinePeriod',
  'target',
  'targetPeriod',
  'expected',
  'outcome',
  'outcomePeriod',
  'ahead',
  'progress',
  'expectedShare',
  'status',
  'reason',
  'neededPerYear',
  'trend',
  'interimTarget',
  'interimMet',
  'decision',
  'illustrative',
] as const satisfies readonly (keyof PaceRow)[]

const KNOWN = ['behind', 'on_pace', 'ahead'] as const satisfies readonly PaceStatus[]

/** The worst first. */
const rank = ({ status }: PaceRow): number => KNOWN.findIndex((known) => known === status)

/** How far ahead, as a share of the whole way, so that measures in different units stand in order. */
const share = ({ ahead, target, baseline }: PaceRow): number => {
  const way = Math.abs((target ?? 0) - (baseline ?? 0))
  return way === 0 ? Math.sign(ahead ?? 0) * Infinity : (ahead ?? 0) / way
}

/** How many indicators the rows are of: one may stand at several goals, and in several organs. */
const indicatorsIn = ({ messages }: Asking, rows: readonly PaceRow[]): string =>
  sayCount(messages.pace.indicators, new Set(rows.map(({ indicator }) => indicator)).size)

const leadOf = (asking: Asking, rows: readonly PaceRow[]): Block => {
  const { messages, language } = asking
  const { pace: m } = messages
  if (rows.length === 0) return leadText(m.none)
  const known = rows.filter(({ status }) => status !== 'unknown')
  if (known.length === 0)
    return leadText(sayCount(m.allUnknown, rows.length, { indicators: indicatorsIn(asking, rows) }))
  const parts = KNOWN.map((status) => [status, rows.filter((row) => row.status === status).length] as const)
    .filter(([, count]) => count > 0)
    .map(([status, count]) => say(m.counts[status], { count }))
  return leadText(
    say(m.some, {
      parts: new Intl.ListFormat(language).format(parts),
      all: known.length,
      indicators: indicatorsIn(asking, known),
    }),
  )
}

/** To be behind the line is not to have missed a target: how many of those that are have met the period's own. */
const interimBlock = ({ messages }: Asking, rows: readonly PaceRow[]): readonly Block[] => {
  const { pace: m } = messages
  const behind = rows.filter(({ status, interimMet }) => status === 'behind' && interimMet !== null)
  if (behind.length === 0) return []
  const met = behind.filter(({ interimMet }) => interimMet === true).length
  return [{ kind: 'paragraph', text: sayCount(m.behindMet, met, { all: behind.length }) }]
}

/** The period's own target and whether it is met; a condition has no value to show. */
const interimText = (asking: Asking, { interimTarget, interimMet }: PaceRow): string => {
  const { language, messages } = asking
  const value = interimTarget === null ? '' : numberText(interimTarget, language)
  const met = interimMet === null ? '' : messages.pace.met[interimMet ? 'yes' : 'no']
  return [value, met].filter((part) => part !== '').join(' ')
}

/** What can't be told, by what is lacking. */
const unknownBlock = (asking: Asking, rows: readonly PaceRow[]): readonly Block[] => {
  const { pace: m } = asking.messages
  const unknown = rows.filter(({ reason }) => reason !== null)
  if (unknown.length === 0) return []
  const byReason = Map.groupBy(unknown, ({ reason }) => reason!)
  const items = [...byReason]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([reason, group]): Text => [{ text: `${group.length} `, style: 'strong' }, m.reasons[reason]])
  return [
    {
      kind: 'heading',
      text: sayCount(m.unknown, unknown.length, { indicators: indicatorsIn(asking, unknown) }),
    },
    { kind: 'list', items },
  ]
}

/** `rodtrad pace SOURCE`: whether what is measured keeps pace with its final target. */
export const paceCommand: Command = (asking) => {
  const { messages, language } = asking
  const { pace: m } = messages
  const { period } = statedOf(asking.question)
  const rows = pace(asking.question)
  const number = (value: number | null): string => (value === null ? '–' : numberText(value, language))
  const dated = (value: number | null, period: string | null): string =>
    value === null ? '–' : `${number(value)} (${period ?? '–'})`
  const known = rows
    .filter(({ status }) => status !== 'unknown')
    .toSorted((a, b) => rank(a) - rank(b) || share(a) - share(b))
  const hasInterim = known.some((row) => interimText(asking, row) !== '')
  return rowsAnswer(asking, {
    title: m.title,
    rows,
    shown: known,
    keys: KEYS,
    lead: [leadOf(asking, rows), ...interimBlock(asking, rows)],
    section: ({ status }) => m.statuses[status],
    columns: [
      {
        head: m.columns.indicator,
        flexible: true,
        cell: (row) => [
          `${signedTitle(asking, row.indicator)} `,
          { text: `(${[row.goal, row.organisation].filter((id) => id !== null).join(', ')})`, style: 'dim' },
        ],
      },
      { head: m.columns.baseline, align: 'right', cell: (row) => dated(row.baseline, row.baselinePeriod) },
      { head: m.columns.expected, align: 'right', cell: (row) => number(row.expected) },
      {
        head: m.columns.outcome,
        align: 'right',
        cell: (row) =>
          row.outcomePeriod === period ? number(row.outcome) : dated(row.outcome, row.outcomePeriod),
      },
      ...(hasInterim
        ? [
            {
              head: m.columns.interim,
              align: 'right' as const,
              cell: (row: PaceRow) => interimText(asking, row),
            },
          ]
        : []),
      { head: m.columns.target, align: 'right', cell: (row) => dated(row.target, row.targetPeriod) },
      {
        head: m.columns.needed,
        align: 'right',
        cell: (row) => (row.neededPerYear === null ? '' : differenceText(row.neededPerYear, language)),
      },
      { head: m.columns.trend, cell: (row) => (row.trend === null ? '' : TREND_SIGNS[row.trend]) },
    ],
    after: [
      ...(known.length === 0
        ? []
        : [{ kind: 'paragraph', text: hasInterim ? `${m.legend} ${m.interimLegend}` : m.legend } as const]),
      ...unknownBlock(asking, rows),
    ],
  })
}
