import { resilience, type Resilience, type ResilienceRow } from '@rodtrad/analysis'
import type { Asking, Command } from '../command.ts'
import type { Block, Text } from '@rodtrad/io/document'
import { type Messages, say, sayCount } from '../messages.ts'
import { kindWord, titleText } from '../naming.ts'
import { leadText, rowsAnswer } from '../rows-command.ts'
import { listedTitles, signedTitle } from '../signed-title.ts'

const KEYS = [
  'what',
  'goal',
  'goalTitle',
  'subject',
  'subjectTitle',
  'subjectKind',
  'lost',
  'carriers',
  'closes',
  'illustrative',
] as const satisfies readonly (keyof ResilienceRow)[]

const KINDS = ['organ', 'goal', 'indicator'] as const
type Kind = (typeof KINDS)[number]

const ofWhat = ({ rows }: Resilience, what: ResilienceRow['what']): readonly ResilienceRow[] =>
  rows.filter((row) => row.what === what)

const leadOf = (asking: Asking, answer: Resilience): Block => {
  const { resilience: m } = asking.messages
  const all = ofWhat(answer, 'carried').length
  const kind = kindWord(asking, 'riktningsmal')
  if (all === 0) return leadText(say(m.noGoals, { kind }))
  const counts = KINDS.map((subject) => {
    const rows = ofWhat(answer, 'single').filter(({ subjectKind }) => subjectKind === subject)
    return [subject, new Set(rows.map(({ goal }) => goal)).size] as const
  }).filter(([, count]) => count > 0)
  if (counts.length === 0) return leadText(say(m.none, { kind }))
  const parts = counts.map(([subject, count]) => sayCount(m.counts[subject], count))
  return leadText(say(m.some, { all, kind, parts: new Intl.ListFormat(asking.language).format(parts) }))
}

/** What falls with each subject, subject by subject. */
const fallingBlock = (asking: Asking, answer: Resilience): readonly Block[] => {
  const { resilience: m } = asking.messages
  const bySubject = Map.groupBy(ofWhat(answer, 'falls'), ({ subject }) => subject ?? '')
  if (bySubject.size === 0) return []
  const items = [...bySubject].map(([subject, rows]): Text => [
    { text: `${m.kinds[rows[0]!.subjectKind ?? 'organ']} `, style: 'dim' },
    `${signedTitle(asking, subject)}: ${listedTitles(
      asking,
      rows.map(({ goal }) => goal),
    )}`,
  ])
  return [
    { kind: 'heading', text: m.falls },
    { kind: 'list', items },
  ]
}

const linkText = (asking: Asking, { subject, goal, closes }: ResilienceRow): Text => {
  const others = closes.filter((id) => id !== goal)
  const link = `${signedTitle(asking, subject ?? '')} → ${signedTitle(asking, goal)}`
  const also = asking.messages.resilience.alsoCloses
  return others.length === 0 ? link : `${link}, ${say(also, { goals: listedTitles(asking, others) })}`
}

const howSure = (m: Messages['resilience'], { method, lowerBound }: Resilience['closing']): string =>
  method === 'exact' ? m.exact : say(m.greedy, { least: lowerBound })

/** The links that would leave none uncovered, how many would leave no cell at level 0, and what links can't mend. */
const closingBlocks = (asking: Asking, answer: Resilience): readonly Block[] => {
  const { resilience: m } = asking.messages
  const { closing, answering } = answer
  const kind = kindWord(asking, 'riktningsmal')
  const silent = ofWhat(answer, 'silent').length
  return [
    ...(closing.size === 0
      ? []
      : ([
          {
            kind: 'heading',
            text: `${sayCount(m.closing, closing.size, { kind })} (${howSure(m, closing)})`,
          },
          { kind: 'list', items: ofWhat(answer, 'closes').map((row) => linkText(asking, row)) },
        ] as const)),
    ...(closing.unclosable.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: say(m.unclosable, { goals: listedTitles(asking, closing.unclosable) }),
          } as const,
        ]),
    ...(answering.size === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: `${sayCount(m.answering, answering.size)} (${howSure(m, answering)}). ${m.noAnswer}`,
          } as const,
        ]),
    ...(silent === 0 ? [] : [{ kind: 'paragraph', text: sayCount(m.silent, silent) } as const]),
  ]
}

/** Who alone carries a riktningsmål: at an indicator, what is lost with it where that isn't the link itself. */
const aloneCell = (asking: Asking, rows: readonly ResilienceRow[], kind: Kind): Text => {
  const { lost: words } = asking.messages.resilience
  return rows
    .filter(({ subjectKind }) => subjectKind === kind)
    .map(({ subject, lost }) => {
      const title = signedTitle(asking, subject ?? '')
      return kind === 'indicator' && lost !== null && lost !== 'covered' ? `${title} (${words[lost]})` : title
    })
    .join('; ')
}

/** `rodtrad resilience SOURCE`: what each riktningsmål rests on, would fall with, and could be covered by. */
export const resilienceCommand: Command = (asking) => {
  const { resilience: m } = asking.messages
  const answer = resilience(asking.question)
  const alone = Map.groupBy(ofWhat(answer, 'single'), ({ goal }) => goal)
  const kinds = KINDS.filter((kind) =>
    ofWhat(answer, 'single').some(({ subjectKind }) => subjectKind === kind),
  )
  return rowsAnswer(asking, {
    title: m.title,
    rows: answer.rows,
    shown: ofWhat(answer, 'carried'),
    keys: KEYS,
    lead: [leadOf(asking, answer)],
    columns: [
      { head: m.columns.direction, flexible: true, cell: (row) => titleText(asking, row.goal) },
      { head: m.columns.carriers, align: 'right', cell: (row) => String(row.carriers.length) },
      ...kinds.map((kind) => ({
        head: m.columns[kind],
        most: 28,
        cell: (row: ResilienceRow) => aloneCell(asking, alone.get(row.goal) ?? [], kind),
      })),
    ],
    after: [...fallingBlock(asking, answer), ...closingBlocks(asking, answer)],
    extra: { closing: answer.closing, answering: answer.answering },
  })
}
