import { type Graph, neighboursOf } from '@rodtrad/core'
import { riktningsmalOf } from './coverage-levels.ts'
import { once } from './once.ts'
import { organsOfGoal } from './organs.ts'

/** From how many riktningsmål a goal is linked to many, where they are besides more than half of all. */
export const MANY_SERVED = 3

/** A goal that is linked straight to so many riktningsmål that the links say little. */
export interface LinkedToMany {
  readonly goal: number
  /** The riktningsmål that it contributes to. */
  readonly serves: readonly number[]
  /** How many riktningsmål its kommun has. */
  readonly all: number
}

/**
 * The goals that contribute straight to more than half of their kommun's riktningsmål, and to {@link MANY_SERVED} or
 * more (MODEL: "Links to make concrete"). Riktningsmål themselves are none. O(links).
 */
export const linkedToMany = once((graph: Graph): readonly LinkedToMany[] => {
  const tops = new Set(riktningsmalOf(graph))
  const organs = organsOfGoal(graph)
  // The riktningsmål of a kommun are those with the same organs.
  const counts = new Map<readonly number[], number>()
  for (const top of tops) counts.set(organs(top), (counts.get(organs(top)) ?? 0) + 1)
  return Array.from(graph.goals.keys()).flatMap((goal): readonly LinkedToMany[] => {
    const serves = [...new Set(neighboursOf(graph.up, goal))].filter((upper) => tops.has(upper))
    if (tops.has(goal) || serves.length < MANY_SERVED) return []
    const all = counts.get(organs(serves[0]!))!
    return serves.length * 2 > all ? [{ goal, serves, all }] : []
  })
})
