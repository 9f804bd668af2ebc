import { type Explained, type ExplainedIndicator, partsOfIndicator } from '@rodtrad/analysis'
import { type Indicator, rowIn } from '@rodtrad/core'
import type { Asking } from './command.ts'
import { say, type Words } from './messages.ts'
import { ILLUSTRATIVE_SIGN, titleOf } from './naming.ts'
import { numberText, percentText } from './numbers.ts'
import { TREND_SIGNS } from './status.ts'

const indicatorOf = ({ columns, model }: Asking, id: string): Indicator | undefined =>
  model.indicators[rowIn(columns, 'indicators', id)]

/** Units that say nothing beside a number. */
const SILENT = new Set(['antal', 'st', 'number', 'ja/nej', 'yes/no'])

/** A value with its unit; in a sentence about several values only the first has one, save for per cent. */
export const figuresIn = ({ language }: Asking, unit: string | undefined) => {
  const bare = (value: number): string => numberText(value, language)
  const withUnit = (value: number): string => {
    if (unit === undefined || SILENT.has(unit)) return bare(value)
    return unit === '%' && language === 'en' ? `${bare(value)}%` : `${bare(value)}\u00a0${unit}`
  }
  return { withUnit, further: unit === '%' ? withUnit : bare, bare }
}

const yesOrNo = ({ messages }: Asking, value: number): string | undefined =>
  value === 1 ? messages.query.yes : value === 0 ? messages.query.no : undefined

/** What follows an outcome and a target that are made up for show; nothing for real ones. */
export interface Signs {
  readonly outcome: string
  readonly target: string
}

/** The signs of an indicator's part at a goal. */
export const signsOf = (
  { columns, model, question }: Asking,
  goal: string,
  { id, organisation }: ExplainedIndicator,
): Signs => {
  const owner = organisation === null ? -1 : rowIn(columns, 'organisations', organisation)
  const parts = partsOfIndicator(question, rowIn(columns, 'indicators', id), rowIn(columns, 'goals', goal))
  const part = parts.find((one) => one.organisation === owner)
  const sign = (row: { readonly illustrative?: boolean } | undefined): string =>
    row?.illustrative === true ? ILLUSTRATIVE_SIGN : ''
  return part === undefined
    ? { outcome: '', target: '' }
    : { outcome: sign(model.outcomes[part.outcome]), target: sign(model.targets[part.target]) }
}

/** In brackets after what it belongs to. */
const bracketed = (period: string | null | undefined): string =>
  period === null || period === undefined ? '' : ` (${period})`

/**
 * By which rule the indicator's part came about, in words: `12,4 av minst 15: 83 % (kvot)`.
 */
export const ruleText = (
  asking: Asking,
  { value }: Explained,
  step: ExplainedIndicator,
  signs: Signs,
): string => {
  const { messages, language } = asking
  const { rules } = messages
  const row = indicatorOf(asking, step.id)
  const { withUnit, further, bare } = figuresIn(asking, row?.unit)
  const sign = signs.outcome || signs.target || (row?.illustrative === true ? ILLUSTRATIVE_SIGN : '')
  const { outcome, target, targetMax, baseline, previous, rule } = step
  const orNone = (number: number | null | undefined, text: (value: number) => string): string =>
    number === null || number === undefined ? '' : text(number)
  const outcomeWord = outcome !== null && rule === 'yes' ? yesOrNo(asking, outcome) : undefined
  const words: Words = {
    outcome: outcomeWord ?? orNone(outcome, withUnit),
    target: orNone(target, further),
    least: orNone(target, bare),
    most: orNone(targetMax, further),
    bound: row?.polarity === 'lower' ? rules.atMost : rules.atLeast,
    baseline: orNone(baseline, further),
    baselinePeriod: bracketed(step.baselinePeriod),
    previous: orNone(previous, further),
    previousPeriod: step.previousPeriod ?? '',
    value: value === null ? rules.unknown : percentText(value, language) + sign,
  }
  if (rule === 'range') {
    const inside = value === 1 ? rules.rangeInside : rules.rangeOutside
    return say(targetMax === null ? rules.by.range : inside, words)
  }
  if (rule === 'no_target' && outcome === null) return say(rules.nothing, words)
  if (rule === 'no_outcome' && target !== null) return say(rules.noOutcomeOfTarget, words)
  return say(rules.by[rule], words)
}

/** Where the outcome came from: its period, whose it is and its source; an older one is marked. */
const outcomeParts = (
  asking: Asking,
  { outcome, outcomePeriod, source, organisation, lagged, trend }: ExplainedIndicator,
  signs: Signs,
): readonly string[] => {
  const { derivation: m } = asking.messages
  if (outcome === null) return organisation === null ? [] : [titleOf(asking, organisation)]
  return [
    say(m.outcome, { period: outcomePeriod ?? '' }) + signs.outcome,
    ...(lagged ? [m.lagged] : []),
    ...(trend === null ? [] : [`${TREND_SIGNS[trend]} ${m.trends[trend]}`]),
    ...(organisation === null ? [] : [titleOf(asking, organisation)]),
    ...(source === null ? [] : [say(m.source, { source })]),
  ]
}

/** A decision as people name it: who, when, which paragraph. */
export const decisionText = ({ columns, model, messages }: Asking, id: string): string => {
  const row = model.decisions[rowIn(columns, 'decisions', id)]
  if (row === undefined) return id
  const body = model.organisations[rowIn(columns, 'organisations', row.body)]?.name ?? row.body
  const paragraph = row.paragraph === undefined ? '' : ` §\u00a0${row.paragraph.replace(/^§\s*/, '')}`
  return say(messages.derivation.decidedBy, { body, date: row.date, paragraph })
}

/** What the target is: for which period, whether a later one, and who decided it. */
const targetParts = (
  asking: Asking,
  { id, target, targetPeriod: period, condition, final, decision }: ExplainedIndicator,
  signs: Signs,
): readonly string[] => {
  const { derivation: m } = asking.messages
  if (target === null && condition === null) return []
  const { further } = figuresIn(asking, indicatorOf(asking, id)?.unit)
  const words = {
    period: period ?? '',
    final: final === null ? '' : further(final.value),
    year: final?.year ?? '',
    target: target === null ? '' : further(target),
  }
  return [
    say(final !== null ? m.targetFinal : period === null ? m.targetAlways : m.target, words) + signs.target,
    ...(decision === null ? [] : [decisionText(asking, decision)]),
  ]
}

/** What an indicator's part was made of, on one line; empty where there is neither outcome nor target. */
export const originText = (asking: Asking, step: ExplainedIndicator, signs: Signs): string =>
  [outcomeParts(asking, step, signs), targetParts(asking, step, signs)]
    .filter((parts) => parts.length > 0)
    .map((parts) => parts.join(', '))
    .join(' · ')
