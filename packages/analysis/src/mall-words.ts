import { type Assessment, type Phase, type Position, rowIn, type Stance } from '@rodtrad/core'
import { joined } from './mall-text.ts'
import { once } from './once.ts'
import type { Question } from './question.ts'
import { assessmentsFor } from './ratings.ts'
import { positionIsFor } from './words.ts'

/** What an organ has said of a riktningsmål or an omvärldsfaktor for the period, in its own words; null for nothing. */
export interface MallWords {
  /** Whether it has said anything at all. */
  readonly said: boolean
  readonly stance: Stance | null
  readonly reasoning: string | null
  readonly conditions: string | null
  readonly risk: string | null
  readonly opportunity: string | null
  readonly handling: string | null
  readonly phase: Phase | null
  /** Per cent. */
  readonly progress: number | null
  readonly illustrative: boolean
}

const keyOf = (organ: number, subject: string): string => `${organ} ${subject}`

/** Organ and subject → its positions for the period, the latest published first. O(positions log positions). */
const positionsBy = once(({ graph, period }: Question): ReadonlyMap<string, readonly Position[]> => {
  const { positions, model } = graph.columns
  const by = new Map<string, { readonly row: Position; readonly published: number }[]>()
  model?.positions.forEach((row, at) => {
    const organ = positions.organisation[at]!
    if (organ < 0 || !positionIsFor(positions.period[at]!, positions.analysisYear[at]!, period)) return
    const key = keyOf(organ, row.subject)
    const list = by.get(key) ?? []
    by.set(key, list)
    list.push({ row, published: positions.published[at]! })
  })
  return new Map(
    [...by].map(([key, list]) => [key, list.sort((a, b) => b.published - a.published).map(({ row }) => row)]),
  )
})

/** The organ's own assessments of a goal for the period, of outcomes. */
const assessmentsOn = (question: Question, organ: number, subject: string): readonly Assessment[] => {
  const { columns } = question.graph
  const goal = rowIn(columns, 'goals', subject)
  if (goal < 0) return []
  const { start, to } = assessmentsFor(question)
  return Array.from(to.subarray(start[goal], start[goal + 1])).flatMap((at) => {
    const row = columns.model?.assessments[at]
    return row === undefined || columns.assessments.organisation[at] !== organ ? [] : [row]
  })
}

/** An organ's words on a goal or a factor for the question's period. O(its positions and assessments). */
export const wordsOn = (question: Question, organ: number, subject: string): MallWords => {
  const positions = positionsBy(question).get(keyOf(organ, subject)) ?? []
  const assessments = assessmentsOn(question, organ, subject)
  const stance = positions.find((row) => row.stance !== undefined)?.stance
  return {
    said: positions.length + assessments.length > 0,
    // Without one, a position relates (FORMAT: `stance`).
    stance: stance ?? (positions.length > 0 ? 'relates' : null),
    reasoning: joined([...assessments, ...positions].map(({ reasoning }) => reasoning)),
    conditions: joined([...assessments, ...positions].map(({ conditions }) => conditions)),
    risk: joined(positions.map(({ risk }) => risk)),
    opportunity: joined(positions.map(({ opportunity }) => opportunity)),
    handling: joined(positions.map(({ handling }) => handling)),
    phase: assessments.find(({ phase }) => phase !== undefined)?.phase ?? null,
    progress: assessments.find(({ progress }) => progress !== undefined)?.progress ?? null,
    illustrative: [...positions, ...assessments].some((row) => row.illustrative === true),
  }
}
