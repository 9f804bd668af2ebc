import type { Columns } from '@rodtrad/core'
import { once } from './once.ts'
import type { Question } from './question.ts'

/** −1 in the rows of a day after `day`; the column itself where there are none. Day 0 is no day: it is given. */
const givenBy = (day: number, days: Int32Array, column: Int32Array): Int32Array =>
  days.some((each) => each > day) ? column.map((value, row) => (days[row]! > day ? -1 : value)) : column

const givenColumns = (columns: Columns, day: number): Columns => {
  const { assessments, positions } = columns
  const goal = givenBy(day, assessments.assessedAt, assessments.goal)
  const organisation = givenBy(day, positions.published, positions.organisation)
  if (goal === assessments.goal && organisation === positions.organisation) return columns
  return {
    ...columns,
    assessments: { ...assessments, goal },
    positions: { ...positions, organisation, goal: givenBy(day, positions.published, positions.goal) },
  }
}

/**
 * The question with no more than was said by its as-of date: an assessment made after it, and a position in a
 * nulägesbeskrivning published after it, speak of nothing and are nobody's. What has no day is given. The same question
 * where all is given, so that nothing is computed twice. O(assessments + positions).
 *
 * @example coverage(asGiven(question)).goals // what was answered by that day
 */
export const asGiven = once((question: Question): Question => {
  const { graph } = question
  const columns = givenColumns(graph.columns, graph.day)
  return columns === graph.columns ? question : { ...question, graph: { ...graph, columns } }
})
