import { degreeOf, type Finding, neighboursOf, shown } from '@rodtrad/core'
import { type Checked, ofGoal, takingGoals } from './place.ts'

const OWNED = new Set(['namndmal', 'bolagsmal', 'verksamhetsmal', 'aktivitet'])
/** How many names a sentence shows. */
const MOST_SHOWN = 5

/** RT037: a goal of a nämnd, a bolag or a verksamhet that no organ owns. O(goals). */
export const withoutOwner = (checked: Checked): readonly Finding[] =>
  takingGoals(checked.question)
    .filter((goal) => {
      const { kind, owner = [] } = checked.model.goals[goal]!
      return OWNED.has(kind) && owner.length === 0
    })
    .map((goal) => ofGoal(checked, 'RT037', goal, 'owner'))

/** RT072: a goal of several organs: allowed (MODEL: shared responsibility), and worth knowing. O(goals). */
export const sharedGoals = (checked: Checked): readonly Finding[] => {
  const { owners } = checked.question.graph.columns.goals
  return takingGoals(checked.question)
    .filter((goal) => degreeOf(owners, goal) > 1)
    .map((goal) => {
      const organs = Array.from(neighboursOf(owners, goal), (owner) => checked.model.organisations[owner]!)
      const names = organs.slice(0, MOST_SHOWN).map(({ name }) => shown(name))
      const organisations = [...names, ...(organs.length > names.length ? ['…'] : [])].join(', ')
      return ofGoal(
        checked,
        'RT072',
        goal,
        'owner',
        { count: String(organs.length), organisations },
        organs.map(({ id }) => id),
      )
    })
}
