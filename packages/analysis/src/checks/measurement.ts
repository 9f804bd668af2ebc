import {
  degreeOf,
  type Finding,
  findingOf,
  isDirectional,
  neighboursOf,
  POLARITY_CODES,
  shown,
} from '@rodtrad/core'
import { hasOwnIndicator, isMeasurable } from '../goal-parts.ts'
import { NO_POLARITY } from '../indicator.ts'
import { hasTarget, isBetterValue, TOLERANCE } from '../target.ts'
import { wordsOf } from '../words.ts'
import { wasValid } from './period.ts'
import { bearersOf, type Checked, ofGoal, ofIndicator, placeOf } from './place.ts'

const RANGE = POLARITY_CODES.indexOf('range')
const FOLLOWED_BY_WORDS = new Set(['riktningsmal', 'budgetmal', 'namndmal', 'bolagsmal', 'verksamhetsmal'])

/** 1 for every goal with a measurable goal below it. Goals on a loop are below each other. */
const measurableBelow = ({ question }: Checked): Uint8Array => {
  const { order, component } = question.graph.components
  const { down } = question.graph
  const below = new Uint8Array(order.length)
  for (let place = order.length - 1; place >= 0; place--) {
    const goal = order[place]!
    for (let at = down.start[goal]!; at < down.start[goal + 1]!; at++) {
      const lower = down.to[at]!
      if (below[lower] === 1 || isMeasurable(question, lower) || component[lower] === component[goal])
        below[goal] = 1
    }
  }
  return below
}

/**
 * RT040: a goal declared measurable without an indicator of its own, or one that declares nothing with nothing
 * measurable below it either. RT047: of the others (directional, or carried by the goals below), one with neither
 * indicator nor words for the period in which it was valid; visions, values and activities are not asked (MODEL:
 * "Checks"). O(goals + links).
 */
export const unmeasured = (checked: Checked): readonly Finding[] => {
  const { question, model } = checked
  const below = measurableBelow(checked)
  const { by } = wordsOf(question)
  return Array.from(question.graph.goals.keys()).flatMap((goal): readonly Finding[] => {
    if (question.graph.goals[goal] === 0) return []
    const row = model.goals[goal]!
    const wordless = FOLLOWED_BY_WORDS.has(row.kind) && degreeOf(by, goal) === 0 && wasValid(question, goal)
    if (isDirectional(row)) return wordless ? [ofGoal(checked, 'RT047', goal, 'followUp')] : []
    if (hasOwnIndicator(question, goal)) return []
    if (row.followUp === 'measurable' || below[goal] === 0)
      return [ofGoal(checked, 'RT040', goal, 'followUp')]
    return wordless ? [ofGoal(checked, 'RT047', goal, 'followUp', { case: 'carried' })] : []
  })
}

/** RT041, RT042, RT043: an indicator that measures a goal, without target, unit or baseline. */
export const incompleteIndicators = (checked: Checked): readonly Finding[] => {
  const { question, model } = checked
  const { columns } = question.graph
  const hasAnyTarget = (indicator: number, goal: number): boolean => {
    const { owners } = columns.goals
    return (
      hasTarget(question, indicator, goal, -1) ||
      neighboursOf(owners, goal).some((owner) => hasTarget(question, indicator, goal, owner))
    )
  }
  return [...bearersOf(question)].flatMap(([indicator, goals]): readonly Finding[] => {
    const row = model.indicators[indicator]!
    if (columns.indicators.polarity[indicator] === NO_POLARITY) return []
    const untargeted = goals.filter((goal) => isMeasurable(question, goal) && !hasAnyTarget(indicator, goal))
    return [
      ...(untargeted.length > 0 ? [ofIndicator(checked, 'RT041', indicator, 'id', untargeted)] : []),
      ...(row.unit === undefined ? [ofIndicator(checked, 'RT042', indicator, 'unit', goals)] : []),
      ...(row.baseline === undefined ? [ofIndicator(checked, 'RT043', indicator, 'baseline', goals)] : []),
    ]
  })
}

/** RT044, RT045: a target that is no better than the baseline, a range whose upper bound is the lower one. */
export const oddTargets = ({ question, model }: Checked): readonly Finding[] => {
  const { targets, indicators } = question.graph.columns
  return model.targets.flatMap((row, index): readonly Finding[] => {
    const indicator = targets.indicator[index]!
    if (indicator < 0 || row.value === undefined || row.condition !== undefined) return []
    const polarity = indicators.polarity[indicator]!
    const { id, title, baseline } = model.indicators[indicator]!
    const place = { ...placeOf(model, 'targets', index, 'value'), value: String(row.value) }
    if (polarity === RANGE)
      return row.valueMax !== undefined && row.valueMax < row.value - TOLERANCE
        ? [
            findingOf(
              'RT045',
              { ...place, column: 'valueMax', value: String(row.valueMax) },
              { title: shown(title), low: String(row.value), high: String(row.valueMax) },
              [id],
            ),
          ]
        : []
    return polarity === NO_POLARITY || baseline === undefined || isBetterValue(polarity, row.value, baseline)
      ? []
      : [
          findingOf(
            'RT044',
            place,
            { title: shown(title), target: String(row.value), baseline: String(baseline) },
            [id],
          ),
        ]
  })
}
