import { kommunerOf, neighboursOf, normalOf } from '@rodtrad/core'
import { once } from './once.ts'
import { kinds } from './orphans.ts'
import type { Question } from './question.ts'

/** From how many goals, and organs, the same text is that of many. */
export const MANY_ORGANS = 3

const OWNED = kinds('namndmal', 'bolagsmal', 'verksamhetsmal')

/** Goals of a kommun that say the same, and whose they are. */
export interface SameText {
  readonly goals: readonly number[]
  readonly organisations: ReadonlySet<number>
}

/**
 * The nämndmål, bolagsmål and verksamhetsmål of a kommun with one and the same title, or description, in
 * {@link MANY_ORGANS} organs or more (MODEL: "Links to make concrete"). Case, accents and spaces don't tell texts apart.
 * Those with the same description are told where their titles differ. O(goals).
 */
export const sameTexts = once(({ graph }: Question): readonly SameText[] => {
  const { columns } = graph
  const { owners, kind } = columns.goals
  const kommuner = kommunerOf(columns)
  const groupsBy = (textOf: (goal: number) => string | undefined): readonly SameText[] => {
    const groups = new Map<string, number[]>()
    for (let goal = 0; goal < kind.length; goal++) {
      if (graph.goals[goal] === 0 || !OWNED.has(kind[goal]!)) continue
      const text = normalOf(textOf(goal) ?? '')
      if (text === '') continue
      const group = groups.get(text) ?? []
      groups.set(text, group)
      group.push(goal)
    }
    const kommunOf = (goal: number): string =>
      kommuner.one ? '' : neighboursOf(kommuner.ofGoal, goal).join()
    return [...groups.values()]
      .filter((goals) => goals.length >= MANY_ORGANS)
      .flatMap((goals) => [...Map.groupBy(goals, kommunOf).values()])
      .sort(([a], [b]) => a! - b!)
      .map((goals) => ({
        goals,
        organisations: new Set(goals.flatMap((goal) => Array.from(neighboursOf(owners, goal)))),
      }))
      .filter(({ goals, organisations }) => goals.length >= MANY_ORGANS && organisations.size >= MANY_ORGANS)
  }
  const byTitle = groupsBy((goal) => columns.model?.goals[goal]?.title)
  const told = new Map(byTitle.flatMap((group) => group.goals.map((goal) => [goal, group] as const)))
  const byDescription = groupsBy((goal) => columns.model?.goals[goal]?.description).filter(
    ({ goals }) => new Set(goals.map((goal) => told.get(goal) ?? goal)).size > 1,
  )
  return [...byTitle, ...byDescription]
})
