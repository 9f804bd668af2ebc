import { type Method, METHODS, type Status } from '@rodtrad/core'
import { attainment } from './attainment.ts'
import { once } from './once.ts'
import type { Question } from './question.ts'

/** How far a goal is reached by one of the three methods. */
export interface AttainmentMethodRow {
  readonly goal: string
  readonly method: Method
  /** Whether it is the method of the question, that all other figures are made by. */
  readonly chosen: boolean
  /** 0–1; null where withheld. */
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly status: Status
}

/**
 * Every measurable goal by each of the three methods (MODEL: "Attainment", rule 4): where they tell different stories, the
 * method is a choice that ought to be known. As three attainments.
 *
 * @example
 * attainmentMethods(question).filter(({ goal }) => goal === 'R1')
 */
export const attainmentMethods = once((question: Question): readonly AttainmentMethodRow[] => {
  const methods = Object.keys(METHODS) as readonly Method[]
  const answers = methods.map((method) => attainment(asked(question, method)))
  const count = answers[0]?.goals.length ?? 0
  return Array.from({ length: count }, (_, place) =>
    answers.flatMap(({ method, goals }): readonly AttainmentMethodRow[] => {
      const { id, value, low, high, status } = goals[place]!
      if (low === null) return []
      return [{ goal: id, method, chosen: method === question.method, value, low, high, status }]
    }),
  ).flat()
})

/** The question itself where that is its method, so that nothing is computed twice. */
const asked = (question: Question, method: Method): Question =>
  method === question.method ? question : { ...question, method }
