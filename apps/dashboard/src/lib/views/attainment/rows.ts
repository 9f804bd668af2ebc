/** The rows that the view is made of, by the names that it uses for them. */
import type { QueryRow } from '@rodtrad/sql'

/** A goal with its figure. */
export type Goal = QueryRow<'attainment-list'>
/** One step down in the derivation of a figure. */
export type Part = QueryRow<'attainment-parts'>
/** What an organ says of a goal. */
export type Assessment = QueryRow<'attainment-assessments'>
/** An outcome of the kommun's own. */
export type Outcome = QueryRow<'attainment-outcomes'>
/** A goal and an organ whose judgement differs from the measure. */
export type Differing = QueryRow<'attainment-differs'>
export type Target = QueryRow<'attainment-targets'>

/** What the plan says of how figures are made and read, with the format's defaults where it says nothing. */
export interface Rules {
  readonly method: 'weighted-mean' | 'weakest-link' | 'share-met'
  readonly attained: number
  readonly partly: number
  readonly minEvidence: number
  readonly minReach: number
}

/**
 * The plan's rules, filled in.
 *
 * @example rulesOf(undefined).partly // 0.5
 */
export function rulesOf(row: QueryRow<'attainment-rules'> | undefined): Rules {
  return {
    method: row?.method ?? 'weighted-mean',
    attained: row?.attained ?? 1,
    partly: row?.partly ?? 0.5,
    minEvidence: row?.minEvidence ?? 0.5,
    minReach: row?.minReach ?? 0.5,
  }
}

/** Whether a goal has a figure; the others are followed up with words. */
export const isMeasured = (goal: Goal): goal is Goal & { readonly low: number; readonly high: number } =>
  goal.low !== null && goal.high !== null
