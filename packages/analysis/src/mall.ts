import { type Day, lastDayOfPeriod, periodOfYear } from '@rodtrad/core'
import { at } from './at.ts'
import type { BudgetRow } from './budget-follow-up.ts'
import type { DialogueChainRow } from './dialogue-chain.ts'
import type { DialogueRow } from './dialogues.ts'
import { goalsOfOrgan, type MallGoal } from './mall-goals.ts'
import { directionsOf, factorsOf, type MallDirection, type MallFactor } from './mall-matrix.ts'
import { type MallMission, missionsOf } from './mall-missions.ts'
import { boardOf } from './mall-organ.ts'
import { analysesOf, type MallText, textOf } from './mall-text.ts'
import { budgetOf, dialoguesOf, type MallPrinciple, principlesOf, proposalsOf } from './mall-year.ts'
import type { Question } from './question.ts'
import { trends, type TrendRow } from './trends.ts'

/**
 * The draft of a nulägesbeskrivning: what the source has for each of its parts, and null where there is something to
 * write (MODEL: S8, S21; styrmodell: "Nulägesbeskrivning").
 */
export interface Mall {
  readonly organisation: string
  readonly title: string
  /** The year that it describes. */
  readonly year: number
  /** The day whose goals, missions and factors it describes: the year's last, but not after the as-of date. */
  readonly day: Day
  /** Its row, where the source has begun one. */
  readonly analysis: string | null
  readonly published: Day | null
  readonly operations: MallText
  readonly missions: readonly MallMission[]
  /** The omvärldsanalys that is common to the kommun: the kommunstyrelse's. */
  readonly environment: MallText
  readonly trends: readonly TrendRow[]
  readonly reflection: MallText
  readonly directions: readonly MallDirection[]
  readonly factors: readonly MallFactor[]
  readonly goals: readonly MallGoal[]
  readonly budget: readonly BudgetRow[]
  readonly proposals: readonly DialogueChainRow[]
  readonly dialogues: readonly DialogueRow[]
  readonly principles: readonly MallPrinciple[]
}

/**
 * The draft of an organ's nulägesbeskrivning for a year, filled with what is known (MODEL: S21). The goals, missions
 * and factors are those of the year's last day; proposals and dialogues, which come after it, those of the question's
 * own date. O(rows of the source).
 *
 * @param organ its place in the table
 * @example mall(question, rowIn(columns, 'organisations', 'utn'), 2025).goals.length
 */
export const mall = (question: Question, organ: number, year: number): Mall => {
  const period = periodOfYear(year)
  const last = lastDayOfPeriod(period)
  const { asOf, columns } = question.graph
  const day = last < asOf ? last : asOf
  const then = at(question, day, { period })
  const now = at(question, asOf, { period })
  const { model, ids, first } = columns
  const board = boardOf(then.graph, organ)
  const analyses = analysesOf(question.graph, organ)
  const own = analyses.find((row) => row.year === year)
  const held = dialoguesOf(now, organ)
  const id = ids[first.organisations + organ]!
  return {
    organisation: id,
    title: model?.organisations[organ]?.name ?? id,
    year,
    day,
    analysis: own?.id ?? null,
    published: own?.published ?? null,
    operations: textOf(analyses, year, 'operations'),
    missions: missionsOf(then, organ, asOf),
    environment: textOf(board < 0 ? analyses : analysesOf(question.graph, board), year, 'environment'),
    trends: trends(then),
    reflection: textOf(analyses, year, 'analysis'),
    directions: directionsOf(then, organ),
    factors: factorsOf(then, organ),
    goals: goalsOfOrgan(then, organ),
    budget: budgetOf(then, organ),
    proposals: proposalsOf(now, organ),
    dialogues: held,
    principles: principlesOf(then, organ, held),
  }
}
