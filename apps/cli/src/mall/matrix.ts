import type { Mall, MallDirection, MallFactor, MallGoal, MallWords } from '@rodtrad/analysis'
import type { Asking } from '../command.ts'
import type { Block, Span, Text } from '@rodtrad/io/document'
import { say, sayCount } from '../messages.ts'
import { signed } from '../naming.ts'
import { numberText } from '../numbers.ts'
import { STATUS_ORDER } from '../status.ts'
import { figureSentence } from './figures.ts'
import { gap, section } from './writing.ts'

const NAMNDS = new Set(['namndmal', 'bolagsmal'])

/** The organ's answer: how far it has come, and its stance. */
export const answerText = ({ messages }: Asking, { name, stance, level }: MallDirection): string => {
  const { codes } = messages
  if (level === 0) return codes.levels.none
  return stance === null || stance === 'relates'
    ? codes.levels[name]
    : `${codes.levels[name]}, ${codes.stances[stance]}`
}

/** `3 mål: 2 uppfyllt, 1 delvis uppfyllt`: the nämnd's own goals below; verksamhetsmål where it has no other. */
const goalsText = ({ messages }: Asking, below: readonly MallGoal[]): readonly string[] => {
  const own = below.filter(({ kind }) => NAMNDS.has(kind))
  const goals = own.length > 0 ? own : below
  if (goals.length === 0) return []
  const counts = STATUS_ORDER.flatMap((status) => {
    const count = goals.filter((goal) => goal.status === status).length
    return count === 0 ? [] : [`${count} ${messages.statuses[status]}`]
  })
  return [
    signed(
      sayCount(messages.mall.directions.goals, goals.length, { counts: counts.join(', ') }),
      goals.some(({ illustrative }) => illustrative),
    ),
  ]
}

/** What can be followed: goals below, common indicators, phase and progress. */
export const resultText = (
  asking: Asking,
  row: MallDirection,
  goals: ReadonlyMap<string, MallGoal>,
): string => {
  const { mall: m, codes } = asking.messages
  const parts = [
    ...goalsText(
      asking,
      row.via.flatMap((id) => goals.get(id) ?? []),
    ),
    ...row.figures.map((figure) => figureSentence(asking, figure)),
    ...(row.phase === null ? [] : [codes.phases[row.phase]]),
    ...(row.progress === null
      ? []
      : [say(m.directions.progress, { progress: numberText(row.progress, asking.language) })]),
  ]
  return parts.length === 0 ? '–' : parts.join('. ')
}

/** What the organ has said, named by its kind where it isn't the resonemang itself. */
const wordsText = ({ messages }: Asking, row: MallWords): string => {
  const { directions: m } = messages.mall
  return [
    ...(row.reasoning === null ? [] : [row.reasoning]),
    ...(row.risk === null ? [] : [say(m.risk, { text: row.risk })]),
    ...(row.opportunity === null ? [] : [say(m.opportunity, { text: row.opportunity })]),
    ...(row.handling === null ? [] : [say(m.handling, { text: row.handling })]),
  ]
    .map((each) => (/[.!?]$/.test(each) ? each : `${each}.`))
    .join(' ')
}

/** What an earlier year said, as help where something is to be written; nothing where it said nothing. */
const helpSpans = (
  { messages }: Asking,
  year: number,
  text: string,
  illustrative: boolean,
): readonly Span[] =>
  text === ''
    ? []
    : [{ text: ` ${signed(say(messages.mall.before, { year, text }), illustrative)}`, style: 'dim' }]

/** The organ's words, or the place for them with those of the year before. */
const reasoningText = (asking: Asking, row: MallDirection, year: number): Text => {
  const { directions: m } = asking.messages.mall
  const missing: readonly Span[] = !row.answered
    ? [gap(asking, row.level === 0 ? m.gapAnswer : m.gapReasoning)]
    : row.reasoning === null && row.directional && row.stance !== 'declines'
      ? [gap(asking, m.gapReasoning)]
      : []
  const text = wordsText(asking, row)
  const help =
    row.before === null || missing.length === 0
      ? []
      : helpSpans(asking, year - 1, wordsText(asking, row.before), row.before.illustrative)
  const said: readonly (string | Span)[] = text === '' ? [] : [signed(text, row.illustrative), ' ']
  return [...said, ...missing, ...help]
}

const conditionsText = (asking: Asking, row: MallDirection): Text =>
  row.conditions === null
    ? row.directional && row.stance !== 'declines'
      ? [gap(asking)]
      : ''
    : signed(row.conditions, row.illustrative)

const directionsTable = (asking: Asking, draft: Mall): Block => {
  const { columns } = asking.messages.mall.directions
  const goals = new Map(draft.goals.map((goal) => [goal.id, goal]))
  return {
    kind: 'table',
    columns: [
      { head: columns.direction, flexible: true },
      { head: columns.answer, flexible: true },
      { head: columns.result, flexible: true },
      { head: columns.reasoning, flexible: true },
      { head: columns.conditions, flexible: true },
    ],
    rows: draft.directions.map((row) => [
      signed(row.title, row.illustrative),
      answerText(asking, row),
      resultText(asking, row, goals),
      reasoningText(asking, row, draft.year),
      conditionsText(asking, row),
    ]),
  }
}

/**
 * A part of the answer on a factor, or the place for it with that of the year before; nothing is asked of who declines
 * with a reason.
 */
const factorCell = (
  asking: Asking,
  row: MallFactor,
  text: string | null,
  before: string | null | undefined,
  year: number,
): Text => {
  if (text !== null) return signed(text, row.illustrative)
  if (row.stance === 'declines') return ''
  return [gap(asking), ...helpSpans(asking, year - 1, before ?? '', row.before?.illustrative === true)]
}

const factorsTable = (asking: Asking, draft: Mall): Block => {
  const { columns, declines } = asking.messages.mall.factors
  return {
    kind: 'table',
    columns: [
      { head: columns.factor, flexible: true },
      { head: columns.risk, flexible: true },
      { head: columns.opportunity, flexible: true },
      { head: columns.handling, flexible: true },
    ],
    rows: draft.factors.map((row) => [
      signed(row.title, row.illustrative),
      factorCell(asking, row, row.risk, row.before?.risk, draft.year),
      factorCell(asking, row, row.opportunity, row.before?.opportunity, draft.year),
      row.stance === 'declines' && row.handling === null
        ? signed(row.reasoning ?? row.conditions ?? declines, row.illustrative)
        : factorCell(asking, row, row.handling ?? row.reasoning, row.before?.handling, draft.year),
    ]),
  }
}

/** The matrix of riktningsmål and omvärldsfaktorer (styrmodell: "Riktningsmål", "Omvärldsfaktorer/trender"). */
export const matrixBlocks = (asking: Asking, draft: Mall): readonly Block[] => {
  const { mall: m } = asking.messages
  return [
    ...section(
      m.directions.title,
      draft.directions.length === 0
        ? [{ kind: 'paragraph', text: m.directions.none }]
        : [directionsTable(asking, draft)],
    ),
    ...section(m.factors.title, draft.factors.length === 0 ? [] : [factorsTable(asking, draft)]),
  ]
}
