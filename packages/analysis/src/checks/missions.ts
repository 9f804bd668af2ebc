import { type Finding, rowIn, shown } from '@rodtrad/core'
import { activities } from '../activities.ts'
import { mandate } from '../mandate.ts'
import { type Checked, ofGoal, ofRow } from './place.ts'

/** RT118: a mission past its day, neither done nor stopped. RT119: one that is closed and not reported. O(missions). */
export const lateMissions = (checked: Checked): readonly Finding[] => {
  const { model, question } = checked
  const { columns } = question.graph
  return mandate(question).flatMap((mission): readonly Finding[] => {
    const { id, organisation, late, unreported, due } = mission
    const code = late ? 'RT118' : unreported ? 'RT119' : undefined
    if (code === undefined) return []
    const { name } = model.organisations[rowIn(columns, 'organisations', organisation)]!
    const words = { organisation: shown(name), ...(due === null ? {} : { due }) }
    const column = late ? 'due' : 'reported'
    return [
      ofRow(checked, code, 'missions', rowIn(columns, 'missions', id), column, {
        words,
        others: [organisation],
      }),
    ]
  })
}

/** RT120: an activity past its day, neither done nor stopped. O(goals). */
export const lateActivities = (checked: Checked): readonly Finding[] =>
  activities(checked.question)
    .filter(({ daysLate }) => daysLate !== null)
    .map(({ id, due, owner }) =>
      ofGoal(
        checked,
        'RT120',
        rowIn(checked.question.graph.columns, 'goals', id),
        'due',
        { due: due! },
        owner,
      ),
    )
