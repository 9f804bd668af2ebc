import { type Day, graphOf, type PeriodNumber } from '@rodtrad/core'
import { once } from './once.ts'
import type { Question } from './question.ts'

/** What of a question is to be another; what is left out stays as it is. */
export interface Moved {
  readonly drafts?: boolean
  readonly period?: PeriodNumber
}

const kept = once((_: Question) => new Map<string, Question>())

/**
 * The same question put on another day: with or without drafts, for another period. Made once, so that all who look
 * at that day share its graph and what has been computed of it. O(nodes + links) the first time.
 *
 * @example coverage(at(question, nextDay(validTo), { drafts: true }))
 */
export const at = (question: Question, day: Day, moved: Moved = {}): Question => {
  const { graph } = question
  const { drafts = graph.drafts, period = question.period } = moved
  const sameGraph = day === graph.asOf && drafts === graph.drafts
  if (sameGraph && period === question.period) return question
  const questions = kept(question)
  const key = `${day} ${drafts} ${period}`
  const known = questions.get(key)
  if (known) return known
  const made = {
    ...question,
    period,
    graph: sameGraph ? graph : graphOf(graph.columns, { asOf: day, drafts }),
  }
  questions.set(key, made)
  return made
}
