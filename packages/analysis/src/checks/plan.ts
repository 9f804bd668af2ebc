import {
  CATALOGUE,
  type CatalogueEntry,
  codeOf,
  type Finding,
  type FindingCode,
  GOAL_KINDS,
  type Mandate,
  mandatesOf,
  nextDay,
  ORGANISATION_KINDS,
  shown,
} from '@rodtrad/core'
import { type Checked, ofRow } from './place.ts'
import { severityIn } from './severities.ts'

const isCode = (text: string): text is FindingCode => Object.hasOwn(CATALOGUE, text)

/** What is wrong with a pair `RT043=info`; undefined where nothing is. */
const troubleOf = (pair: string): string | undefined => {
  const [code = '', word = ''] = pair.split('=').map((part) => part.trim())
  const key = code.toUpperCase()
  if (!isCode(key)) return 'code'
  if (severityIn(word) === undefined) return 'severity'
  const entry: CatalogueEntry = CATALOGUE[key]
  return entry.class === 'content' ? undefined : 'fixed'
}

const isKind = (text: string): boolean =>
  codeOf(GOAL_KINDS, text) !== undefined || codeOf(ORGANISATION_KINDS, text) !== undefined

/** RT125: pairs of the plan's `severities` and `labels` that make no difference. O(pairs). */
export const idlePairs = (checked: Checked): readonly Finding[] => {
  const { severities = [], labels = [] } = checked.model.plan
  const found = (column: string, value: string, trouble: string): Finding => {
    const words = { value: shown(value), case: trouble }
    const finding = ofRow(checked, 'RT125', 'plan', 0, column, { words })
    return { ...finding, place: { ...finding.place, value: shown(value) } }
  }
  return [
    ...severities.flatMap((pair) => {
      const trouble = troubleOf(pair)
      return trouble === undefined ? [] : [found('severities', pair, trouble)]
    }),
    ...labels
      .filter((pair) => !isKind((pair.split('=')[0] ?? '').trim()))
      .map((pair) => found('labels', pair, 'label')),
  ]
}

const spanOf = ({ from, to }: Mandate): string => `${from}/${to}`

/** RT084: mandate periods that overlap, or that leave days between them (MODEL: S20). O(periods). */
export const brokenMandates = (checked: Checked): readonly Finding[] => {
  const mandates = mandatesOf(checked.model.plan)
  return mandates.slice(1).flatMap((second, at): readonly Finding[] => {
    // Of those before, the one that reaches furthest: a short one may lie within a long one.
    const first = mandates.slice(0, at + 1).reduce((a, b) => (b.to > a.to ? b : a))
    const overlap = second.from <= first.to
    if (!overlap && second.from === nextDay(first.to)) return []
    const words = { first: spanOf(first), second: spanOf(second), case: overlap ? 'overlap' : 'gap' }
    return [ofRow(checked, 'RT084', 'plan', 0, 'mandatePeriods', { words })]
  })
}
