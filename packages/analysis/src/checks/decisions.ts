import { type Day, dayNumber, dayOf, type Finding, type Model, normalOf, rowIn, shown } from '@rodtrad/core'
import { once } from '../once.ts'
import { type Checked, ofGoal, ofRow, takingGoals } from './place.ts'

/** Goals that kommunfullmäktige decides. */
const COUNCIL_KINDS = new Set(['vision', 'vardegrund', 'riktningsmal', 'budgetmal'])

/** What decisions say that they concern (ids or titles), each with its latest day. O(decisions). */
const latestOn = (decisions: Model['decisions']): ReadonlyMap<string, Day> => {
  const latest = new Map<string, Day>()
  for (const { concerns, date } of decisions)
    for (const name of (concerns ?? '').split(/[;,|]/).map(normalOf)) {
      const known = latest.get(name)
      if (name !== '' && (known === undefined || known < date)) latest.set(name, date)
    }
  return latest
}

const concernedOn = once(({ decisions }: Model) => latestOn(decisions))

/** The kind of a decision is free text: ”upphävande”, ”beslut om att upphäva”. */
const repealedOn = once(({ decisions }: Model) =>
  latestOn(decisions.filter(({ kind }) => /upphäv|repeal/iu.test(kind ?? ''))),
)

/**
 * RT087: a repealed goal whose repeal, the latest decision of that kind that concerns it by its id, is older than the
 * decision of the goal itself. O(goals).
 */
export const repealedBeforeDecided = (checked: Checked): readonly Finding[] => {
  const { question, model } = checked
  const { decided } = question.graph.columns.goals
  const repealed = repealedOn(model)
  return model.goals.flatMap(({ id, status }, goal): readonly Finding[] => {
    const to = status === 'repealed' ? repealed.get(normalOf(id)) : undefined
    if (to === undefined || decided[goal]! <= dayNumber(to, 0)) return []
    return [ofGoal(checked, 'RT087', goal, 'decision', { case: 'repealed', from: dayOf(decided[goal]!), to })]
  })
}

/** RT085: a goal that has changed after the latest decision on it, its own or one that concerns it. O(goals). */
export const changedWithoutDecision = (checked: Checked): readonly Finding[] => {
  const { question, model } = checked
  const { columns, day } = question.graph
  const concerned = concernedOn(model)
  return takingGoals(question).flatMap((goal): readonly Finding[] => {
    const changed = columns.goals.changed[goal]!
    if (changed === 0 || changed > day) return []
    const { id, title } = model.goals[goal]!
    const days = [id, title].map((name) => dayNumber(concerned.get(normalOf(name)), 0))
    const decided = Math.max(columns.goals.decided[goal]!, ...days)
    if (decided === 0 || changed <= decided) return []
    return [ofGoal(checked, 'RT085', goal, 'changed', { changed: dayOf(changed), decided: dayOf(decided) })]
  })
}

/** RT086: an adopted goal of kommunfullmäktige that refers to no decision. O(goals). */
export const withoutDecision = (checked: Checked): readonly Finding[] =>
  takingGoals(checked.question)
    .filter((goal) => {
      const { kind, status = 'adopted', decision } = checked.model.goals[goal]!
      return COUNCIL_KINDS.has(kind) && status === 'adopted' && decision === undefined
    })
    .map((goal) => ofGoal(checked, 'RT086', goal, 'decision'))

/** RT088: a decision that came after goals that refer to it had begun to hold; one finding for each decision. O(goals). */
export const decidedLate = (checked: Checked): readonly Finding[] => {
  const { question, model } = checked
  const { columns } = question.graph
  const { decided, validFrom } = columns.goals
  const late = new Map<string, string[]>()
  for (const goal of takingGoals(question)) {
    const { id, decision } = model.goals[goal]!
    if (decision === undefined || validFrom[goal] === 0 || decided[goal]! <= validFrom[goal]!) continue
    const goals = late.get(decision) ?? []
    late.set(decision, goals)
    goals.push(id)
  }
  return [...late].map(([decision, goals]) => {
    const row = rowIn(columns, 'decisions', decision)
    const { title = decision, date, body } = model.decisions[row]!
    const organ = model.organisations[rowIn(columns, 'organisations', body)]?.name ?? body
    const words = {
      decision: shown(title),
      organisation: shown(organ),
      decided: date,
      count: String(goals.length),
    }
    return ofRow(checked, 'RT088', 'decisions', row, 'date', { words, others: goals })
  })
}
