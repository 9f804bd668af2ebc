/** What two sides differ in, as a view shows it: two sources, two days, or a source and its changes. */
import type { Profile, QuestionDifference } from '@rodtrad/analysis'
import type { FaultRow } from './source.ts'

/** A goal, organ or row by its name. */
export interface Named {
  readonly id: string
  readonly title: string
  readonly illustrative: boolean
}

/** One of the two sides. */
export interface Side {
  /** The file's or folder's name; empty for the sample. */
  readonly name: string
  readonly municipality: string
  readonly asOf: string
  readonly period: string
  readonly profile: Profile
  /** Goals of it are made up for show. */
  readonly illustrative: boolean
}

/** A cell of the coverage that is another: levels 0–4, null on the side where there is no such cell. */
export interface CellDifference {
  readonly goal: Named
  readonly organ: Named
  readonly before: number | null
  readonly after: number | null
}

/** A goal whose figure or status is another. */
export type StandingDifference = Omit<QuestionDifference['attainment'][number], 'goal'> & {
  readonly goal: Named
}

/** A row that is there on one side alone. */
export interface RowDifference extends Named {
  readonly table: string
}

/** A cell of a row that says something else; values as the files say them, empty for an empty cell. */
export interface ValueDifference extends RowDifference {
  readonly column: string
  readonly kind: string
  readonly before: string
  readonly after: string
}

/** A row that stands in the place of another. */
export interface ReplacedRow {
  readonly table: string
  readonly before: Named
  readonly after: Named
  readonly reworded: boolean
}

/** A measure that is not what it was. */
export interface MeasureDifference {
  readonly what: string
  readonly indicator: Named
  readonly column: string
  readonly target: string
  readonly before: string
  readonly after: string
}

/** All that differs. */
export interface Difference {
  readonly before: Side
  readonly after: Side
  /** How many ids of goals and organs both sides have; without any, rows can't be set against each other. */
  readonly shared: number
  readonly cells: readonly CellDifference[]
  readonly standings: readonly StandingDifference[]
  /** Goals that have lost their last path to a riktningsmål. */
  readonly lost: readonly Named[]
  readonly measures: readonly MeasureDifference[]
  readonly changed: readonly ValueDifference[]
  readonly replaced: readonly ReplacedRow[]
  readonly added: readonly RowDifference[]
  readonly removed: readonly RowDifference[]
  readonly newFindings: readonly FaultRow[]
  readonly goneFindings: readonly FaultRow[]
}
