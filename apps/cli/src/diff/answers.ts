import type { Diff } from '@rodtrad/analysis'
import type { Block, Text } from '@rodtrad/io/document'
import { say, sayCount } from '../messages.ts'
import { intervalText, percentText } from '../numbers.ts'
import { statusSpan } from '../status.ts'
import { type Compared, some, titleIn } from './compared.ts'

const isOneSided = (cells: Diff['coverage']): boolean =>
  cells.every(({ after }) => after === null) || cells.every(({ before }) => before === null)

const byGoal = ({ coverage }: Diff): readonly (readonly [string, Diff['coverage']])[] => [
  ...Map.groupBy(coverage, ({ goal }) => goal),
]

/** The cells of riktningsmål that are on both sides. */
export const sharedCells = (diff: Diff): Diff['coverage'] =>
  byGoal(diff).flatMap(([, cells]) => (isOneSided(cells) ? [] : cells))

/** The riktningsmål that are on one side alone, with their cells. */
export const oneSidedGoals = (diff: Diff): readonly (readonly [string, Diff['coverage']])[] =>
  byGoal(diff).filter(([, cells]) => isOneSided(cells))

/** The figures of goals that take part on both sides. */
export const sharedFigures = ({ attainment }: Diff): Diff['attainment'] =>
  attainment.filter(({ statusBefore, statusAfter }) => statusBefore !== null && statusAfter !== null)

/** A riktningsmål that is there on one side alone, and how many organs have or had goals under it. */
const oneSided = (compared: Compared, goal: string, cells: Diff['coverage']): Text => {
  const { diff: m } = compared.asking.messages
  const gone = cells.every(({ after }) => after === null)
  const linked = cells.filter(({ before, after }) => (before ?? after ?? 0) >= 2).length
  const words = { title: titleIn(compared, goal), count: linked, all: cells.length }
  return say(gone ? m.goalGone : m.goalNew, words)
}

/** The cells of the coverage that are others; a riktningsmål that is there on one side alone is one line. */
export const coverageBlocks = (compared: Compared): readonly Block[] => {
  const { asking, diff } = compared
  const { diff: m } = asking.messages
  const level = (value: number | null): Text =>
    value === null
      ? [{ text: m.absent, style: 'dim' }]
      : `${value} ${m.levels[String(value) as keyof typeof m.levels]}`
  return [
    ...some(compared, m.coverage, sharedCells(diff), (cells) => ({
      kind: 'table',
      columns: [
        { head: m.columns.goal, flexible: true },
        { head: m.columns.organ, flexible: true },
        { head: m.columns.before },
        { head: m.columns.after },
      ],
      rows: cells.map((cell) => [
        titleIn(compared, cell.goal),
        titleIn(compared, cell.organisation),
        level(cell.before),
        level(cell.after),
      ]),
    })),
    ...some(compared, m.goals, oneSidedGoals(diff), (shown) => ({
      kind: 'list',
      items: shown.map(([goal, cells]) => oneSided(compared, goal, cells)),
    })),
  ]
}

/** The goals that take part on both sides and stand elsewhere. */
export const attainmentBlocks = (compared: Compared): readonly Block[] => {
  const { asking, diff } = compared
  const { messages, language } = asking
  const { columns, attainment } = messages.diff
  const figure = (value: number | null, low: number | null, high: number | null): string => {
    if (value !== null) return percentText(value, language)
    return low === null || high === null ? '–' : intervalText(low, high, language)
  }
  const shared = sharedFigures(diff)
  const left = diff.attainment.length - shared.length
  const rest = { kind: 'paragraph', text: sayCount(messages.diff.attainmentLeft, left) } as const
  const blocks = some(compared, attainment, shared, (rows) => ({
    kind: 'table',
    columns: [
      { head: columns.goal, flexible: true },
      { head: columns.before, align: 'right' },
      { head: columns.statusBefore },
      { head: columns.after, align: 'right' },
      { head: columns.statusAfter },
    ],
    rows: rows.map((row) => [
      titleIn(compared, row.goal),
      figure(row.before, row.lowBefore, row.highBefore),
      row.statusBefore === null ? '' : [statusSpan(row.statusBefore, messages)],
      figure(row.after, row.lowAfter, row.highAfter),
      row.statusAfter === null ? '' : [statusSpan(row.statusAfter, messages)],
    ]),
  }))
  return blocks.length === 0 || left === 0 ? blocks : [...blocks, rest]
}
