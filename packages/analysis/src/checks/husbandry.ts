import {
  degreeOf,
  type Finding,
  neighboursOf,
  ORGANISATION_KIND_CODES,
  partsOf,
  periodOf,
  shown,
} from '@rodtrad/core'
import { husbandry } from '../husbandry.ts'
import { servingGoals } from '../orphans.ts'
import { assessmentsFor } from '../ratings.ts'
import { statusOf } from '../status.ts'
import { hasEnded } from './period.ts'
import { type Checked, ofRow, takingGoals, WHOLE_TABLE } from './place.ts'

const STEERED = new Set(['riktningsmal', 'budgetmal'])
const UNKNOWN = new Set(['unmeasured', 'unassessed'])
const COMPANY = ORGANISATION_KIND_CODES.indexOf('bolag')
const CODES = { financial: 'RT100', operational: 'RT101' } as const

/**
 * RT100, RT101: no financial, no operational goal for god ekonomisk hushållning, of the kommun or of the koncern (KL
 * 11:1), in a source with a goal of kommunfullmäktige that takes part. O(goals).
 */
export const withoutHusbandry = (checked: Checked): readonly Finding[] => {
  const { question, model } = checked
  if (!takingGoals(question).some((goal) => STEERED.has(model.goals[goal]!.kind))) return []
  const council = model.organisations.findIndex(({ kind }) => kind === 'kommunfullmaktige')
  const organisation = shown(model.organisations[council]?.name ?? model.plan.municipality)
  return husbandry(question)
    .filter(({ missing }) => missing)
    .map(({ kind, scope }) => {
      const words = { organisation, ...(scope === 'koncern' ? { case: 'koncern' } : {}) }
      return council < 0
        ? ofRow(checked, CODES[kind], 'goals', WHOLE_TABLE, 'husbandry', { words })
        : ofRow(checked, CODES[kind], 'organisations', council, 'id', { words })
    })
}

/**
 * RT102: a bolag none of whose goals is, or has a path to, a goal for god ekonomisk hushållning. RT103: one whose such
 * goals have neither a figure nor an assessment for the period, so that the koncern can't be evaluated (LKBR 11:12).
 * O(goals + links + parts of the bolag).
 */
export const companies = (checked: Checked): readonly Finding[] => {
  const { question, model } = checked
  const { columns } = question.graph
  const { kind } = columns.organisations
  const bolag = Array.from(kind.keys()).filter(
    (row) => kind[row] === COMPANY && question.graph.organisations[row] === 1,
  )
  if (bolag.length === 0) return []
  const taking = takingGoals(question)
  const flagged = taking.filter((goal) => model.goals[goal]!.husbandry !== undefined)
  const serving = servingGoals(question.graph, flagged)
  const goalsOf = new Map<number, number[]>()
  for (const goal of taking)
    if (serving[goal] === 1)
      for (const owner of neighboursOf(columns.goals.owners, goal)) {
        const owned = goalsOf.get(owner) ?? []
        goalsOf.set(owner, owned)
        owned.push(goal)
      }
  const parts = partsOf(columns)
  const assessed = assessmentsFor(question)
  const period = periodOf(question.period)
  return bolag.flatMap((company): readonly Finding[] => {
    const own = new Set([company])
    for (const organ of own) for (const part of neighboursOf(parts, organ)) own.add(part)
    const goals = [...new Set([...own].flatMap((organ) => goalsOf.get(organ) ?? []))].sort((a, b) => a - b)
    const words = { organisation: shown(model.organisations[company]!.name), period }
    if (goals.length === 0) return [ofRow(checked, 'RT102', 'organisations', company, 'id', { words })]
    const isEvaluated = (goal: number): boolean =>
      !UNKNOWN.has(statusOf(question, goal).status) || degreeOf(assessed, goal) > 0
    return hasEnded(question) && !goals.some(isEvaluated)
      ? [
          ofRow(checked, 'RT103', 'organisations', company, 'id', {
            words,
            others: goals.map((goal) => model.goals[goal]!.id),
          }),
        ]
      : []
  })
}
