import {
  budgetFollowUp,
  endedGoals,
  funding,
  husbandry,
  type HusbandryRow,
  statedOf,
} from '@rodtrad/analysis'
import { rowIn } from '@rodtrad/core'
import { frameBlocks, partBlocks, ventureBlocks } from '../budget-tables.ts'
import type { Asking, Command } from '../command.ts'
import type { Block, Text } from '@rodtrad/io/document'
import { endedBlocks } from '../ended-goals.ts'
import { say } from '../messages.ts'
import { titleText } from '../naming.ts'
import { intervalText, percentText } from '../numbers.ts'
import { leadText, rowsAnswer } from '../rows-command.ts'
import { listedTitles } from '../signed-title.ts'
import { statusSpan } from '../status.ts'

const KEYS = [
  'scope',
  'kind',
  'goal',
  'goalTitle',
  'owner',
  'status',
  'reason',
  'value',
  'low',
  'high',
  'evidence',
  'applied',
  'met',
  'missing',
  'illustrative',
] as const satisfies readonly (keyof HusbandryRow)[]

const SCOPES = ['kommun', 'koncern'] as const

/** How many goals of a scope are met, and of how many that can't be told. */
const countsText = (
  { messages }: Asking,
  rows: readonly HusbandryRow[],
  scope: HusbandryRow['scope'],
): string => {
  const { husbandry: m } = messages
  const asked = rows.filter((row) => row.scope === scope && row.applied)
  if (asked.length === 0) return m.noGoals
  const metCount = asked.filter(({ met }) => met === true).length
  const unknown = asked.filter(({ met }) => met === null).length
  const counts = say(m.counts, { met: metCount, all: asked.length })
  return unknown === 0 ? counts : `${counts}, ${say(m.unknown, { count: unknown })}`
}

const leadOf = (asking: Asking, rows: readonly HusbandryRow[]): readonly Block[] => {
  const { husbandry: m, codes } = asking.messages
  const [kommun, koncern] = SCOPES.map((scope) => countsText(asking, rows, scope))
  const hasKoncern = rows.some(({ scope }) => scope === 'koncern')
  const words = { kommun: kommun ?? '', koncern: koncern ?? '' }
  const missing = rows.filter((row) => row.missing)
  return [
    leadText(say(hasKoncern ? m.met : m.metAlone, words)),
    ...(missing.length === 0
      ? []
      : [
          {
            kind: 'list',
            items: missing.map(({ kind, scope }): Text => {
              const what = { what: codes.husbandry[kind], scope: m.scopes[scope] }
              return [{ text: say(m.missing, what), style: 'not' }]
            }),
          } as const,
        ]),
  ]
}

/** The day from which a goal applies, of one that did not in the period. */
const fromText = ({ columns, model, messages }: Asking, goal: string): string =>
  say(messages.husbandry.notYet, {
    date: model.goals[rowIn(columns, 'goals', goal)]?.validFrom ?? '',
  })

const statusText = (asking: Asking, row: HusbandryRow): Text => {
  const { husbandry: m } = asking.messages
  if (row.goal === null || row.status === null) return [{ text: m.missingCell, style: 'not' }]
  return row.applied ? [statusSpan(row.status, asking.messages)] : fromText(asking, row.goal)
}

const intervalOf = ({ language }: Asking, { low, high, applied }: HusbandryRow): string =>
  low === null || high === null || !applied ? '' : intervalText(low, high, language)

/** The goals of fullmäktige that no budget row of the years asked about reaches. */
const unfundedBlocks = (
  asking: Asking,
  goals: readonly string[],
  [first, ...others]: readonly number[],
): readonly Block[] => {
  if (goals.length === 0) return []
  const years = [first, ...others.slice(-1)].join('–')
  const head = `${say(asking.messages.husbandry.unfunded, { years })} (${goals.length}): `
  return [{ kind: 'paragraph', text: [{ text: head, style: 'strong' }, listedTitles(asking, goals)] }]
}

/** `rodtrad husbandry SOURCE`: the goals of god ekonomisk hushållning, the budget and what came of it. */
export const husbandryCommand: Command = (asking) => {
  const { messages, language, question } = asking
  const { husbandry: m, codes } = messages
  const rows = husbandry(question)
  const budget = budgetFollowUp(question)
  const money = funding(question)
  const isEmpty = budget.length === 0 && rows.every(({ missing }) => missing)
  const { asOf, period } = statedOf(question)
  const years = [...new Set([Number(period.slice(0, 4)), Number(asOf.slice(0, 4))])].sort((a, b) => a - b)
  const ended = endedGoals(question).filter((row) => row.husbandry !== null)
  const unfunded = money.filter(({ funded }) => !funded).map(({ goal }) => goal)
  return rowsAnswer(asking, {
    title: m.title,
    rows,
    keys: KEYS,
    lead: isEmpty ? [leadText(m.none)] : leadOf(asking, rows),
    shown: isEmpty ? [] : rows,
    section: ({ scope }) => m.scopes[scope],
    columns: [
      {
        head: m.columns.goal,
        flexible: true,
        cell: ({ goal }) => (goal === null ? '–' : titleText(asking, goal)),
      },
      { head: m.columns.kind, cell: ({ kind }) => codes.husbandry[kind] },
      { head: m.columns.interval, align: 'right', cell: (row) => intervalOf(asking, row) },
      {
        head: m.columns.evidence,
        align: 'right',
        cell: ({ evidence, applied }) =>
          evidence === null || !applied ? '' : percentText(evidence, language),
      },
      { head: m.columns.status, cell: (row) => statusText(asking, row) },
    ],
    after: isEmpty
      ? endedBlocks(asking, ended)
      : [
          ...endedBlocks(asking, ended),
          ...years.flatMap((year) => [
            ...frameBlocks(asking, budget, year),
            ...partBlocks(asking, budget, year),
            ...ventureBlocks(asking, budget, year),
          ]),
          ...(budget.length === 0 ? [] : unfundedBlocks(asking, unfunded, years)),
          { kind: 'paragraph', text: m.legend },
        ],
    extra: { ended, budget, funding: money },
  })
}
