import { classOf, type Finding, type Model, type Severity } from '@rodtrad/core'
import { differingJudgements } from './checks/judgement.ts'
import { repeatedLinks, skippedLevels, suspects } from './checks/links.ts'
import { loops } from './checks/loops.ts'
import { incompleteIndicators, oddTargets, unmeasured } from './checks/measurement.ts'
import type { Checked } from './checks/place.ts'
import { coverageGaps, orphans, withoutOwner, withoutVision } from './checks/thread.ts'
import { once } from './once.ts'
import type { Question } from './question.ts'

const CHECKS: readonly ((checked: Checked) => readonly Finding[])[] = [
  loops,
  skippedLevels,
  repeatedLinks,
  orphans,
  coverageGaps,
  withoutVision,
  suspects,
  withoutOwner,
  unmeasured,
  incompleteIndicators,
  oddTargets,
  differingJudgements,
]

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']
const isSeverity = (word: string | undefined): word is Severity =>
  SEVERITIES.some((severity) => severity === word)

/** The severities that the plan itself has decided (`RT035=warning`), in upper or lower case. */
const decidedBy = ({ plan }: Model): ReadonlyMap<string, Severity> =>
  new Map(
    (plan.severities ?? []).flatMap((pair): readonly (readonly [string, Severity])[] => {
      const [code = '', word] = pair.split('=').map((part) => part.trim())
      const severity = word?.toLowerCase()
      return isSeverity(severity) ? [[code.toUpperCase(), severity]] : []
    }),
  )

const modelOf = ({ graph }: Question): Model => {
  if (!graph.columns.model)
    throw new TypeError('check: columns without a model; give columns made by toColumns')
  return graph.columns.model
}

/** The findings of a question on a source: loops, and what the checks say of its content. */
const findingsFor = once((question: Question): readonly Finding[] => {
  const checked: Checked = { question, model: modelOf(question) }
  return CHECKS.flatMap((findings) => findings(checked))
})

/**
 * Is the model sound: what the parser and the columns have found, then loops, then the checks of content, each with
 * its stable code (MODEL: "Checks"). The plan's `severities` hold for findings of content, those of the parser too; a
 * fault of form or structure keeps its own. Linear in nodes, links and the cells of the coverage.
 *
 * @param earlier the findings of `parseSource` and `toColumns`
 * @throws TypeError where the columns were made without a model
 * @example check(question, [...parsed.findings, ...made.findings]).filter(({ severity }) => severity === 'error')
 */
export const check = (question: Question, earlier: readonly Finding[]): readonly Finding[] => {
  const severities = decidedBy(modelOf(question))
  const decided = (finding: Finding): Finding => {
    const severity = classOf(finding) === 'content' ? severities.get(finding.code) : undefined
    return severity === undefined ? finding : { ...finding, severity }
  }
  return [...earlier, ...findingsFor(question)].map(decided)
}

/** How many findings there are of each severity. */
export const countsOf = (findings: readonly Finding[]): Readonly<Record<Severity, number>> => ({
  error: findings.filter(({ severity }) => severity === 'error').length,
  warning: findings.filter(({ severity }) => severity === 'warning').length,
  info: findings.filter(({ severity }) => severity === 'info').length,
})
