import {
  type Assessment,
  dayNumber,
  endOf,
  type Finding,
  neighboursOf,
  RATING_CODES,
  shown,
} from '@rodtrad/core'
import { assessmentsFor } from '../ratings.ts'
import { type Checked, ofRow, takingGoals } from './place.ts'

/** Goals of which somebody answers for an action: not what stands above them all, nor an activity, which is one. */
const ACTED_ON = new Set(['riktningsmal', 'budgetmal', 'namndmal', 'bolagsmal', 'verksamhetsmal'])
/** Below these a goal that is partly attained is its verksamhet's own to handle. */
const OVERSEEN = new Set(['riktningsmal', 'budgetmal', 'namndmal', 'bolagsmal'])

/** Whether an assessment is known on the as-of date: made by then, or without a day. */
const isKnown = ({ question: { graph } }: Checked, row: number): boolean =>
  graph.columns.assessments.assessedAt[row]! <= dayNumber(graph.asOf, 0)

/** Whether an assessment comes after another: by the end of its period, then its day. */
const isLater = ({ question }: Checked, row: number, than: number): boolean => {
  const { period, assessedAt } = question.graph.columns.assessments
  return (endOf(period[row]!) - endOf(period[than]!) || assessedAt[row]! - assessedAt[than]!) > 0
}

/** What an assessment that is not attained, or partly, lacks of an action; undefined where nothing. */
const lackOf = (rating: string, row: Assessment): string | undefined => {
  if (row.action === undefined) return rating === 'partly' ? 'partly' : 'none'
  if (row.actionOwner === undefined) return row.actionDue === undefined ? 'both' : 'owner'
  return row.actionDue === undefined ? 'due' : undefined
}

const ofAssessment = (
  checked: Checked,
  code: 'RT096' | 'RT097',
  row: number,
  column: string,
  words: Readonly<Record<string, string>>,
): Finding => {
  const { model, question } = checked
  const { goal, organisation } = question.graph.columns.assessments
  const { id, title } = model.goals[goal[row]!]!
  const organ = model.organisations[organisation[row]!]!
  const said = { title: shown(title), organisation: shown(organ.name), ...words }
  return ofRow(checked, code, 'assessments', row, column, { words: said, others: [id, organ.id] })
}

/**
 * RT096: a goal that an organ judges not attained without an action, one that it judges partly attained without one
 * (information), and an action without owner or day. Of each organ its latest judgement of the period's outcome
 * that is known on the as-of date counts.
 * O(assessments).
 */
export const withoutActions = (checked: Checked): readonly Finding[] => {
  const { question, model } = checked
  const { assessments } = question.graph.columns
  const rows = assessmentsFor(question)
  return takingGoals(question).flatMap((goal) => {
    const latest = new Map<number, number>()
    for (const row of neighboursOf(rows, goal)) {
      const organ = assessments.organisation[row]!
      if (organ < 0 || assessments.forecast[row] === 1 || assessments.rating[row] === 0) continue
      if (!isKnown(checked, row)) continue
      const known = latest.get(organ)
      if (known === undefined || isLater(checked, row, known)) latest.set(organ, row)
    }
    return [...latest.values()].flatMap((row): readonly Finding[] => {
      const rating = RATING_CODES[assessments.rating[row]! - 1]!
      if (rating !== 'partly' && rating !== 'not_attained') return []
      const { kind } = model.goals[goal]!
      const lack = lackOf(rating, model.assessments[row]!)
      return lack === undefined || !ACTED_ON.has(kind) || (lack === 'partly' && !OVERSEEN.has(kind))
        ? []
        : [
            ofAssessment(checked, 'RT096', row, 'action', {
              rating,
              ...(lack === 'none' ? {} : { case: lack }),
            }),
          ]
    })
  })
}

/** Whether an assessment says something new after an action's day; without a day of its own, by a later period. */
const isNews = ({ model, question }: Checked, row: number, action: number): boolean => {
  const { assessedAt, period } = question.graph.columns.assessments
  return assessedAt[row] === 0
    ? endOf(period[row]!) > endOf(period[action]!)
    : assessedAt[row]! > dayNumber(model.assessments[action]!.actionDue, 0)
}

/**
 * RT097: an organ's latest action for a goal, whose day has passed without anything new being said since: what is known
 * on the as-of date counts, and what was said before the action's day is not an answer to it. O(assessments).
 */
export const overdueActions = (checked: Checked): readonly Finding[] => {
  const { question, model } = checked
  const { graph } = question
  const { goal, organisation } = graph.columns.assessments
  const keyOf = (row: number): string => `${goal[row]} ${organisation[row]}`
  const known = model.assessments.flatMap((_, row) => (isKnown(checked, row) ? [row] : []))
  const actions = new Map<string, number>()
  for (const row of known) {
    const { action, actionDue } = model.assessments[row]!
    if (action === undefined || actionDue === undefined) continue
    const latest = actions.get(keyOf(row))
    if (latest === undefined || isLater(checked, row, latest)) actions.set(keyOf(row), row)
  }
  const followedUp = new Set(
    known.map(keyOf).filter((key, at) => actions.has(key) && isNews(checked, known[at]!, actions.get(key)!)),
  )
  return [...actions].flatMap(([key, row]): readonly Finding[] => {
    const { actionDue, phase } = model.assessments[row]!
    if (actionDue! >= graph.asOf || phase === 'done' || phase === 'stopped') return []
    if (organisation[row]! < 0 || graph.goals[goal[row]!] !== 1 || followedUp.has(key)) return []
    return [ofAssessment(checked, 'RT097', row, 'actionDue', { due: actionDue! })]
  })
}
