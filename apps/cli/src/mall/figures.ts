import type { MallFigure, MallGoal } from '@rodtrad/analysis'
import type { Asking } from '../command.ts'
import { figuresIn } from '../derivation.ts'
import { say } from '../messages.ts'
import { signed } from '../naming.ts'
import { intervalText, percentText } from '../numbers.ts'

/** A target in words: `minst 85 %`, `85–90 %`, `öka`; a dash where there is none. */
export const targetText = (asking: Asking, figure: MallFigure): string => {
  const { rules, codes } = asking.messages
  const { withUnit, bare } = figuresIn(asking, figure.unit ?? undefined)
  const { target, targetMax, condition } = figure
  if (target !== null && targetMax !== null) return `${bare(target)}–${withUnit(targetMax)}`
  if (condition === 'at_least' && target !== null) return `${rules.atLeast} ${withUnit(target)}`
  if (condition === 'at_most' && target !== null) return `${rules.atMost} ${withUnit(target)}`
  if (condition !== null) return codes.conditions[condition]
  return target === null ? '–' : withUnit(target)
}

/** A value with its unit; a dash for none. */
export const valueText = (asking: Asking, { unit }: MallFigure, value: number | null): string =>
  value === null ? '–' : figuresIn(asking, unit ?? undefined).withUnit(value)

/** An indicator in a sentence: `Fossilfria kilometer: 69 % av 70 % (64 % året före)`. */
export const figureSentence = (asking: Asking, figure: MallFigure): string => {
  const { figures: m } = asking.messages.mall
  const words = {
    title: figure.title,
    outcome: valueText(asking, figure, figure.outcome),
    target: targetText(asking, figure),
    before: valueText(asking, figure, figure.before),
  }
  const known =
    figure.outcome === null
      ? m.silent
      : figure.target === null && figure.condition === null
        ? m.untargeted
        : m.known
  return signed(say(figure.before === null ? known : `${known} ${m.before}`, words), figure.illustrative)
}

/** How far a goal is reached: `75 %`, or the interval with its mätgrad; a dash for a goal that gives a direction. */
export const reachedText = ({ language, messages }: Asking, goal: MallGoal): string => {
  const { low, high, value, evidence, illustrative } = goal
  if (low === null || high === null) return '–'
  if (evidence === 1 && value !== null) return signed(percentText(value, language), illustrative)
  return signed(
    say(messages.mall.goals.interval, {
      interval: intervalText(low, high, language),
      evidence: percentText(evidence, language),
    }),
    illustrative,
  )
}
