import { type Day, rowIn } from '@rodtrad/core'
import { mandate, type MandateRow } from './mandate.ts'
import { partsOfOrgan } from './mall-organ.ts'
import type { Question } from './question.ts'

/** A mission of the organ: its ground, for whom and for which need, and what makes it concrete (MODEL: S6). */
export interface MallMission extends MandateRow {
  readonly forWhom: string | null
  readonly need: string | null
}

/**
 * The missions of an organ and of what is part of it that are valid on the question's day, in the order of the source.
 * O(missions).
 *
 * @param asOf the day until which a report is known
 */
export const missionsOf = (question: Question, organ: number, asOf: Day): readonly MallMission[] => {
  const { columns } = question.graph
  const own = partsOfOrgan(question.graph, organ)
  return mandate(question)
    .filter(({ organisation }) => own[rowIn(columns, 'organisations', organisation)] === 1)
    .map((row) => {
      const { forWhom, need, reported } = columns.model!.missions[rowIn(columns, 'missions', row.id)]!
      // What was reported after the year has ended is known when its nulägesbeskrivning is written.
      const isKnown = reported !== undefined && reported <= asOf
      return {
        ...row,
        forWhom: forWhom ?? null,
        need: need ?? null,
        reported: isKnown ? reported : null,
        unreported: row.unreported && !isKnown,
      }
    })
}
