import { type FactorRow, factors, omvarldsfaktorerOf, type TrendRow, trends } from '@rodtrad/analysis'
import type { Asking, Command } from '../command.ts'
import type { Block, Text } from '@rodtrad/io/document'
import { listed } from '../listed.ts'
import { say, sayCount } from '../messages.ts'
import { titleText } from '../naming.ts'
import { organGroups, organLegend } from '../organ-columns.ts'
import { leadText, rowsAnswer } from '../rows-command.ts'
import { listedTitles, signedTitle } from '../signed-title.ts'

const KEYS = [
  'organisation',
  'factor',
  'factorTitle',
  'state',
  'answered',
  'asked',
  'stance',
  'risk',
  'opportunity',
  'handling',
  'reasoning',
  'missing',
  'analyses',
  'illustrative',
] as const satisfies readonly (keyof FactorRow)[]

const PARTS = ['risk', 'opportunity', 'handling', 'reasoning'] as const

const cellText = ({ messages }: Asking, cell: FactorRow | undefined): Text => {
  if (cell === undefined) return ''
  if (cell.state === 'silent') return '·'
  if (cell.state === 'stance') return '?'
  if (cell.stance === 'declines') return '−'
  const { signs } = messages.factors
  return [{ text: PARTS.map((part) => (cell[part] ? signs[part] : '')).join(''), style: 'strong' }]
}

const organsIn = (rows: readonly FactorRow[]): readonly string[] => [
  ...new Set(rows.map(({ organisation }) => organisation)),
]

const matrixOf = (asking: Asking, rows: readonly FactorRow[], organs: readonly string[]): Block => {
  const { columns } = asking.messages.factors
  return {
    kind: 'table',
    columns: [
      { head: columns.factor, flexible: true },
      ...organs.map((id) => ({ head: id })),
      { head: columns.answers, align: 'right' },
    ],
    rows: [...Map.groupBy(rows, ({ factor }) => factor)].map(([factor, cells]) => {
      const byOrgan = new Map(cells.map((cell) => [cell.organisation, cell]))
      return [
        titleText(asking, factor),
        ...organs.map((id) => cellText(asking, byOrgan.get(id))),
        `${cells.filter(({ answered }) => answered).length}/${cells.length}`,
      ]
    }),
  }
}

/** Which organs are silent, and on what. */
const leadOf = (asking: Asking, rows: readonly FactorRow[]): readonly Block[] => {
  const { factors: m } = asking.messages
  const silent = rows.filter(({ answered }) => !answered)
  if (silent.length === 0) return [leadText(say(m.all, { all: rows.length }))]
  const factorCount = new Set(rows.map(({ factor }) => factor)).size
  const items = [...Map.groupBy(silent, ({ organisation }) => organisation)].map(([organ, cells]): Text => {
    const on =
      cells.length === factorCount && cells.length > 1
        ? say(m.everyFactor, { count: cells.length })
        : listedTitles(
            asking,
            cells.map(({ factor }) => factor),
          )
    return [{ text: `${signedTitle(asking, organ)}: `, style: 'strong' }, on]
  })
  return [
    { kind: 'heading', text: sayCount(m.silent, silent.length, { all: rows.length }) },
    { kind: 'list', items },
  ]
}

const idleText = (asking: Asking, { trend, kind, goals }: TrendRow): string => {
  const { factors: m, codes } = asking.messages
  const words = { title: signedTitle(asking, trend), kind: codes.factorKinds[kind] }
  return goals.length === 0
    ? say(m.idleAlone, words)
    : say(m.idleWith, { ...words, goals: listedTitles(asking, goals) })
}

/** Who has answered without being asked, and on what. */
const unaskedText = (asking: Asking, rows: readonly FactorRow[]): string =>
  listed(
    [...Map.groupBy(rows, ({ organisation }) => organisation)].map(([organ, cells]) =>
      say(asking.messages.factors.ofOrgan, {
        organ: signedTitle(asking, organ),
        factors: listedTitles(
          asking,
          cells.map(({ factor }) => factor),
        ),
      }),
    ),
    asking.messages,
  )

/** What the answers leave out, who answers without being asked, and the trends that nothing is based on. */
const remarksOf = (
  asking: Asking,
  rows: readonly FactorRow[],
  unasked: readonly FactorRow[],
  all: readonly TrendRow[],
): readonly Block[] => {
  const { messages } = asking
  const { factors: m } = messages
  const answers = rows.filter(({ answered, stance }) => answered && stance !== 'declines')
  const without = (part: FactorRow['missing'][number]): number =>
    answers.filter(({ missing }) => missing.includes(part)).length
  const words = {
    risk: without('risk'),
    opportunity: without('opportunity'),
    handling: without('handling'),
    all: answers.length,
  }
  const idle = all.filter((trend) => trend.idle).map((trend) => idleText(asking, trend))
  const remark = (head: string, text: string): Text => [{ text: `${head}: `, style: 'strong' }, text]
  const items = [
    ...(answers.length === 0 ? [] : [remark(m.leftOut.heading, say(m.leftOut.text, words))]),
    ...(unasked.length === 0 ? [] : [remark(m.unasked, unaskedText(asking, unasked))]),
    ...(idle.length === 0 ? [] : [remark(`${m.idle} (${idle.length})`, listed(idle, messages))]),
  ]
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

/** `rodtrad factors SOURCE`: which organ is silent on which omvärldsfaktor. */
export const factorsCommand: Command = (asking) => {
  const { factors: m } = asking.messages
  const rows = factors(asking.question)
  const asked = rows.filter((row) => row.asked)
  const unasked = rows.filter((row) => !row.asked)
  const feeding = trends(asking.question)
  const organs = organsIn(asked)
  const isEmpty = asked.length === 0
  const none = omvarldsfaktorerOf(asking.question.graph).length === 0 ? m.none : m.noOrgans
  return rowsAnswer(asking, {
    title: m.title,
    rows,
    keys: KEYS,
    lead: isEmpty ? [leadText(none)] : leadOf(asking, asked),
    tables: isEmpty
      ? []
      : [
          ...organGroups(organs, PARTS.length).map((group) => matrixOf(asking, asked, group)),
          { kind: 'paragraph', text: m.legend },
          organLegend(asking, organs),
        ],
    after: remarksOf(asking, asked, unasked, feeding),
    extra: { trends: feeding },
  })
}
