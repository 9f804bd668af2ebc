import type { LevelName, Reason } from '@rodtrad/analysis'
import type { GoalKind, Severity, Stance, Status, Trend } from '@rodtrad/core'
import { expiry, expiryCoverage } from './analyses/expiry.ts'
import { lineage, lineageOutcomes, lineageSeries } from './analyses/lineage.ts'
import { factors } from './analyses/factors.ts'
import { trends } from './analyses/trends.ts'
import { dialogues } from './analyses/dialogues.ts'
import { coverageHistory } from './analyses/coverage-history.ts'
import { dialogueChain } from './analyses/dialogue-chain.ts'
import { mandate, mandatedGoals } from './analyses/mandate.ts'
import { husbandry } from './analyses/husbandry.ts'
import { endedGoals } from './analyses/ended-goals.ts'
import { budgetOrgans } from './analyses/budget-organs.ts'
import { budgetFollowUp } from './analyses/budget-follow-up.ts'
import { funding } from './analyses/funding.ts'
import { wheel } from './analyses/wheel.ts'
import { reporting } from './analyses/reporting.ts'
import { uppsikt } from './analyses/uppsikt.ts'
import { uppsiktEarlier } from './analyses/uppsikt-earlier.ts'
import { uppsiktQuestions } from './analyses/uppsikt-questions.ts'
import { values } from './analyses/values.ts'
import { principles } from './analyses/principles.ts'
import { operations } from './analyses/operations.ts'
import { activities } from './analyses/activities.ts'
import { attainmentMethods } from './analyses/attainment-methods.ts'
import { suggest } from './analyses/suggest.ts'
import { suspect } from './analyses/suspect.ts'
import { resilience } from './analyses/resilience.ts'
import { ritual } from './analyses/ritual.ts'
import { outcomeStates } from './analyses/outcome-states.ts'
import { pace } from './analyses/pace.ts'
import { gap } from './analyses/gap.ts'
import { peers } from './analyses/peers.ts'
import { boolean, day, integer, number, orNull, text, texts, word } from './column.ts'
import { defineTable, type TableDefinition } from './table.ts'

/** The row that a table takes. */
export type RowOfTable<T> = T extends TableDefinition<infer R> ? R : never

/** Who has taken up what: one row for each riktningsmål × organ, level 0 (obesvarat) to 4 (uppföljt). */
const coverage = defineTable('coverage', {
  goal: text,
  organisation: text,
  level: integer,
  name: word<LevelName>(),
  answered: boolean,
  stance: orNull(word<Stance>()),
  /** The organ's own goals below the riktningsmål. */
  via: texts,
})

/** The riktningsmål themselves. `reach`: the share of the organs that are linked or more, 0–1; null without organs. */
const coverageGoals = defineTable('coverage_goals', {
  goal: text,
  title: text,
  uncovered: boolean,
  deep: boolean,
  single: boolean,
  reach: orNull(number),
  unanswered: texts,
})

/**
 * Every goal that takes part. Figures are shares, 0–1; `value` is null when withheld, `carried` is the figure that
 * goes upward even then; `evidence` is the mätgrad, 0–1.
 */
const attainment = defineTable('attainment', {
  goal: text,
  title: text,
  kind: word<GoalKind>(),
  owner: texts,
  value: orNull(number),
  low: orNull(number),
  high: orNull(number),
  evidence: number,
  carried: orNull(number),
  status: word<Status>(),
  reason: orNull(word<Reason>()),
  trend: orNull(word<Trend>()),
  /** The goals and indicators below that can't be measured. */
  unmeasurable: texts,
})

/** The derivation one step down from each goal: its indicators (with what they were measured against) and its goals. */
const parts = defineTable('parts', {
  goal: text,
  child: text,
  kind: word<'indicator' | 'goal'>(),
  organisation: orNull(text),
  /** Normalised: the weights of a goal's parts make 1. */
  weight: number,
  low: number,
  high: number,
  value: orNull(number),
  evidence: number,
  rule: orNull(text),
  outcome: orNull(number),
  outcomePeriod: orNull(text),
  lagged: boolean,
  target: orNull(number),
  targetMax: orNull(number),
  targetPeriod: orNull(text),
  condition: orNull(text),
  /** Whether the target is a later one, so that the part is measured against a point on the way to it. */
  final: boolean,
  baseline: orNull(number),
  previous: orNull(number),
  /** Of an indicator: three periods in a row. */
  trend: orNull(word<Trend>()),
  decision: orNull(text),
})

/** All pairs along `contributes`, with the shortest distance: the thread of any goal without recursion. */
const trace = defineTable('trace', { ancestor: text, descendant: text, depth: integer })

const finding = {
  code: text,
  severity: word<Severity>(),
  message: text,
  advice: text,
  /** What the code rests on: the styrmodell's section, the law, the auditors' question. */
  basis: text,
  table: text,
  file: orNull(text),
  row: orNull(integer),
  column: orNull(text),
  value: orNull(text),
  id: orNull(text),
  ids: texts,
  /** The organs under uppsikt that it concerns; none where it is the kommun's own matter. */
  organs: texts,
} as const

/** What was found in the source, in the reader's language. */
const findings = defineTable('findings', finding)

/** What the plan has decided to live with: its reason, and the last day on which the exemption holds. */
const suppressed = defineTable('suppressed', { ...finding, reason: text, until: orNull(day) })

/** The tables of the analyses' rows, by the keys that `loadAnalyses` takes. */
export const analysisTables = {
  coverage,
  coverageGoals,
  coverageHistory,
  attainment,
  attainmentMethods,
  parts,
  trace,
  findings,
  suppressed,
  suspect,
  resilience,
  ritual,
  outcomeStates,
  pace,
  gap,
  peers,
  expiry,
  expiryCoverage,
  lineage,
  lineageSeries,
  lineageOutcomes,
  factors,
  trends,
  dialogues,
  dialogueChain,
  mandate,
  mandatedGoals,
  husbandry,
  endedGoals,
  budgetFollowUp,
  budgetOrgans,
  funding,
  wheel,
  reporting,
  values,
  principles,
  operations,
  activities,
  suggest,
  uppsikt,
  uppsiktQuestions,
  uppsiktEarlier,
} as const

export type AnalysisKey = keyof typeof analysisTables

export type CoverageRow = RowOfTable<typeof coverage>
export type CoverageGoalRow = RowOfTable<typeof coverageGoals>
export type AttainmentRow = RowOfTable<typeof attainment>
export type PartRow = RowOfTable<typeof parts>
export type TraceRow = RowOfTable<typeof trace>
export type FindingRow = RowOfTable<typeof findings>

/** The analyses' rows, ready to be loaded. */
export type AnalysisRows = {
  readonly [K in AnalysisKey]: readonly RowOfTable<(typeof analysisTables)[K]>[]
}
