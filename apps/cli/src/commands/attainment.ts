import {
  attainment,
  type Attainment,
  type AttainmentGoal,
  differences,
  restsOnIllustrative,
} from '@rodtrad/analysis'
import { GOAL_KIND_CODES, type GoalKind, rowIn } from '@rodtrad/core'
import type { Asking, Command } from '../command.ts'
import type { Block, Span, Text } from '@rodtrad/io/document'
import type { Rows } from '../document/to-csv.ts'
import { headingOf } from '../heading.ts'
import { judgementsOf } from '../judgements.ts'
import { say, sayCount } from '../messages.ts'
import { kindWord, signed, titleOf, titleText } from '../naming.ts'
import { intervalText, percentText } from '../numbers.ts'
import { STATUS_ORDER, STATUS_SIGNS, statusSpan, TREND_SIGNS } from '../status.ts'

/** The most goals of a kind that text shows; the other forms have them all. */
const MOST = 1000

/** What the owners say of the goal: sign and word for the outcome, the sign alone for a forecast. */
const judgementText = ({ messages }: Asking, goal: AttainmentGoal): string => {
  const { outcome, forecast } = judgementsOf(goal)
  const said = goal.low === null ? [] : outcome.map((rating) => statusSpan(rating, messages).text)
  const expected = forecast.map((rating) => `${messages.attainment.forecast} ${STATUS_SIGNS[rating]}`)
  return [...said, ...expected].join(', ')
}

const statusCell = ({ messages }: Asking, goal: AttainmentGoal): readonly Span[] => {
  const reason = goal.reason === null ? '' : `, ${messages.reasons[goal.reason]}`
  const span = statusSpan(goal.status, messages)
  return [{ ...span, text: span.text + reason }]
}

const rowOf = (asking: Asking, goal: AttainmentGoal, rests: boolean): readonly Text[] => {
  const { language } = asking
  const figure = (share: number | null): string =>
    share === null ? '–' : signed(percentText(share, language), rests)
  const hasFigure = goal.low !== null && goal.high !== null
  return [
    titleText(asking, goal.id),
    hasFigure ? figure(goal.value) : '',
    hasFigure ? intervalText(goal.low, goal.high, language) : '',
    hasFigure ? percentText(goal.evidence, language) : '',
    goal.trend === null ? '' : TREND_SIGNS[goal.trend],
    statusCell(asking, goal),
    judgementText(asking, goal),
  ]
}

const tableOf = (asking: Asking, groups: Groups, rests: (id: string) => boolean): Block => {
  const { columns } = asking.messages.attainment
  return {
    kind: 'table',
    columns: [
      { head: columns.goal, flexible: true },
      { head: columns.value, align: 'right' },
      { head: columns.interval, align: 'right' },
      { head: columns.evidence, align: 'right' },
      { head: columns.trend },
      { head: columns.status, most: 18 },
      { head: columns.judgement, most: 18 },
    ],
    rows: groups.flatMap(([kind, goals]) => [
      { section: kindWord(asking, kind) },
      ...goals.slice(0, MOST).map((goal) => rowOf(asking, goal, rests(goal.id))),
    ]),
  }
}

