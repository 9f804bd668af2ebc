import { neighboursOf } from '@rodtrad/core'
import { goesWith, goneWith, organsCarrying } from './carrying.ts'
import type { CoverageLevels } from './coverage-levels.ts'
import { LINKED } from './goal-levels.ts'
import { holdsOf, type Holds } from './holds.ts'
import { onlyIndicators } from './only-indicator.ts'
import type { Question } from './question.ts'
import { waysDown } from './ways-down.ts'

/** What stands between a riktningsmål and a gap: an organ (by place), a goal or an indicator. */
export interface Lone {
  readonly what: 'single' | 'falls'
  readonly kind: 'organ' | 'goal' | 'indicator'
  readonly subject: number
  /** What the riktningsmål would lose: that it is covered, that any organ is linked, measured or followed. */
  readonly lost: 'covered' | 'linked' | 'measured' | 'followed'
}

const only = <T>(items: Iterable<T>): T | undefined => {
  const [first, ...others] = new Set(items)
  return others.length === 0 ? first : undefined
}

/**
 * Finds what carries a riktningsmål alone, and what it would fall with (MODEL: "Resilience"):
 *
 * - an *organ* dropped: its cells are gone, and the goals that go with it;
 * - a *goal* dropped: it and its links are gone;
 * - an *indicator* dropped: its links, targets and outcomes are gone.
 *
 * Nothing is dropped and computed anew: a goal counts when every way down to an organ's goal passes it, an organ when
 * it may cut one shortest way and then proves to cut all. For each riktningsmål linear in the goals and links below
 * it, times the organs on one shortest way; mostly it ends after a few steps.
 */
export const loneOnes = (question: Question): ((row: CoverageLevels) => readonly Lone[]) => {
  const { graph } = question
  const { shortest, unavoidable } = waysDown(graph.down)
  const onlyIndicator = onlyIndicators(question)

  const byGoals = (holds: Holds, way: readonly number[] | undefined): readonly Lone[] => {
    if (way === undefined || holds.common.length > 0) return []
    return unavoidable(holds.goal, (goal) => holds.carries(goal), way).flatMap((subject): readonly Lone[] => [
      { what: 'single', kind: 'goal', subject, lost: 'linked' },
      ...(holds.words.length > 0 ? [] : [{ what: 'falls', kind: 'goal', subject, lost: 'covered' } as const]),
    ])
  }

  const byIndicators = (holds: Holds, way: readonly number[] | undefined): readonly Lone[] => {
    const linking = way === undefined ? only(holds.common.map(({ indicator }) => indicator)) : undefined
    const lone = { kind: 'indicator' } as const
    if (linking !== undefined)
      return [
        { ...lone, what: 'single', subject: linking, lost: 'linked' },
        ...(holds.words.length > 0
          ? []
          : [{ ...lone, what: 'falls', subject: linking, lost: 'covered' } as const]),
      ]
    const { measured, followed } = onlyIndicator(holds)
    if (measured >= 0) return [{ ...lone, what: 'single', subject: measured, lost: 'measured' }]
    return followed >= 0 ? [{ ...lone, what: 'single', subject: followed, lost: 'followed' }] : []
  }

  /** The organs that may take a way with them: by a goal along it, or as the only one whose goal is at its end. */
  const cutting = (holds: Holds, way: readonly number[]): readonly number[] => {
    const last = way.at(-1)
    const end = last !== undefined && holds.carries(last) ? last : holds.goal
    const alone = Array.from(neighboursOf(organsCarrying(graph), end)).filter(
      (place) => !holds.carries(end, place),
    )
    return [...new Set([...way.flatMap((goal) => goneWith(graph, goal)), ...alone])]
  }

  const fallsWithout = (holds: Holds, place: number): boolean =>
    holds.words.every((each) => each === place) &&
    holds.common.every((each) => each.place === place) &&
    shortest(
      holds.goal,
      (goal) => holds.carries(goal, place),
      (goal) => goesWith(graph, goal, place),
    ) === undefined

  const byOrgans = (
    row: CoverageLevels,
    holds: Holds,
    way: readonly number[] | undefined,
  ): readonly Lone[] => {
    const suspects =
      way === undefined ? [...holds.common.map(({ place }) => place), ...holds.words] : cutting(holds, way)
    const carrier = row.single ? row.organs[row.level.findIndex((level) => level >= LINKED)] : undefined
    const found = row.uncovered ? [] : [...new Set(suspects)].filter((place) => fallsWithout(holds, place))
    return [
      ...(carrier === undefined
        ? []
        : [{ what: 'single', kind: 'organ', subject: carrier, lost: 'linked' } as const]),
      ...found.map((subject) => ({ what: 'falls', kind: 'organ', subject, lost: 'covered' }) as const),
    ]
  }

  return (row) => {
    const holds = holdsOf(question, row)
    const way = shortest(row.goal, (goal) => holds.carries(goal))
    return [...byOrgans(row, holds, way), ...byGoals(holds, way), ...byIndicators(holds, way)]
  }
}
