import {
  assessmentHasWords,
  type Decision,
  type Finding,
  isYear,
  neighboursOf,
  normalOf,
  ORGANISATION_KIND_CODES,
  periodOf,
  shown,
  yearOf,
} from '@rodtrad/core'
import { assessmentsFor } from '../ratings.ts'
import { hasEnded, wasValid } from './period.ts'
import { type Checked, ofGoal, ofRow, takingGoals } from './place.ts'

const JUDGED = new Set(['riktningsmal', 'budgetmal'])
const ANSWERS_FOR_ALL = new Set(['kommunfullmaktige', 'kommunstyrelse'])

/**
 * RT107: a goal of kommunfullmäktige without a judgement of the period itself, by an owner, kommunfullmäktige or
 * kommunstyrelsen; a forecast is none. Only where the source has assessments. O(goals + assessments).
 */
export const withoutJudgement = (checked: Checked): readonly Finding[] => {
  const { question, model } = checked
  const { columns } = question.graph
  if (model.assessments.length === 0 || !hasEnded(question)) return []
  const { assessments, goals } = columns
  const rows = assessmentsFor(question)
  const isJudgement = (goal: number, row: number): boolean => {
    const organ = model.organisations[assessments.organisation[row]!]
    const own = neighboursOf(goals.owners, goal).includes(assessments.organisation[row]!)
    if (organ === undefined || !(own || ANSWERS_FOR_ALL.has(organ.kind))) return false
    if (assessments.forecast[row] === 1 || assessments.period[row] !== question.period) return false
    const said = model.assessments[row]!
    return said.rating !== undefined || assessmentHasWords(said)
  }
  const words = { period: periodOf(question.period), ...(isYear(question.period) ? {} : { case: 'part' }) }
  return takingGoals(question)
    .filter((goal) => JUDGED.has(model.goals[goal]!.kind) && wasValid(question, goal))
    .filter((goal) => !neighboursOf(rows, goal).some((row) => isJudgement(goal, row)))
    .map((goal) => ofGoal(checked, 'RT107', goal, 'id', words))
}

const COMPANY = ORGANISATION_KIND_CODES.indexOf('bolag')
/** How a decision names the section: `KL 6:9`, `6 kap. 9 §`; some cite 6:10. */
const SECTION = /6\s*(?::|kap(?:\.|itlet)?)\s*(?:9|10)(?!\d)/i
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g

/** The years that a decision of KL 6:9 tries: those that its title names, else the one before its day. */
const triedYears = ({ title = '', date }: Decision): readonly number[] => {
  const named = (title.match(YEAR) ?? []).map(Number)
  return named.length > 0 ? named : [Number(date.slice(0, 4)) - 1]
}

/**
 * RT108: a bolag that no decision of KL 6:9 tries for the period's year. A decision is one whose kind, title or concern
 * names the section, and that names the bolag by id or name; it is due when the year's accounts are, by 30 June of the
 * year after. Only where the source has decisions. O(decisions × bolag).
 */
export const withoutPurposeDecision = (checked: Checked): readonly Finding[] => {
  const { question, model } = checked
  const { graph } = question
  const year = yearOf(question.period)
  if (model.decisions.length === 0 || graph.asOf <= `${year + 1}-06-30`) return []
  const tried = model.decisions
    .filter(({ kind = '', title = '', concerns = '' }) => SECTION.test(`${kind}\n${title}\n${concerns}`))
    .filter((decision) => decision.date <= graph.asOf && triedYears(decision).includes(year))
  return Array.from(graph.organisations.keys()).flatMap((row): readonly Finding[] => {
    const { kind } = graph.columns.organisations
    if (graph.organisations[row] === 0 || kind[row] !== COMPANY) return []
    const { id, name } = model.organisations[row]!
    const names = (text: string): boolean =>
      text.split(/[;,|]/).some((part) => normalOf(part) === normalOf(id)) ||
      normalOf(text).includes(normalOf(name))
    const isTried = tried.some(({ concerns = '', title = '' }) => names(concerns) || names(title))
    const words = { organisation: shown(name), year: String(year) }
    return isTried ? [] : [ofRow(checked, 'RT108', 'organisations', row, 'id', { words })]
  })
}
