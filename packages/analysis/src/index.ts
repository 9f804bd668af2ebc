export {
  type Attainment,
  attainment,
  type AttainmentGoal,
  type GivenAssessment,
  yearBefore,
} from './attainment.ts'
export { type Coverage, coverage, type CoverageCell, type CoverageGoal } from './coverage.ts'
export { type CoverageLevels, coverageLevels, LEVEL_NAMES, type LevelName } from './coverage-levels.ts'
export { type Figures, figuresOf } from './figures.ts'
export { type Part, partsOfIndicator, type Rule } from './indicator.ts'
export { type Asked, ask, defaultAsOf, defaultPeriod, type Question, statedOf } from './question.ts'
export { type Reason, type Stated, statusOf } from './status.ts'
export { explain, type Explained, type ExplainedIndicator, type Explanation, explanation } from './explain.ts'
export { type GoalStep, goalSteps } from './goal-steps.ts'
export { MOST_PAIRS, type ThreadPair, threads } from './threads.ts'
export { type Step, type Trace, trace, type TraceOptions } from './trace.ts'
export { check, countsOf } from './check.ts'
export { type Difference, differences } from './checks/judgement.ts'
export { suspect, suspectLinks, type SuspectRow } from './suspect.ts'
export { restsOnIllustrative } from './rests-on-illustrative.ts'
export { type Direction, decidedDirection } from './decided-direction.ts'
export { gap, type GapRow } from './gap.ts'
export { indicatorTrend } from './indicator-trend.ts'
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
