import { type GoalKind, GOAL_KIND_CODES, type Graph, neighboursOf } from '@rodtrad/core'
import { riktningsmalOf } from './coverage-levels.ts'
import { once } from './once.ts'
import { kinds } from './orphans.ts'
import type { Question } from './question.ts'
import { reachedFrom } from './reached.ts'
import { isIllustrative, titleOf } from './titles.ts'

/** A värdegrund or värdeord and the goals that refer to it, or a riktningsmål and the values that it refers to. */
export interface ValueRow {
  readonly id: string
  readonly title: string
  readonly kind: GoalKind
  /** Of a value, the goals that contribute to it or, of a värdegrund, to one of its words; of a riktningsmål, its values. */
  readonly refers: readonly string[]
  /** Whether there is no reference at all. */
  readonly alone: boolean
  readonly illustrative: boolean
}

const VALUES = kinds('vardegrund', 'vardeord')

const isValue = ({ columns }: Graph, goal: number): boolean => VALUES.has(columns.goals.kind[goal]!)

/**
 * Which value no goal refers to, and which riktningsmål refers to no value: every värdegrund, värdeord and riktningsmål
 * that takes part (MODEL: S2, S3; styrmodell: "Riktningsmålen ska bidra i visionens och värdegrundens riktning"). A
 * reference is a link `contributes`: from a goal that is no value itself, straight or by way of a värdeord; and from a
 * riktningsmål upward along any path. For each row linear in what it reaches.
 *
 * @example
 * values(question).filter((row) => row.alone && row.kind === 'vardeord')
 */
export const values = once(({ graph }: Question): readonly ValueRow[] => {
  const { columns, goals } = graph
  const { ids, first } = columns
  const up = (goal: number): Int32Array => neighboursOf(graph.up, goal)
  const down = (goal: number): Int32Array => neighboursOf(graph.down, goal)
  const below = (value: number): readonly number[] =>
    [...reachedFrom(value, down, (goal) => isValue(graph, goal))].filter((goal) => !isValue(graph, goal))
  const above = (goal: number): readonly number[] =>
    [...reachedFrom(goal, up)].filter((other) => isValue(graph, other))
  const taking = Array.from(goals.keys()).filter((goal) => goals[goal] === 1 && isValue(graph, goal))
  return [...taking, ...riktningsmalOf(graph)].map((goal) => {
    const refers = isValue(graph, goal) ? below(goal) : above(goal)
    return {
      id: ids[first.goals + goal]!,
      title: titleOf(columns, first.goals + goal),
      kind: GOAL_KIND_CODES[columns.goals.kind[goal]!]!,
      refers: refers.map((other) => ids[first.goals + other]!),
      alone: refers.length === 0,
      illustrative: [goal, ...refers].some((each) => isIllustrative(columns, first.goals + each)),
    }
  })
})
