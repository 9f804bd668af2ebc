import { classOf, type Finding, type Model, type Severity } from '@rodtrad/core'
import { withoutActions, overdueActions } from './checks/actions.ts'
import { descriptions } from './checks/analyses.ts'
import { answersWithoutWords, exemptWithoutReason, silentOnFactors } from './checks/answers.ts'
import { bottlenecks } from './checks/bottleneck.ts'
import { withoutJudgement, withoutPurposeDecision } from './checks/council.ts'
import {
  changedWithoutDecision,
  decidedLate,
  repealedBeforeDecided,
  withoutDecision,
} from './checks/decisions.ts'
import { bareDialogues, missingDialogues, personalNames } from './checks/dialogues.ts'
import { lateEvents, missingOutlookDay } from './checks/events.ts'
import { genderGaps } from './checks/gender.ts'
import { companies, withoutHusbandry } from './checks/husbandry.ts'
import { municipalityCodes, orgNumbers } from './checks/identities.ts'
import { differingJudgements } from './checks/judgement.ts'
import { abstractMissions, idleUnits, longChains } from './checks/levels.ts'
import { conflicts, repeatedLinks, skippedLevels, suspects } from './checks/links.ts'
import { countedTwice, tooManyGoals, tooManyIndicators, turnover } from './checks/load.ts'
import { loops } from './checks/loops.ts'
import { incompleteIndicators, oddTargets, unmeasured } from './checks/measurement.ts'
import { lateActivities, lateMissions } from './checks/missions.ts'
import { deviations, efforts, withoutMoney } from './checks/money.ts'
import { sharedGoals, withoutOwner } from './checks/owners.ts'
import type { Checked } from './checks/place.ts'
import { brokenMandates, idlePairs } from './checks/plan.ts'
import { olderThanProposals, unansweredProposals } from './checks/proposals.ts'
import { overdueReviews, unreconsidered } from './checks/reconsideration.ts'
import { emptyLinks, linkedToAll, sameWordings } from './checks/sameness.ts'
import { mergedScale, outsideScale } from './checks/scale.ts'
import { brokenSeries, signConflicts } from './checks/series.ts'
import { decidedSeverities } from './checks/severities.ts'
import { silences } from './checks/silence.ts'
import { type Sifted, sifted } from './checks/suppressions.ts'
import { looseTargets, timelessBaselines, undecidedDirections } from './checks/targets.ts'
import { coverageGaps, orphans, withoutVision } from './checks/thread.ts'
import { backwards, expired, tooLong, tooLongUnreviewed } from './checks/validity.ts'
import { aloneValues, unusedTrends } from './checks/values.ts'
import { activitiesAsGoals, vagueWordings } from './checks/wording.ts'
import { once } from './once.ts'
import type { Question } from './question.ts'

/** The checks, in the order of their codes. */
const CHECKS: readonly ((checked: Checked) => readonly Finding[])[] = [
  ...[loops, skippedLevels, repeatedLinks],
  ...[orphans, coverageGaps, withoutVision, suspects, withoutOwner],
  ...[unmeasured, incompleteIndicators, oddTargets, differingJudgements],
  ...[aloneValues, silentOnFactors, unusedTrends, idleUnits, longChains, bottlenecks, conflicts],
  ...[answersWithoutWords, abstractMissions],
  ...[tooManyGoals, tooManyIndicators, countedTwice, sameWordings, linkedToAll, turnover, emptyLinks],
  ...[vagueWordings, activitiesAsGoals, sharedGoals, looseTargets, undecidedDirections, timelessBaselines],
  ...[tooLong, tooLongUnreviewed, unreconsidered, overdueReviews, brokenMandates, changedWithoutDecision],
  ...[withoutDecision, backwards, repealedBeforeDecided, decidedLate, expired],
  ...[silences, brokenSeries, signConflicts, genderGaps, withoutActions, overdueActions],
  ...[outsideScale, mergedScale],
  ...[withoutHusbandry, companies, withoutMoney, efforts, deviations, withoutJudgement],
  ...[withoutPurposeDecision],
  ...[missingDialogues, bareDialogues, personalNames, descriptions, unansweredProposals],
  ...[olderThanProposals, lateMissions, lateActivities, lateEvents, missingOutlookDay],
  ...[idlePairs, orgNumbers, municipalityCodes, exemptWithoutReason],
]

const modelOf = ({ graph }: Question): Model => {
  if (!graph.columns.model)
    throw new TypeError('check: columns without a model; give columns made by toColumns')
  return graph.columns.model
}

const checkedOf = (question: Question): Checked => ({ question, model: modelOf(question) })

/** The findings of a question on a source: loops, and what the checks say of its content. */
const findingsFor = once((question: Question): readonly Finding[] =>
  CHECKS.flatMap((findings) => findings(checkedOf(question))),
)

/**
 * Is the model sound: what the parser and the columns have found, then loops, then the checks of content, each with
 * its stable code (MODEL: "Checks"), told apart by whether the plan has an exemption for it. The plan's `severities`
 * hold for findings of content, those of the parser too; a fault of form or structure keeps its own. Linear in nodes,
 * links, rows and the cells of the coverage.
 *
 * @param earlier the findings of `parseSource` and `toColumns`
 * @throws TypeError where the columns were made without a model
 * @example siftedCheck(question, [...parsed.findings, ...made.findings]).suppressed[0]?.reason
 */
export const siftedCheck = (question: Question, earlier: readonly Finding[]): Sifted => {
  const checked = checkedOf(question)
  const severities = decidedSeverities(checked.model)
  const decided = (finding: Finding): Finding => {
    const severity = classOf(finding) === 'content' ? severities.get(finding.code) : undefined
    return severity === undefined ? finding : { ...finding, severity }
  }
  const { findings, suppressed } = sifted(checked, [...earlier, ...findingsFor(question)])
  return {
    findings: findings.map(decided),
    suppressed: suppressed.map((each) => ({ ...each, finding: decided(each.finding) })),
  }
}

/**
 * {@link siftedCheck} without what the plan has exempted.
 *
 * @example check(question, [...parsed.findings, ...made.findings]).filter(({ severity }) => severity === 'error')
 */
export const check = (question: Question, earlier: readonly Finding[]): readonly Finding[] =>
  siftedCheck(question, earlier).findings

/** The loops of a source, exempted or not: what makes figures unknown is always named. O(nodes + links). */
export const loopFindings = (question: Question): readonly Finding[] => loops(checkedOf(question))

/** How many findings there are of each severity. */
export const countsOf = (findings: readonly Finding[]): Readonly<Record<Severity, number>> => ({
  error: findings.filter(({ severity }) => severity === 'error').length,
  warning: findings.filter(({ severity }) => severity === 'warning').length,
  info: findings.filter(({ severity }) => severity === 'info').length,
})
