import {
  attainment,
  type AttainmentGoal,
  type Explained,
  explanation,
  type Explanation,
  statusOf,
  restsOnIllustrative,
} from '@rodtrad/analysis'
import { normalOf, rowIn } from '@rodtrad/core'
import type { Asking, Command } from '../command.ts'
import { rowsOf, type Step, stepsOf, titled } from '../derivation-steps.ts'
import { decisionText, originText, ruleText, signsOf } from '../derivation.ts'
import type { Block, OutlineItem, Text } from '@rodtrad/io/document'
import { findGoal } from '../find-id.ts'
import { headingOf } from '../heading.ts'
import { listed } from '../listed.ts'
import { say } from '../messages.ts'
import { ILLUSTRATIVE_SIGN, kindWord, namedOf, titleOf, titleText } from '../naming.ts'
import { intervalText, numberText, percentText } from '../numbers.ts'
import { statusSpan } from '../status.ts'

/** The most steps that people get; the other forms have them all. */
const MOST = 1000

const totalOf = ({ children }: Explained): number => children.reduce((sum, { weight }) => sum + weight, 0)

/** What the goals of the question are: status, and what is left out of their figures. */
type Goals = ReadonlyMap<string, AttainmentGoal>

/** `68 %* (65–69 %, mätgrad 95 %)`; of what is known altogether, the value alone. */
const figureText = ({ language, messages }: Asking, node: Explained, rests: boolean): string => {
  const { explain: m } = messages
  const { value, low, high, evidence, withheld } = node
  if (low === null || high === null) return m.noFigure
  const sign = rests ? ILLUSTRATIVE_SIGN : ''
  const shown = value === null ? m.unknown : withheld ? m.withheld : percentText(value, language) + sign
  const words = {
    value: shown,
    interval: intervalText(low, high, language),
    evidence: percentText(evidence, language),
  }
  return say(evidence === 1 ? m.known : m.figure, words)
}

const weightText = ({ language, messages }: Asking, { node, parent }: Step): string => {
  if (parent === undefined) return ''
  const total = totalOf(parent)
  const words = {
    weight: numberText(node.weight, language),
    share: percentText(node.weight / total, language),
  }
  return parent.children.length === 1 ? '' : `, ${say(messages.explain.weight, words)}`
}

const aboutOf = (asking: Asking, goals: Goals, { node, parent, depth }: Step): readonly Text[] => {
  const { explain: m } = asking.messages
  const { indicator, closed } = node
  const dim = (text: string | undefined): readonly Text[] =>
    text === undefined ? [] : [[{ text, style: 'dim' }]]
  if (indicator !== null) {
    const signs = signsOf(asking, parent?.id ?? '', indicator)
    return [
      ruleText(asking, node, indicator, signs),
      ...dim(originText(asking, indicator, signs) || undefined),
    ]
  }
  const left = goals.get(node.id)?.unmeasurable ?? []
  const owners = goals.get(node.id)?.owner ?? []
  return [
    ...(depth === 0 || owners.length === 0 ? [] : dim(owners.map((id) => titleOf(asking, id)).join(', '))),
    ...dim(closed === null ? undefined : m.closed[closed]),
    ...dim(
      left.length === 0
        ? undefined
        : say(m.left, {
            goals: listed(
              left.map((id) => titleOf(asking, id)),
              asking.messages,
            ),
          }),
    ),
  ]
}

const itemOf = (asking: Asking, goals: Goals, step: Step, rests: boolean): OutlineItem => {
  const { node, depth } = step
  const figure = node.indicator === null && depth > 0 ? `: ${figureText(asking, node, rests)}` : ''
  return {
    depth,
    line: [...[titleText(asking, node.id)].flat(), figure, { text: weightText(asking, step), style: 'dim' }],
    about: aboutOf(asking, goals, step),
  }
}

