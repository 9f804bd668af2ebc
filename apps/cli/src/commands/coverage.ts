import { coverage, type Coverage, type CoverageCell, type CoverageGoal } from '@rodtrad/analysis'
import type { Asking, Command } from '../command.ts'
import type { Block, Text } from '@rodtrad/io/document'
import type { Rows } from '../document/to-csv.ts'
import { headingOf } from '../heading.ts'
import { say, sayCount } from '../messages.ts'
import { kindWord, namedOf, titleOf, titleText } from '../naming.ts'
import { listed } from '../listed.ts'
import { illustrativeNote } from '../illustrative-note.ts'
import { percentText } from '../numbers.ts'
import { organGroups, organLegend } from '../organ-columns.ts'

const cellText = (cell: CoverageCell | undefined): Text => {
  if (cell === undefined) return ''
  if (cell.level === 0) return '·'
  const declined = cell.stance === 'declines' ? '−' : ''
  const silent = cell.answered ? '' : '!'
  return [{ text: String(cell.level), style: cell.level === 4 ? 'met' : 'strong' }, `${declined}${silent}`]
}

const matrixOf = (asking: Asking, goals: readonly CoverageGoal[], organs: readonly string[]): Block => {
  const { messages, language } = asking
  const { columns } = messages.coverage
  return {
    kind: 'table',
    columns: [
      { head: columns.goal, flexible: true },
      ...organs.map((id) => ({ head: id })),
      { head: columns.reach, align: 'right' },
    ],
    rows: goals.map((goal) => {
      const byOrgan = new Map(goal.cells.map((cell) => [cell.organisation, cell]))
      return [
        titleText(asking, goal.id),
        ...organs.map((id) => cellText(byOrgan.get(id))),
        goal.reach === null ? '–' : percentText(goal.reach, language),
      ]
    }),
  }
}

/** What an uncovered riktningsmål has got instead: how many have reasoned, how many said nothing. */
const uncoveredText = (asking: Asking, goal: CoverageGoal): Text => {
  const { coverage: m } = asking.messages
  const reasoned = goal.cells.filter(({ level }) => level === 1).length
  const silent = goal.cells.filter(({ level }) => level === 0).length
  const parts = [
    ...(reasoned > 0 ? [sayCount(m.haveReasoned, reasoned)] : []),
    ...(silent > 0 ? [sayCount(m.areSilent, silent)] : []),
  ]
  const rest = parts.length === 0 ? '' : `: ${parts.join(', ')}`
  return [...[titleText(asking, goal.id)].flat(), rest]
}

const leadOf = (asking: Asking, { goals }: Coverage): readonly Block[] => {
  const { coverage: m } = asking.messages
  const kind = kindWord(asking, 'riktningsmal')
  if (goals.length === 0) return [{ kind: 'paragraph', text: say(m.noGoals, { kind }) }]
  const uncovered = goals.filter((goal) => goal.uncovered)
  const words = { kind, all: goals.length }
  if (uncovered.length === 0)
    return [{ kind: 'paragraph', text: [{ text: say(m.allCovered, words), style: 'strong' }] }]
  return [
    { kind: 'heading', text: sayCount(m.uncovered, uncovered.length, words) },
    { kind: 'list', items: uncovered.map((goal) => uncoveredText(asking, goal)) },
  ]
}

const remarksOf = (asking: Asking, answer: Coverage): readonly Text[] => {
  const { messages } = asking
  const { coverage: m } = messages
  const titles = (ids: readonly string[]): string =>
    listed(
      ids.map((id) => titleOf(asking, id)),
      messages,
    )
  const covered = answer.goals.filter((goal) => !goal.uncovered)
  const shallow = covered.filter((goal) => !goal.deep).map(({ id }) => id)
  const single = answer.goals.filter((goal) => goal.single)
  const carriers = single.map(({ id, cells }) => {
    const carrier = cells.find(({ level }) => level >= 2)
    return `${titleOf(asking, id)} (${carrier === undefined ? '' : titleOf(asking, carrier.organisation)})`
  })
  const suspect = answer.suspect.map(({ from, to }) => `${titleOf(asking, from)} → ${titleOf(asking, to)}`)
  const remark = (head: string, ids: readonly string[], text: string): readonly Text[] =>
    ids.length === 0 ? [] : [[{ text: `${head} (${ids.length}): `, style: 'strong' }, text]]
  return [
    ...remark(m.single, carriers, listed(carriers, messages)),
    ...remark(m.shallow, shallow, titles(shallow)),
    ...remark(m.orphans, answer.orphans, titles(answer.orphans)),
    ...remark(m.mandated, answer.mandated, titles(answer.mandated)),
    ...remark(m.suspect, suspect, listed(suspect, messages)),
    ...remark(m.exempt, answer.exempt, titles(answer.exempt)),
  ]
}

const blocksOf = (asking: Asking, answer: Coverage): readonly Block[] => {
  const { messages } = asking
  const remarks = remarksOf(asking, answer)
  const matrices = answer.goals.length === 0 ? [] : organGroups(answer.organisations)
  return [
    headingOf(asking, messages.coverage.title),
    ...leadOf(asking, answer),
    ...matrices.map((organs) => matrixOf(asking, answer.goals, organs)),
    ...(matrices.length === 0
      ? []
      : [
          { kind: 'paragraph', text: messages.coverage.legend } as const,
          organLegend(asking, answer.organisations),
        ]),
    ...(remarks.length === 0 ? [] : [{ kind: 'list', items: remarks } as const]),
    ...illustrativeNote(asking, [...answer.goals.map(({ id }) => id), ...answer.organisations]),
  ]
}

const rowsOf = ({ asOf, period, goals }: Coverage): Rows => ({
  columns: [
    'goal',
    'title',
    'uncovered',
    'deep',
    'single',
    'reach',
    'organisation',
    'level',
    'name',
    'answered',
    'stance',
    'via',
    'asOf',
    'period',
  ],
  rows: goals.flatMap((goal) => {
    const { id, title, uncovered, deep, single, reach } = goal
    const of = [id, title, uncovered, deep, single, reach]
    return goal.cells.length === 0
      ? [[...of, null, null, null, null, null, null, asOf, period]]
      : goal.cells.map(({ organisation, level, name, answered, stance, via }) => [
          ...of,
          organisation,
          level,
          name,
          answered,
          stance,
          via.join(';'),
          asOf,
          period,
        ])
  }),
})

/** `rodtrad coverage SOURCE`: who has taken up what. */
export const coverageCommand: Command = (asking) => {
  const answer = coverage(asking.question)
  return {
    json: () => ({
      ...answer,
      goals: answer.goals.map((goal) => ({
        ...goal,
        illustrative: namedOf(asking, goal.id)?.illustrative === true,
      })),
    }),
    rows: () => rowsOf(answer),
    blocks: () => blocksOf(asking, answer),
  }
}