/** `2 uppfyllt, 1 delvis uppfyllt, …`, in the order of the statuses. */
const countsText = ({ messages }: Asking, goals: readonly AttainmentGoal[]): string => {
  const counts = STATUS_ORDER.map((status) => ({
    status,
    count: goals.filter((goal) => goal.status === status).length,
  }))
  return counts
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${STATUS_SIGNS[status]} ${count} ${messages.statuses[status]}`)
    .join(' · ')
}

const leadOf = (asking: Asking, goals: readonly AttainmentGoal[]): readonly Block[] => {
  const { attainment: m } = asking.messages
  if (goals.length === 0) return [{ kind: 'paragraph', text: m.noGoals }]
  const directions = goals.filter(({ kind }) => kind === 'riktningsmal')
  const attained = directions.filter(({ status }) => status === 'attained').length
  const words = { kind: kindWord(asking, 'riktningsmal'), all: directions.length }
  return [
    ...(directions.length === 0
      ? []
      : [{ kind: 'heading', text: sayCount(m.attained, attained, words) } as const]),
    {
      kind: 'list',
      items: [
        ...(directions.length === 0
          ? []
          : [
              say(m.ofThem, {
                kind: kindWord(asking, 'riktningsmal'),
                counts: countsText(asking, directions),
              }),
            ]),
        say(m.ofAll, { all: goals.length, counts: countsText(asking, goals) }),
      ],
    },
  ]
}

type Groups = readonly (readonly [GoalKind, readonly AttainmentGoal[]])[]

const groupsOf = (goals: readonly AttainmentGoal[]): Groups =>
  GOAL_KIND_CODES.map((kind) => [kind, goals.filter((goal) => goal.kind === kind)] as const).filter(
    ([, of]) => of.length > 0,
  )

/** Where judgement and measure differ: the first thing to talk about. */
const differingOf = (asking: Asking): readonly Block[] => {
  const { question, columns, messages } = asking
  const found = differences(question)
  if (found.length === 0) return []
  const items = found.slice(0, MOST).map(({ goal, organisation, status, rating }): Text => {
    const id = columns.ids[columns.first.goals + goal]!
    const organ = titleOf(asking, columns.ids[columns.first.organisations + organisation]!)
    const words = { organ, rating: messages.statuses[rating], status: messages.statuses[status] }
    return [titleText(asking, id), `: ${say(messages.attainment.differs, words)}`].flat()
  })
  return [
    { kind: 'heading', text: sayCount(messages.attainment.differing, found.length) },
    { kind: 'list', items },
  ]
}

const blocksOf = (asking: Asking, answer: Attainment): readonly Block[] => {
  const { messages, question, columns } = asking
  const signs = restsOnIllustrative(question)
  const rests = (id: string): boolean => signs[rowIn(columns, 'goals', id)] === 1
  const groups = groupsOf(answer.goals)
  const cut = groups.reduce((sum, [, goals]) => sum + Math.max(0, goals.length - MOST), 0)
  return [
    headingOf(asking, messages.attainment.title, true),
    ...leadOf(asking, answer.goals),
    ...differingOf(asking),
    ...(groups.length === 0 ? [] : [tableOf(asking, groups, rests)]),
    ...(cut === 0 ? [] : [{ kind: 'paragraph', text: say(messages.cut, { count: cut }) } as const]),
    ...(groups.length === 0 ? [] : [{ kind: 'paragraph', text: messages.attainment.legend } as const]),
    ...(signs.includes(1)
      ? [{ kind: 'paragraph', text: [{ text: messages.illustrative, style: 'dim' }] } as const]
      : []),
  ]
}

const rowsOf = ({ asOf, period, method, goals }: Attainment): Rows => ({
  columns: [
    'id',
    'title',
    'kind',
    'owner',
    'value',
    'low',
    'high',
    'evidence',
    'status',
    'reason',
    'trend',
    'carried',
    'assessments',
    'unmeasurable',
    'asOf',
    'period',
    'method',
  ],
  rows: goals.map((goal) => [
    goal.id,
    goal.title,
    goal.kind,
    goal.owner.join(';'),
    goal.value,
    goal.low,
    goal.high,
    goal.evidence,
    goal.status,
    goal.reason,
    goal.trend,
    goal.carried,
    goal.assessments
      .map(({ organisation, period: of, basis, rating }) => [organisation, of, basis, rating ?? ''].join(' '))
      .join(';'),
    goal.unmeasurable.join(';'),
    asOf,
    period,
    method,
  ]),
})

/** `rodtrad attainment SOURCE`: how far, how sure, says who. */
export const attainmentCommand: Command = (asking) => {
  const answer = attainment(asking.question)
  return {
    json: () => {
      const { columns, question } = asking
      const signs = restsOnIllustrative(question)
      return {
        ...answer,
        goals: answer.goals.map((goal) => ({
          ...goal,
          illustrative: signs[rowIn(columns, 'goals', goal.id)] === 1,
        })),
      }
    },
    rows: () => rowsOf(answer),
    blocks: () => blocksOf(asking, answer),
  }
}
