import { type Finding, neighboursOf, normalOf } from '@rodtrad/core'
import { riktningsmalOf } from '../coverage-levels.ts'
import { organsOfGoal } from '../organs.ts'
import { type Checked, ofGoal, takingGoals } from './place.ts'

const OWNED = new Set(['namndmal', 'bolagsmal', 'verksamhetsmal'])
/** What counts as many: organs with the same text, riktningsmål of one goal. */
const MANY = 3

/** RT063: the same wording in {@link MANY} organs or more (MODEL: "Links to make concrete"). O(goals). */
export const sameTexts = (checked: Checked): readonly Finding[] => {
  const { question, model } = checked
  const { owners } = question.graph.columns.goals
  const byTitle = new Map<string, number[]>()
  for (const goal of takingGoals(question)) {
    const { kind, title } = model.goals[goal]!
    if (!OWNED.has(kind)) continue
    const goals = byTitle.get(normalOf(title)) ?? []
    byTitle.set(normalOf(title), goals)
    goals.push(goal)
  }
  return [...byTitle.values()].flatMap((goals): readonly Finding[] => {
    const [first, ...others] = goals
    const organs = new Set(goals.flatMap((goal) => [...neighboursOf(owners, goal)]))
    if (first === undefined || goals.length < MANY || organs.size < MANY) return []
    const ids = others.map((goal) => model.goals[goal]!.id)
    return [ofGoal(checked, 'RT063', first, 'title', { count: String(organs.size) }, ids)]
  })
}

/** RT064: a goal that contributes straight to more than half of its kommun's riktningsmål, and to {@link MANY}. O(links). */
export const linkedToAll = (checked: Checked): readonly Finding[] => {
  const { graph } = checked.question
  const tops = new Set(riktningsmalOf(graph))
  if (tops.size < MANY) return []
  const organs = organsOfGoal(graph)
  // The riktningsmål of a kommun are those with the same organs.
  const perKommun = new Map<readonly number[], number>()
  for (const top of tops) perKommun.set(organs(top), (perKommun.get(organs(top)) ?? 0) + 1)
  return takingGoals(checked.question).flatMap((goal): readonly Finding[] => {
    const above = [...new Set(neighboursOf(graph.up, goal))].filter((upper) => tops.has(upper))
    if (tops.has(goal) || above.length < MANY) return []
    const all = perKommun.get(organs(above[0]!))!
    if (above.length * 2 <= all) return []
    const words = { count: String(above.length), all: String(all) }
    const ids = above.map((upper) => checked.model.goals[upper]!.id)
    return [ofGoal(checked, 'RT064', goal, 'id', words, ids)]
  })
}
