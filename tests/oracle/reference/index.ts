import { attainmentOf } from './attainment.ts'
import type { Attainment } from './attainment.ts'
import { coverageOf } from './coverage.ts'
import type { Coverage } from './coverage.ts'
import { expiryOf } from './expiry.ts'
import type { Expiry } from './expiry.ts'
import { explain } from './explain.ts'
import type { Explained } from './explain.ts'
import { paceIn } from './pace.ts'
import type { Pace } from './pace.ts'
import { resilienceOf } from './resilience.ts'
import type { Resilience } from './resilience.ts'
import type { Question, Source } from './source.ts'
import { suspectOf } from './suspect.ts'
import type { Suspect } from './suspect.ts'
import { toScene } from './takes-part.ts'

/** Every riktningsmål and every organ: how the one is covered by the other. */
export const referenceCoverage = (source: Source, question: Question): Coverage =>
  coverageOf(toScene(source, question))

/** Every goal that takes part: how far, how sure. */
export const referenceAttainment = (source: Source, question: Question): Attainment =>
  attainmentOf(toScene(source, question))

/** The derivation of one goal's figure; null when the goal does not take part. */
export const referenceExplain = (source: Source, goal: string, question: Question): Explained | null =>
  explain(toScene(source, question), goal)

/** Everything that runs out up to a day (default: the mandate period's last), and the coverage the day after. */
export const referenceExpiry = (source: Source, question: Question, last?: string): Expiry =>
  expiryOf(source, question, last)

/** Every indicator on its way to a final target. */
export const referencePace = (source: Source, question: Question): readonly Pace[] =>
  paceIn(toScene(source, question))

/** Every link to confirm, with the days that say so. */
export const referenceSuspect = (source: Source, question: Question): readonly Suspect[] =>
  suspectOf(toScene(source, question))

/** What carries each riktningsmål alone, what it falls with, and how few links would close all gaps. */
export const referenceResilience = (source: Source, question: Question): Resilience =>
  resilienceOf(source, question)

export type { AttainedGoal, Attainment, GivenRating } from './attainment.ts'
export type { Cell, CoveredGoal, Coverage, Level } from './coverage.ts'
export type { Explained, ExplainedIndicator } from './explain.ts'
export type { Question, Source } from './source.ts'
