import type { Mall, MallGoal } from '@rodtrad/analysis'
import type { Asking } from '../command.ts'
import type { Block, TableRow, Text } from '@rodtrad/io/document'
import { say } from '../messages.ts'
import { signed } from '../naming.ts'
import { signedTitle } from '../signed-title.ts'
import { statusSpan, TREND_SIGNS } from '../status.ts'
import { reachedText, targetText, valueText } from './figures.ts'
import { gap, section } from './writing.ts'

/** The goals of verksamheter. */
export const DEEP = new Set(['verksamhetsmal', 'aktivitet'])

const titled = (goal: MallGoal): string => signed(goal.title, goal.illustrative)

const ratingsText = ({ messages }: Asking, { ratings }: MallGoal): string =>
  ratings.length === 0 ? '–' : ratings.map((rating) => messages.statuses[rating]).join(', ')

/** The goals with how far they have come, what the measures say and what the organ itself says. */
export const goalsTable = (asking: Asking, goals: readonly MallGoal[]): Block => {
  const { mall: m, codes } = asking.messages
  const { columns } = m.goals
  return {
    kind: 'table',
    columns: [
      { head: columns.goal, flexible: true },
      { head: columns.serves, flexible: true },
      { head: columns.reached },
      { head: columns.status },
      { head: columns.rating },
      { head: columns.trend },
    ],
    rows: goals.map((goal) => [
      titled(goal),
      goal.serves.map((id) => signedTitle(asking, id)).join('; '),
      reachedText(asking, goal),
      [statusSpan(goal.status, asking.messages)],
      ratingsText(asking, goal),
      goal.trend === null ? '–' : `${TREND_SIGNS[goal.trend]}\u00a0${codes.trends[goal.trend]}`,
    ]),
  }
}

const figuresTable = (asking: Asking, draft: Mall, goals: readonly MallGoal[]): readonly Block[] => {
  const { columns } = asking.messages.mall.figures
  const measured = goals.filter(({ figures }) => figures.length > 0)
  if (measured.length === 0) return []
  return [
    {
      kind: 'table',
      columns: [
        { head: columns.indicator, flexible: true },
        { head: columns.target, align: 'right' },
        { head: say(columns.outcome, { year: draft.year }), align: 'right' },
        { head: String(draft.year - 1), align: 'right' },
      ],
      rows: measured.flatMap((goal): readonly TableRow[] => [
        { section: goal.title },
        ...goal.figures.map((figure): TableRow => {
          const owner = figure.organisation === null ? '' : ` (${signedTitle(asking, figure.organisation)})`
          return [
            signed(figure.title, figure.illustrative) + owner,
            targetText(asking, figure),
            valueText(asking, figure, figure.outcome),
            valueText(asking, figure, figure.before),
          ]
        }),
      ]),
    },
  ]
}

const reasoningItem = (asking: Asking, goal: MallGoal): Text => [
  { text: `${goal.title}: `, style: 'strong' },
  ...(goal.reasoning === null
    ? [gap(asking, asking.messages.mall.goals.gapReasoning)]
    : [signed(goal.reasoning, goal.illustrative)]),
]

/** An action with who answers for it and its day; what of the three is missing is to be written. */
const actionItem = (asking: Asking, goal: MallGoal): Text => {
  const { goals: m } = asking.messages.mall
  const { action, actionOwner, actionDue } = goal
  if (action === null && actionOwner === null && actionDue === null)
    return [{ text: `${goal.title}: `, style: 'strong' }, gap(asking, m.gapAction)]
  return [
    { text: `${goal.title}: `, style: 'strong' },
    action === null ? gap(asking) : signed(action, goal.illustrative),
    `. ${m.actionOwner} `,
    actionOwner ?? gap(asking),
    `. ${m.actionDue} `,
    actionDue ?? gap(asking),
    '.',
  ]
}

const differsItem = (asking: Asking, goal: MallGoal): Text => {
  const { mall: m, statuses } = asking.messages
  const words = { rating: ratingsText(asking, goal), status: statuses[goal.status] }
  return [
    { text: `${goal.title}: `, style: 'strong' },
    `${say(m.goals.differs, words)} `,
    gap(asking, m.goals.gapDiffers),
  ]
}

/** How a verksamhet's goal stands: its phase, else its status. */
const standingText = ({ messages }: Asking, goal: MallGoal): string =>
  goal.phase === null ? messages.statuses[goal.status] : messages.codes.phases[goal.phase]

/** Of a verksamhet's goals those that ask for a word: late or stopped, or not attained. */
const asksForWords = (goal: MallGoal, day: string): boolean =>
  goal.phase === null
    ? goal.needsAction
    : goal.phase === 'stopped' || (goal.phase !== 'done' && goal.due !== null && goal.due <= day)

/** All that lies deeper in a sentence, and those that ask for a word in a table. */
const deepBlocks = (asking: Asking, draft: Mall, goals: readonly MallGoal[]): readonly Block[] => {
  const { mall: m, kinds } = asking.messages
  const { columns } = m.deep
  if (goals.length === 0) return []
  const counts = Array.from(
    Map.groupBy(goals, (goal) => standingText(asking, goal)),
    ([text, { length }]) => `${length} ${text}`,
  ).join(', ')
  const wordy = goals.filter((goal) => asksForWords(goal, draft.day))
  const show = goals.some(({ illustrative }) => illustrative)
  return [
    {
      kind: 'paragraph',
      text: signed(
        say(m.deep.counts, { count: goals.length, counts }) + (wordy.length === 0 ? '' : ` ${m.deep.wordy}`),
        show,
      ),
    },
    ...(wordy.length === 0
      ? []
      : [
          {
            kind: 'table',
            columns: [
              { head: columns.goal, flexible: true },
              { head: columns.kind },
              { head: columns.owner, flexible: true },
              { head: columns.status },
              { head: columns.due },
            ],
            rows: wordy.map((goal) => [
              titled(goal),
              kinds[goal.kind],
              goal.owner.map((id) => signedTitle(asking, id)).join('; '),
              standingText(asking, goal),
              goal.due ?? '–',
            ]),
          } as const,
        ]),
  ]
}

const list = (items: readonly Text[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }]

/** The organ's own goals, with figures, judgements and what is to be done (MODEL: S11, rule 6). */
export const goalBlocks = (asking: Asking, draft: Mall): readonly Block[] => {
  const { mall: m } = asking.messages
  const goals = draft.goals.filter(({ kind }) => !DEEP.has(kind))
  const deep = draft.goals.filter(({ kind }) => DEEP.has(kind))
  return [
    ...section(
      m.goals.title,
      goals.length === 0 ? [{ kind: 'paragraph', text: m.goals.none }] : [goalsTable(asking, goals)],
    ),
    ...section(m.figures.title, figuresTable(asking, draft, goals)),
    ...section(m.goals.reasonings, list(goals.map((goal) => reasoningItem(asking, goal)))),
    ...section(
      m.goals.actions,
      list(goals.filter(({ needsAction }) => needsAction).map((goal) => actionItem(asking, goal))),
    ),
    ...section(
      m.goals.differing,
      list(goals.filter(({ differs }) => differs).map((goal) => differsItem(asking, goal))),
    ),
    ...section(m.deep.title, deepBlocks(asking, draft, deep)),
  ]
}
