import {
  directionsOf,
  type EarlierDialogue,
  earlierDialogues,
  goalsOfOrgan,
  type Question,
  statedOf,
  supervisedOf,
  uppsikt,
  type UppsiktGroup,
  uppsiktGroups,
  type UppsiktRow,
} from '@rodtrad/analysis'
import type { Asking, Command } from '../command.ts'
import type { Block } from '@rodtrad/io/document'
import { findOrgan } from '../find-id.ts'
import { headingOf } from '../heading.ts'
import { DEEP, goalsTable } from '../mall/goals.ts'
import { answerText, resultText } from '../mall/matrix.ts'
import { say, sayCount } from '../messages.ts'
import { signed } from '../naming.ts'
import { leadText } from '../rows-command.ts'
import { askedOf, isUrgent, nameOf, overview, questionsTable } from '../uppsikt/questions.ts'

const KEYS = [
  'organisation',
  'board',
  'code',
  'severity',
  'question',
  'message',
  'advice',
  'ground',
  'ids',
  'since',
  'days',
  'illustrative',
] as const satisfies readonly (keyof UppsiktRow)[]

/** The most groups of questions that people get; the other forms have them all. */
const MOST = 1000

/** The most earlier dialogues that are told of an organ. */
const MOST_EARLIER = 3

const earlierBlocks = (asking: Asking, earlier: readonly EarlierDialogue[]): readonly Block[] => {
  const { uppsikt: m } = asking.messages
  if (earlier.length === 0) return []
  return [
    { kind: 'heading', text: m.earlier, level: 3 },
    {
      kind: 'list',
      items: earlier.slice(0, MOST_EARLIER).map((row) => {
        const words = { date: row.date, result: row.result ?? m.noResult, reported: row.reported ?? '' }
        return signed(say(row.reported === null ? m.unreported : m.reported, words), row.illustrative)
      }),
    },
  ]
}

/** How the organ stands: its row of the matrix and its own goals. */
const standingBlocks = (asking: Asking, organ: number): readonly Block[] => {
  const { messages, question } = asking
  const { uppsikt: m, mall } = messages
  const directions = directionsOf(question, organ)
  const goals = goalsOfOrgan(question, organ)
  const byId = new Map(goals.map((goal) => [goal.id, goal]))
  const own = goals.filter(({ kind }) => !DEEP.has(kind))
  return [
    ...(directions.length === 0
      ? []
      : [
          { kind: 'heading', text: m.directions } as const,
          {
            kind: 'table',
            columns: [
              { head: mall.directions.columns.direction, flexible: true },
              { head: mall.directions.columns.answer },
              { head: mall.directions.columns.result, flexible: true },
            ],
            rows: directions.map((row) => [
              signed(row.title, row.illustrative),
              answerText(asking, row),
              resultText(asking, row, byId),
            ]),
          } as const,
        ]),
    ...(own.length === 0 ? [] : [{ kind: 'heading', text: m.goals } as const, goalsTable(asking, own)]),
  ]
}

const blocksOf = (
  asking: Asking,
  groups: readonly UppsiktGroup[],
  earlier: readonly EarlierDialogue[],
  organ: number | undefined,
): readonly Block[] => {
  const { messages } = asking
  const { uppsikt: m } = messages
  const asked = askedOf(groups.slice(0, MOST))
  const cut = groups.length - MOST
  const questions = asked.flatMap((one) => one.questions)
  const urgent = questions.filter(isUrgent).length
  const isShow =
    earlier.some(({ illustrative }) => illustrative) ||
    questions.some(({ group }) => group.rows.some((row) => row.illustrative))
  return [
    headingOf(asking, m.title),
    leadText(questions.length === 0 ? m.none : sayCount(m.some, questions.length, { urgent })),
    { kind: 'paragraph', text: m.about },
    ...(organ === undefined && asked.length > 1 ? [overview(asking, asked)] : []),
    ...asked.flatMap((one): readonly Block[] => [
      { kind: 'heading', text: nameOf(asking, one.organisation) },
      questionsTable(asking, one),
      ...earlierBlocks(
        asking,
        earlier.filter(({ organisation }) => organisation === one.organisation),
      ),
    ]),
    ...(cut > 0 ? [{ kind: 'paragraph', text: say(messages.cut, { count: cut }) } as const] : []),
    ...(asked.length === 0 && organ !== undefined ? earlierBlocks(asking, earlier) : []),
    ...(organ === undefined ? [] : standingBlocks(asking, organ)),
    ...(isShow
      ? [{ kind: 'paragraph', text: [{ text: messages.illustrative, style: 'dim' }] } as const]
      : []),
  ]
}

/** To whom the questions about an organisation are put: the organs that it is part of; the kommun's own, for the rest. */
const organsOver = (question: Question, organ: number): readonly (string | null)[] => {
  const { ids, first } = question.graph.columns
  const over = supervisedOf(question.graph).of(organ)
  return over.length === 0 ? [null] : over.map((row) => ids[first.organisations + row]!)
}

/** `rodtrad uppsikt SOURCE [ORGAN]`: what the kommunstyrelse should ask, and what each question rests on. */
export const uppsiktCommand: Command = (asking, [text]) => {
  const { question, findings, language } = asking
  const organ = text === undefined ? undefined : findOrgan(asking, text)
  const put = organ === undefined ? [] : organsOver(question, organ)
  const isWanted = ({ organisation }: { readonly organisation: string | null }): boolean =>
    organ === undefined || put.includes(organisation)
  const { asOf, period } = statedOf(question)
  const rows = uppsikt(question, findings, language).filter(isWanted)
  const earlier = earlierDialogues(question).filter(isWanted)
  return {
    json: () => ({
      asOf,
      period,
      rows,
      earlier,
      ...(organ === undefined
        ? {}
        : { directions: directionsOf(question, organ), goals: goalsOfOrgan(question, organ) }),
    }),
    rows: () => ({
      columns: [...KEYS, 'asOf', 'period'],
      rows: rows.map((row) => [
        ...KEYS.map((key) => (key === 'ids' ? row.ids.join(';') : row[key])),
        asOf,
        period,
      ]),
    }),
    blocks: () =>
      blocksOf(asking, uppsiktGroups(question, findings, language).filter(isWanted), earlier, organ),
  }
}