/** Why the status isn't what the interval alone would say, or why there is no figure. */
const reasonsOf = (asking: Asking, answer: Explanation): readonly Text[] => {
  const { explain: m } = asking.messages
  const { rules } = asking.columns
  const { language } = asking
  if (answer.low === null) return [m.directional]
  return [
    ...(answer.reason === 'thin' ? [say(m.thin, { least: percentText(rules.minReach, language) })] : []),
    ...(answer.reason === 'final' ? [m.final] : []),
    ...(answer.value !== null && answer.withheld
      ? [
          say(m.why, {
            evidence: percentText(answer.evidence, language),
            least: percentText(rules.minEvidence, language),
          }),
        ]
      : []),
    ...(answer.children.length === 0 && answer.closed === null ? [m.nothing] : []),
  ]
}

/** What the organs themselves say of the goal, in full. */
const saidOf = (asking: Asking, { assessments }: AttainmentGoal): readonly Block[] => {
  const { explain: m, statuses } = asking.messages
  if (assessments.length === 0) return []
  const items = assessments.map(({ organisation, period, basis, rating, row }): Text => {
    const sign = row.illustrative === true ? ILLUSTRATIVE_SIGN : ''
    const means = rating === null ? undefined : statuses[rating]
    const isOwnWord =
      row.rating !== undefined && means !== undefined && normalOf(row.rating) !== normalOf(means)
    const words = [
      ...(means === undefined ? [] : [isOwnWord ? `${row.rating} (${means})` : means]),
      ...(row.reasoning === undefined ? [] : [row.reasoning]),
    ]
    const head = `${titleOf(asking, organisation)}, ${m.basis[basis]} ${period}${sign}: `
    const decided = row.decision === undefined ? '' : ` ${decisionText(asking, row.decision)}`
    return [{ text: head, style: 'strong' }, words.join('. '), { text: decided, style: 'dim' }]
  })
  return [
    { kind: 'heading', text: m.said },
    { kind: 'list', items },
  ]
}

const blocksOf = (asking: Asking, answer: Explanation, goal: number): readonly Block[] => {
  const { messages, question, columns } = asking
  const goals: Goals = new Map(attainment(question).goals.map((row) => [row.id, row]))
  const signs = restsOnIllustrative(question)
  const own = goals.get(answer.id)
  const rests = (id: string): boolean => signs[rowIn(columns, 'goals', id)] === 1
  const steps = stepsOf(answer)
  const kind = namedOf(asking, answer.id)?.kind
  const status = statusSpan(statusOf(question, goal).status, messages)
  const lead: Text = [
    ...[titleText(asking, answer.id)].flat(),
    { text: kind === undefined ? '' : ` · ${kindWord(asking, kind)}`, style: 'dim' },
    ': ',
    ...(answer.low === null ? [] : [`${figureText(asking, answer, signs[goal] === 1)}, `]),
    status,
  ]
  return [
    headingOf(asking, messages.explain.title, true),
    { kind: 'paragraph', text: lead },
    ...reasonsOf(asking, answer).map((text) => ({ kind: 'paragraph', text }) as const),
    ...(question.method === 'weighted-mean' || answer.low === null
      ? []
      : [{ kind: 'paragraph', text: messages.explain.methods[question.method] } as const]),
    ...(answer.low === null
      ? []
      : [
          {
            kind: 'outline',
            items: steps.slice(0, MOST).map((step) => itemOf(asking, goals, step, rests(step.node.id))),
          } as const,
        ]),
    ...(steps.length > MOST
      ? [{ kind: 'paragraph', text: say(messages.cut, { count: steps.length - MOST }) } as const]
      : []),
    ...(own === undefined ? [] : saidOf(asking, own)),
    ...(answer.low === null ? [] : [{ kind: 'paragraph', text: messages.explain.legend } as const]),
    ...(signs[goal] === 1
      ? [{ kind: 'paragraph', text: [{ text: messages.illustrative, style: 'dim' }] } as const]
      : []),
  ]
}

/** `rodtrad explain SOURCE GOAL`: why a goal stands at its figure, down to the decisions. */
export const explainCommand: Command = (asking, [text = '']) => {
  const goal = findGoal(asking, text)
  const answer = explanation(asking.question, goal)
  return {
    json: () => titled(asking, answer),
    rows: () => rowsOf(asking, answer),
    blocks: () => blocksOf(asking, answer, goal),
  }
}
