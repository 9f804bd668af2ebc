import type { Mall } from '@rodtrad/analysis'
import { amountText, deviationText } from '../budget-tables.ts'
import type { Asking } from '../command.ts'
import type { Block, Text } from '@rodtrad/io/document'
import { say } from '../messages.ts'
import { signed } from '../naming.ts'
import { signedTitle } from '../signed-title.ts'
import { gap, section } from './writing.ts'

/** A deviation below this share of the budget asks for no words. */
const WORTH_WORDS = 0.01

const budgetBlocks = (asking: Asking, draft: Mall): readonly Block[] => {
  const { mall: m, codes } = asking.messages
  const { columns } = m.budget
  if (draft.budget.length === 0) return []
  const deviates = draft.budget.some(
    ({ deviation, forecastDeviation, amount }) =>
      Math.abs(deviation ?? forecastDeviation ?? 0) >= WORTH_WORDS * Math.abs(amount),
  )
  return [
    {
      kind: 'table',
      columns: [
        { head: columns.what, flexible: true },
        { head: columns.amount, align: 'right' },
        { head: columns.actual, align: 'right' },
        { head: columns.forecast, align: 'right' },
        { head: columns.deviation, align: 'right' },
      ],
      rows: draft.budget.map((row) => {
        const subject = row.mission ?? row.goal
        const kind = row.kind === null ? m.budget.other : codes.budgetKinds[row.kind]
        return [
          signed(subject === null ? kind : `${kind}: ${signedTitle(asking, subject)}`, row.illustrative),
          amountText(asking, row.amount),
          amountText(asking, row.actual),
          amountText(asking, row.forecast),
          deviationText(asking, row.deviation ?? row.forecastDeviation),
        ]
      }),
    },
    ...(deviates ? [{ kind: 'paragraph', text: [gap(asking, m.budget.gap)] } as const] : []),
  ]
}

const proposalItems = (asking: Asking, draft: Mall): readonly Text[] => {
  const { mall: m, codes } = asking.messages
  return draft.proposals.map((row): Text => {
    const title = signed(row.proposalTitle ?? row.ledToTitle ?? '', row.illustrative)
    const state =
      row.outcome === null
        ? codes.proposalStates[row.state ?? 'answered']
        : codes.proposalOutcomes[row.outcome]
    const words = {
      kind: row.kind === null ? m.proposals.motivated : codes.proposalKinds[row.kind],
      date: row.proposed ?? '–',
      state,
    }
    return [
      { text: title, style: 'strong' },
      ` (${say(row.kind === null ? m.proposals.about : m.proposals.stands, words)})`,
    ]
  })
}

/** The year's money, and the moves that the nulägesanalys points to (MODEL: S5, S9). */
export const yearBlocks = (asking: Asking, draft: Mall): readonly Block[] => {
  const { mall: m } = asking.messages
  const items = proposalItems(asking, draft)
  return [
    ...section(m.budget.title, budgetBlocks(asking, draft)),
    ...section(m.proposals.title, [
      ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
      { kind: 'paragraph', text: [gap(asking, m.proposals.gap)] },
    ]),
  ]
}

const dialogueItems = (asking: Asking, draft: Mall): readonly Text[] => {
  const { mall: m, codes } = asking.messages
  return draft.dialogues.map((row): Text => {
    const words = {
      date: row.date ?? row.due ?? '–',
      result: row.result ?? '',
      reported: row.reported ?? '',
    }
    const held = row.result === null ? m.dialogues.held : m.dialogues.result
    const report = row.reported === null ? m.dialogues.unreported : m.dialogues.reported
    const text =
      row.state === 'held'
        ? `${say(held, words)} ${say(report, words)}`
        : say(m.dialogues[row.state === 'missing' ? 'missing' : 'coming'], words)
    return [{ text: `${codes.dialogueKinds[row.kind]}: `, style: 'strong' }, signed(text, row.illustrative)]
  })
}

/** What the tillitsdialoger stand on: which are held or to come, the questions to talk about, the seven principles. */
export const dialogueBlocks = (
  asking: Asking,
  draft: Mall,
  questions: readonly string[],
): readonly Block[] => {
  const { mall: m, codes } = asking.messages
  const items = dialogueItems(asking, draft)
  return [
    { kind: 'heading', text: m.dialogues.title },
    ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
    ...section(
      m.dialogues.questions,
      questions.length === 0 ? [] : [{ kind: 'list', items: questions, numbered: true }],
    ),
    ...section(m.principles.title, [
      {
        kind: 'table',
        columns: [
          { head: m.principles.columns.principle },
          { head: m.principles.columns.borne, flexible: true },
        ],
        rows: draft.principles.map(({ principle, goals, dialogues }) => [
          codes.principles[principle],
          goals.length + dialogues.length === 0
            ? [gap(asking)]
            : [
                ...goals.map((id) => signedTitle(asking, id)),
                ...(dialogues.length === 0 ? [] : [say(m.principles.dialogues, { count: dialogues.length })]),
              ].join('; '),
        ]),
      },
    ]),
  ]
}
