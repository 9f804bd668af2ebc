import { classOf, type Finding, type Severity } from '@rodtrad/core'
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

/** The severities that the plan itself has decided (`RT035=warning`), for findings of content. */
const decided = ({ model }: Checked): ReadonlyMap<string, Severity> =>
  new Map(
    (model.plan.severities ?? []).flatMap((pair): readonly (readonly [string, Severity])[] => {
      const [code = '', severity] = pair.split('=').map((part) => part.trim())
      return isSeverity(severity) ? [[code, severity]] : []
    }),
  )

/** The findings of a question on a source: loops, and what the checks say of its content. */
const findingsFor = once((question: Question): readonly Finding[] => {
  const { model } = question.graph.columns
  if (!model) throw new TypeError('check: columns without a model; give columns made by toColumns')
  const checked: Checked = { question, model }
  const severities = decided(checked)
  return CHECKS.flatMap((findings) => findings(checked)).map((finding) =>
    classOf(finding) === 'content'
      ? { ...finding, severity: severities.get(finding.code) ?? finding.severity }
      : finding,
  )
})

/**
 * Is the model sound: what the parser and the columns have found, then loops, then the checks of content, each with
 * its stable code (MODEL: "Checks"). Linear in nodes and links.
 *
 * @param earlier the findings of `parseSource` and `toColumns`
 */
export const check = (question: Question, earlier: readonly Finding[]): readonly Finding[] => [
  ...earlier,
  ...findingsFor(question),
]

/** How many findings there are of each severity. */
export const countsOf = (findings: readonly Finding[]): Readonly<Record<Severity, number>> => ({
  error: findings.filter(({ severity }) => severity === 'error').length,
  warning: findings.filter(({ severity }) => severity === 'warning').length,
  info: findings.filter(({ severity }) => severity === 'info').length,
})
