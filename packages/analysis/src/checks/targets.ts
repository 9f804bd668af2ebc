import { type Finding, NO_PERIOD } from '@rodtrad/core'
import { NO_POLARITY } from '../indicator.ts'
import { once } from '../once.ts'
import type { Question } from '../question.ts'
import { canServe } from '../target.ts'
import { bearersOf, type Checked, ofIndicator, ofRow, placeOf, WHOLE_TABLE } from './place.ts'

/** The indicators that count for a goal that takes part, each with its goals. */
const counting = once((question: Question): readonly (readonly [number, readonly number[]])[] => {
  const { polarity } = question.graph.columns.indicators
  return [...bearersOf(question)].filter(([indicator]) => polarity[indicator] !== NO_POLARITY)
})

/** Indicator → its loose target rows that serve the period or a later one, in the order of the source. O(targets). */
const looseRows = (
  { question }: Checked,
  isLoose: (row: number) => boolean,
): ReadonlyMap<number, readonly number[]> => {
  const { targets } = question.graph.columns
  const rows = new Map<number, number[]>()
  targets.indicator.forEach((indicator, row) => {
    if (indicator < 0 || !canServe(targets.period[row]!, question.period) || !isLoose(row)) return
    const own = rows.get(indicator) ?? []
    rows.set(indicator, own)
    own.push(row)
  })
  return rows
}

/** A finding about an indicator that stands where its target does. */
const atTarget = (finding: Finding, { model }: Checked, row: number, column: string): Finding => ({
  ...finding,
  place: placeOf(model, 'targets', row, column),
})

/** RT073, RT075: targets without a decision, targets that say no year. O(targets). */
export const looseTargets = (checked: Checked): readonly Finding[] => {
  const { targets } = checked.model
  const { period } = checked.question.graph.columns.targets
  const isTimeless = (row: number): boolean => period[row] === NO_PERIOD && targets[row]!.value !== undefined
  const withoutDecision = looseRows(checked, (row) => targets[row]!.decision === undefined)
  const withoutPeriod = looseRows(checked, isTimeless)
  return counting(checked.question).flatMap(([indicator, goals]): readonly Finding[] => {
    const undecided = withoutDecision.get(indicator) ?? []
    const [timeless] = withoutPeriod.get(indicator) ?? []
    const words = { count: String(undecided.length), ...(undecided.length === 1 ? { case: 'one' } : {}) }
    return [
      ...(undecided.length === 0
        ? []
        : [
            atTarget(
              ofIndicator(checked, 'RT073', indicator, 'id', goals, words),
              checked,
              undecided[0]!,
              'decision',
            ),
          ]),
      ...(timeless === undefined
        ? []
        : [atTarget(ofIndicator(checked, 'RT075', indicator, 'id', goals), checked, timeless, 'period')]),
    ]
  })
}

/** RT074: a wanted direction that no decision stands behind; one finding where none of them has one. O(indicators). */
export const undecidedDirections = (checked: Checked): readonly Finding[] => {
  const all = counting(checked.question)
  const undecided = all.filter(([row]) => checked.model.indicators[row]!.polarityDecision === undefined)
  if (undecided.length < all.length || all.length < 2)
    return undecided.map(([row, goals]) => ofIndicator(checked, 'RT074', row, 'polarityDecision', goals))
  const words = { case: 'none', count: String(all.length) }
  const others = all.map(([row]) => checked.model.indicators[row]!.id)
  return [ofRow(checked, 'RT074', 'indicators', WHOLE_TABLE, 'polarityDecision', { words, others })]
}

/** RT076: a baseline of no year. O(indicators). */
export const timelessBaselines = (checked: Checked): readonly Finding[] =>
  counting(checked.question)
    .filter(([row]) => {
      const { baseline, baselinePeriod } = checked.model.indicators[row]!
      return baseline !== undefined && baselinePeriod === undefined
    })
    .map(([row, goals]) => ofIndicator(checked, 'RT076', row, 'baselinePeriod', goals))
