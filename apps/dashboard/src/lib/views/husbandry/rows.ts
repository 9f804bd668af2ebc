/** The rows that the view is made of, by the names that it uses for them. */
import type { QueryRow } from '@rodtrad/sql'

/** A goal of god ekonomisk hushållning; or, without a goal, a kind that is missing. */
export type Goal = QueryRow<'husbandry-goals'>
/** An organ's money of one kind, or the sum of the kommun's. */
export type Budget = QueryRow<'budget-by-organ'>
export type Funding = QueryRow<'goal-funding'>
export type Loose = QueryRow<'budget-without-goal'>
export type Ended = QueryRow<'husbandry-ended'>
export type Missing = QueryRow<'husbandry-findings'>

/** The goals of one kind, of the kommun or of the koncern. */
export interface Block {
  readonly scope: Goal['scope']
  readonly kind: Goal['kind']
  readonly goals: readonly Goal[]
}

/** @example blocksOf(goals)[0]?.kind // 'financial' */
export const blocksOf = (goals: readonly Goal[]): readonly Block[] =>
  [...Map.groupBy(goals, ({ scope, kind }) => `${scope} ${kind}`).values()].map((own) => ({
    scope: own[0]!.scope,
    kind: own[0]!.kind,
    goals: own,
  }))
