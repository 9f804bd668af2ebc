import {
  type Columns,
  type Day,
  dayNumber,
  type Graph,
  graphOf,
  type PeriodNumber,
  STATUS_CODES,
} from '@rodtrad/core'
import { once } from './once.ts'
import type { Question } from './question.ts'

/** What of a question is to be another; what is left out stays as it is. */
export interface Moved {
  readonly drafts?: boolean
  readonly period?: PeriodNumber
}

const DRAFT = STATUS_CODES.indexOf('draft')

const hasDrafts = once(({ goals }: Columns): boolean => goals.status.includes(DRAFT))

/** The days on which anything begins, or has just ended, in order. O(rows + links). */
const turningDays = once(({ goals, organisations, missions, factors, links }: Columns): Int32Array => {
  const days = new Set<number>()
  for (const { validFrom, validTo } of [goals, organisations, missions, factors, links]) {
    validFrom.forEach((day) => days.add(day))
    validTo.forEach((day) => days.add(day + 1))
  }
  return Int32Array.from(days).sort()
})

/** Whether the same rows are valid on both days. */
const isStill = (columns: Columns, one: number, other: number): boolean => {
  const [first, last] = one < other ? [one, other] : [other, one]
  return !turningDays(columns).some((day) => first < day && day <= last)
}

/** The graph of another day: the same arrays where nothing has begun or ended between the two. */
const graphOn = (graph: Graph, asOf: Day, drafts: boolean): Graph => {
  const day = dayNumber(asOf, 0)
  return drafts === graph.drafts && isStill(graph.columns, graph.day, day)
    ? { ...graph, asOf, day }
    : graphOf(graph.columns, { asOf, drafts })
}

const kept = once((_: Question) => new Map<string, Question>())

/**
 * The same question put on another day: with or without drafts, for another period. Made once, so that all who look at
 * that day share its graph and what has been computed of it. In a source without drafts it is the same with them and
 * without. O(nodes + links) the first time, where anything begins or ends between the days.
 *
 * @example coverage(at(question, nextDay(validTo), { drafts: true }))
 */
export const at = (question: Question, day: Day, moved: Moved = {}): Question => {
  const { graph } = question
  const { period = question.period } = moved
  const drafts = hasDrafts(graph.columns) ? (moved.drafts ?? graph.drafts) : graph.drafts
  const sameGraph = day === graph.asOf && drafts === graph.drafts
  if (sameGraph && period === question.period) return question
  const questions = kept(question)
  const key = `${day} ${drafts} ${period}`
  const known = questions.get(key)
  if (known) return known
  const made = { ...question, period, graph: sameGraph ? graph : graphOn(graph, day, drafts) }
  questions.set(key, made)
  return made
}
