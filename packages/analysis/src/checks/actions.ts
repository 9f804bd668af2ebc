import { type Assessment, endOf, type Finding, neighboursOf, RATING_CODES, shown } from '@rodtrad/core'
import { assessmentsFor } from '../ratings.ts'
import { type Checked, ofRow, takingGoals } from './place.ts'

/** Goals of which somebody answers for an action: not what stands above them all, nor an activity, which is one. */
const ACTED_ON = new Set(['riktningsmal', 'budgetmal', 'namndmal', 'bolagsmal', 'verksamhetsmal'])
/** Below these a goal that is partly attained is its verksamhet's own to handle. */
const OVERSEEN = new Set(['riktningsmal', 'budgetmal', 'namndmal', 'bolagsmal'])

/** The latest of an organ's assessments of a goal among rows: by the end of its period, then its day. */
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
 * (information), and an action without owner or day. Of each organ its latest judgement of the period's outcome counts.
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

/** RT097: an action whose day has passed without a later assessment of the goal by the same organ. O(assessments). */
export const overdueActions = (checked: Checked): readonly Finding[] => {
  const { question, model } = checked
  const { graph } = question
  const { goal, organisation } = graph.columns.assessments
  const latest = new Map<string, number>()
  const keyOf = (row: number): string => `${goal[row]} ${organisation[row]}`
  model.assessments.forEach((_, row) => {
    const known = latest.get(keyOf(row))
    if (known === undefined || isLater(checked, row, known)) latest.set(keyOf(row), row)
  })
  return model.assessments.flatMap(({ action, actionDue, phase }, row): readonly Finding[] => {
    if (action === undefined || actionDue === undefined || actionDue >= graph.asOf) return []
    if (phase === 'done' || phase === 'stopped' || organisation[row]! < 0) return []
    if (graph.goals[goal[row]!] !== 1 || latest.get(keyOf(row)) !== row) return []
    return [ofAssessment(checked, 'RT097', row, 'actionDue', { due: actionDue })]
  })
}
