import type { Explained, ExplainedIndicator } from '@rodtrad/analysis'
import type { Indicator } from '@rodtrad/core'
import type { Asking } from './command.ts'
import { say, type Words } from './messages.ts'
import { rowIn, titleOf } from './naming.ts'
import { numberText, percentText } from './numbers.ts'

const indicatorOf = ({ columns, model }: Asking, id: string): Indicator | undefined =>
  model.indicators[rowIn(columns, 'indicators', id)]

/** Units that say nothing beside a number. */
const SILENT = new Set(['antal', 'st', 'number', 'ja/nej', 'yes/no'])

/** A value with its unit; in a sentence about several values only the first has one, save for per cent. */
const figuresIn = ({ language }: Asking, unit: string | undefined) => {
  const bare = (value: number): string => numberText(value, language)
  const withUnit = (value: number): string => {
    if (unit === undefined || SILENT.has(unit)) return bare(value)
    return unit === '%' && language === 'en' ? `${bare(value)}%` : `${bare(value)}\u00a0${unit}`
  }
  return { withUnit, further: unit === '%' ? withUnit : bare, bare }
}

const yesOrNo = ({ messages }: Asking, value: number): string | undefined =>
  value === 1 ? messages.query.yes : value === 0 ? messages.query.no : undefined

/** In brackets after what it belongs to. */
const bracketed = (period: string | null | undefined): string =>
  period === null || period === undefined ? '' : ` (${period})`

/**
 * By which rule the indicator's part came about, in words: `12,4 av minst 15: 83 % (kvot)`.
 */
export const ruleText = (asking: Asking, { value }: Explained, step: ExplainedIndicator): string => {
  const { messages, language } = asking
  const { rules } = messages
  const row = indicatorOf(asking, step.id)
  const { withUnit, further, bare } = figuresIn(asking, row?.unit)
  const { outcome, target, baseline, previous, rule } = step
  const orNone = (number: number | null | undefined, text: (value: number) => string): string =>
    number === null || number === undefined ? '' : text(number)
  const outcomeWord = outcome !== null && rule === 'yes' ? yesOrNo(asking, outcome.value) : undefined
  const words: Words = {
    outcome: outcomeWord ?? orNone(outcome?.value, withUnit),
    target: orNone(target?.value, further),
    least: orNone(target?.value, bare),
    most: orNone(target?.valueMax, further),
    bound: row?.polarity === 'lower' ? rules.atMost : rules.atLeast,
    baseline: orNone(baseline?.value, further),
    baselinePeriod: bracketed(baseline?.period),
    previous: orNone(previous?.value, further),
    previousPeriod: previous?.period ?? '',
    value: value === null ? rules.unknown : percentText(value, language),
  }
  if (rule === 'range') {
    const inside = value === 1 ? rules.rangeInside : rules.rangeOutside
    return say((target?.valueMax ?? null) === null ? rules.by.range : inside, words)
  }
  if (rule === 'no_target' && outcome === null) return say(rules.nothing, words)
  if (rule === 'no_outcome' && (target?.value ?? null) !== null) return say(rules.noOutcomeOfTarget, words)
  return say(rules.by[rule], words)
}

/** Where the outcome came from: its period, whose it is and its source; an older one is marked. */
const outcomeParts = (
  asking: Asking,
  { outcome, organisation, lagged }: ExplainedIndicator,
): readonly string[] => {
  const { derivation: m } = asking.messages
  if (outcome === null) return organisation === null ? [] : [titleOf(asking, organisation)]
  return [
    say(m.outcome, { period: outcome.period }),
    ...(lagged ? [m.lagged] : []),
    ...(organisation === null ? [] : [titleOf(asking, organisation)]),
    ...(outcome.source === null ? [] : [say(m.source, { source: outcome.source })]),
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
const targetParts = (asking: Asking, { id, target, decision }: ExplainedIndicator): readonly string[] => {
  const { derivation: m } = asking.messages
  if (target === null) return []
  const { further } = figuresIn(asking, indicatorOf(asking, id)?.unit)
  const { final, period } = target
  const words = {
    period: period ?? '',
    final: final === null ? '' : further(final.value),
    year: final?.year ?? '',
    target: target.value === null ? '' : further(target.value),
  }
  return [
    say(final !== null ? m.targetFinal : period === null ? m.targetAlways : m.target, words),
    ...(decision === null ? [] : [decisionText(asking, decision)]),
  ]
}

/** What an indicator's part was made of, on one line; empty where there is neither outcome nor target. */
export const originText = (asking: Asking, step: ExplainedIndicator): string =>
  [outcomeParts(asking, step), targetParts(asking, step)]
    .filter((parts) => parts.length > 0)
    .map((parts) => parts.join(', '))
    .join(' · ')
