import { outcomeOf } from './outcome.ts'
import type { ServingOutcome } from './outcome.ts'
import { yearBefore } from './periods.ts'
import type { Goal, Indicator } from './source.ts'
import type { Scene } from './takes-part.ts'
import { targetOf } from './target.ts'
import type { ServingTarget } from './target.ts'
import { equal, atLeast, more } from './tolerance.ts'

/** One part of an indicator at a goal: one owner's, or the common one. Value null: unknown. */
export interface Part {
  readonly indicator: Indicator
  readonly goal: Goal
  /** Whose outcome; null when the outcome names no organisation. */
  readonly organisation: string | null
  readonly weight: number
  readonly rule: Rule | null
  readonly value: number | null
  readonly outcome: ServingOutcome | null
  readonly target: ServingTarget | null
  readonly previous: ServingOutcome | null
}

export type Rule = 'condition' | 'range' | 'progress' | 'ratio' | 'threshold'

interface Verdict {
  readonly rule: Rule
  readonly value: number | null
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share))

const met = (holds: boolean): number => (holds ? 1 : 0)

/** `a` is no worse than `b` by the indicator's polarity. */
const asGoodAs = (indicator: Indicator, a: number, b: number): boolean =>
  indicator.polarity === 'higher' ? atLeast(a, b) : atLeast(b, a)

const better = (indicator: Indicator, a: number, b: number): boolean => !asGoodAs(indicator, b, a)

const condition = (
  indicator: Indicator,
  name: string,
  x: number,
  target: number | null,
  previous: number | null,
): number | null => {
  switch (name) {
    case 'yes':
      return met(atLeast(x, 1))
    case 'at_least':
      return target === null ? null : met(atLeast(x, target))
    case 'at_most':
      return target === null ? null : met(atLeast(target, x))
    case 'increase':
      return previous === null ? null : met(more(x, previous))
    case 'decrease':
      return previous === null ? null : met(more(previous, x))
    case 'maintain':
      return previous === null || indicator.polarity === 'range'
        ? null
        : met(asGoodAs(indicator, x, previous))
    default:
      return null
  }
}

const range = (x: number, low: number, high: number | null): number | null => {
  if (high !== null && more(low, high)) return null
  return met(atLeast(x, low) && (high === null || atLeast(high, x)))
}

const ratio = (indicator: Indicator, x: number, target: number): number | null => {
  if (indicator.polarity === 'higher') return more(target, 0) && atLeast(x, 0) ? clamp(x / target) : null
  if (equal(x, 0)) return 1
  return atLeast(target, 0) && more(x, 0) ? clamp(target / x) : null
}

const judge = (indicator: Indicator, x: number, target: ServingTarget, previous: number | null): Verdict => {
  const { polarity, baseline, scale } = indicator
  const { row, value } = target
  if (typeof row.condition === 'string' && row.condition !== '')
    return { rule: 'condition', value: condition(indicator, row.condition, x, value, previous) }
  if (value === null) return { rule: 'threshold', value: null }
  if (polarity === 'range') return { rule: 'range', value: range(x, value, row.valueMax ?? null) }
  const threshold: Verdict = { rule: 'threshold', value: met(asGoodAs(indicator, x, value)) }
  if (typeof baseline === 'number')
    return better(indicator, value, baseline)
      ? { rule: 'progress', value: clamp((x - baseline) / (value - baseline)) }
      : threshold
  const share = scale === 'ratio' ? ratio(indicator, x, value) : null
  return share === null ? threshold : { rule: 'ratio', value: share }
}

const part = (
  scene: Scene,
  indicator: Indicator,
  goal: Goal,
  owner: string | null,
  organisation: string | null,
  weight: number,
): Part => {
  const target = targetOf(scene, indicator, goal, owner)
  const outcome = outcomeOf(scene, indicator, organisation, scene.period)
  const previous = outcomeOf(scene, indicator, organisation, yearBefore(scene.period))
  const verdict =
    target === null || outcome === null
      ? null
      : judge(indicator, outcome.value, target, previous?.value ?? null)
  return {
    indicator,
    goal,
    organisation,
    weight,
    rule: verdict?.rule ?? null,
    value: verdict?.value ?? null,
    outcome,
    target,
    previous,
  }
}

/** The parts of an indicator at a goal: one for each owner when any owner has an outcome of its own, else one. */
export const partsOfIndicator = (
  scene: Scene,
  goal: Goal,
  indicator: Indicator,
  weight: number,
): readonly Part[] => {
  const owners = goal.owner ?? []
  const anyOwn = owners.some((owner) => outcomeOf(scene, indicator, owner, scene.period) !== null)
  return anyOwn
    ? owners.map((owner) => part(scene, indicator, goal, owner, owner, weight / owners.length))
    : [part(scene, indicator, goal, owners[0] ?? null, null, weight)]
}

/** The figure rests on a final target whose year is still to come. */
export const restsOnFinal = (scene: Scene, { value, target }: Part): boolean =>
  value !== null && (target?.finalYear ?? 0) > scene.period.year
