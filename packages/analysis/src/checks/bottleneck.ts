import { type Finding, neighboursOf, shown } from '@rodtrad/core'
import { riktningsmalOf } from '../coverage-levels.ts'
import { hasOwnIndicator, isMeasurable } from '../goal-parts.ts'
import { NO_POLARITY } from '../indicator.ts'
import type { Question } from '../question.ts'
import { type Checked, ofGoal } from './place.ts'

/**
 * The one indicator that a goal's figure rests on: its own and those of the measurable goals below it. −1 where there is
 * none or a second; the way stops at the second.
 */
const onlyIndicator = (question: Question, top: number): number => {
  const { down, indicators, columns } = question.graph
  const seen = new Set([top])
  let only = -1
  for (const goal of seen) {
    for (const indicator of neighboursOf(indicators, goal)) {
      if (columns.indicators.polarity[indicator] === NO_POLARITY || indicator === only) continue
      if (only >= 0) return -1
      only = indicator
    }
    for (const lower of neighboursOf(down, goal)) if (isMeasurable(question, lower)) seen.add(lower)
  }
  return only
}

/**
 * RT056: a riktningsmål that a single goal carries, without an indicator of its own; else one whose figure rests on a
 * single indicator (MODEL: "Resilience"). Linear in what is below until a second one is found.
 */
export const bottlenecks = (checked: Checked): readonly Finding[] => {
  const { question, model } = checked
  const { graph } = question
  return riktningsmalOf(graph).flatMap((goal): readonly Finding[] => {
    const [first, second] = new Set(neighboursOf(graph.down, goal))
    if (first !== undefined && second === undefined && !hasOwnIndicator(question, goal)) {
      const { id, title } = model.goals[first]!
      return [ofGoal(checked, 'RT056', goal, 'id', { other: shown(title) }, [id])]
    }
    const only = isMeasurable(question, goal) ? onlyIndicator(question, goal) : -1
    const row = model.indicators[only]
    return row === undefined
      ? []
      : [ofGoal(checked, 'RT056', goal, 'id', { case: 'indicator', other: shown(row.title) }, [row.id])]
  })
}
