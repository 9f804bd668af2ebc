export {
  type Attainment,
  attainment,
  type AttainmentGoal,
  type GivenAssessment,
  yearBefore,
} from './attainment.ts'
export { type AttainmentMethodRow, attainmentMethods } from './attainment-methods.ts'
export { type CoverageHistoryRow, coverageHistory } from './coverage-history.ts'
export { type Coverage, coverage, type CoverageCell, type CoverageGoal } from './coverage.ts'
export { type CoverageLevels, coverageLevels, LEVEL_NAMES, type LevelName } from './coverage-levels.ts'
export { figuresOf } from './figures.ts'
export type { Figures } from './goal-figures.ts'
export { type Part, partsOfIndicator, type Rule } from './indicator.ts'
export { type Asked, ask, defaultAsOf, type Question, statedOf } from './question.ts'
export { type Reason, type Stated, statusOf } from './status.ts'
export { explain, type Explained, type ExplainedIndicator, type Explanation, explanation } from './explain.ts'
export { type GoalStep, goalSteps } from './goal-steps.ts'
export { type ThreadPair, threads } from './threads.ts'
export { type Step, type Trace, trace, type TraceOptions } from './trace.ts'
export { check, countsOf, loopFindings, siftedCheck } from './check.ts'
export { type Difference, differences } from './checks/judgement.ts'
export type { Sifted, Suppressed } from './checks/suppressions.ts'
export { type Mall, mall } from './mall.ts'
export type { MallFigure } from './mall-figures.ts'
export { goalsOfOrgan, type MallGoal } from './mall-goals.ts'
export { directionsOf, type MallDirection, type MallFactor } from './mall-matrix.ts'
export type { MallMission } from './mall-missions.ts'
export { type MallRow, mallRows, type MallSection } from './mall-rows.ts'
export type { MallText } from './mall-text.ts'
export type { MallWords } from './mall-words.ts'
export { type SharedUppsikt, uppsikt, type UppsiktGroup, uppsiktGroups, type UppsiktRow } from './uppsikt.ts'
export { uppsiktQuestions, type UppsiktQuestionRow } from './uppsikt-questions.ts'
export { type EarlierDialogue, earlierDialogues } from './uppsikt-earlier.ts'
export { organsPutTo, supervisedOf } from './uppsikt-organs.ts'
export { suspect, suspectLinks, type SuspectRow } from './suspect.ts'
export { restsOnIllustrative } from './rests-on-illustrative.ts'
export { type Direction, decidedDirection } from './decided-direction.ts'
export { gap, type GapRow } from './gap.ts'
export { indicatorTrend } from './indicator-trend.ts'
export { type OutcomeState, type OutcomeStateRow, outcomeStates } from './outcome-states.ts'
export { pace, type PaceReason, type PaceRow, type PaceStatus } from './pace.ts'
export { peers, type PeersRow, peerValues, type PeerValueRow } from './peers.ts'
export { at, type Moved } from './at.ts'
export { defaultExpiry, type Expiry, expiry, type ExpiryRow } from './expiry.ts'
export type { CoverageCount, ExpiryCoverage, ExpiryCoverageRow } from './expiry-coverage.ts'
export { lineage, type LineageRow } from './lineage.ts'
export {
  type LineageOutcomeRow,
  lineageOutcomes,
  lineageSeries,
  type LineageSeriesRow,
} from './lineage-series.ts'
export type { Fate } from './lineage-steps.ts'
export { type MandatePeriod, mandatePeriods } from './mandate-periods.ts'
export { factors, type FactorPart, type FactorRow, omvarldsfaktorerOf, trendsOf } from './factors.ts'
export { type TrendRow, trends } from './trends.ts'
export { type DialogueRow, dialogues, dialogueYear } from './dialogues.ts'
export { dialogueChain, type DialogueChainRow, openProposals, type ProposalState } from './dialogue-chain.ts'
export { mandate, mandatedGoals, type MandatedGoalRow, type MandateRow } from './mandate.ts'
export { endedGoals, type EndedGoalRow } from './ended-goals.ts'
export { type Husbandry, husbandry, type HusbandryRow } from './husbandry.ts'
export { budgetByOrgan, type BudgetOrganRow } from './budget-organs.ts'
export { budgetFollowUp, type BudgetResult, type BudgetRow } from './budget-follow-up.ts'
export { funding, type FundingRow } from './funding.ts'
export { SOON, wheel, type WheelKind, type WheelRow } from './wheel.ts'
export { type DescriptionPart, descriptionOf } from './descriptions.ts'
export { endedReporting, reporting, type ReportingRow } from './reporting.ts'
export { values, type ValueRow } from './values.ts'
export { type Principle, type PrincipleRow, principles } from './principles.ts'
export { type OperationRow, operations } from './operations.ts'
export { activities, type ActivityRow } from './activities.ts'
export { type ClosingSummary, type Resilience, resilience, type ResilienceRow } from './resilience.ts'
export {
  type Collection,
  collection,
  type CollectionAssessment,
  type CollectionPosition,
} from './collection.ts'
export type { CollectionOutcome } from './collection-outcomes.ts'
export { diff, type Diff, type Replaced } from './diff.ts'
export {
  type AttainmentDifference,
  type CoverageDifference,
  differenceOf,
  type EarlierFindings,
  type QuestionDifference,
} from './difference.ts'
export { type Drift, measureDrift, type MeasureDrift } from './measure-drift.ts'
export {
  type CellChange,
  type CellValue,
  type ChangeKind,
  type RowDifference,
  rowDifferences,
  type RowDifferences,
} from './row-difference.ts'
export { type Profile, profile } from './profile.ts'
export { suggest, type SuggestOptions, type SuggestRow } from './suggest.ts'
export { type SuggestCell, suggestCells } from './suggest-cells.ts'
export { ritual, type RitualRow, YEARS_TO_FOLLOW_UP } from './ritual.ts'
export { MANY_ORGANS } from './same-texts.ts'
export { MANY_SERVED } from './linked-to-many.ts'
