import {
  type Csr,
  csrOf,
  degreeOf,
  GOAL_KIND_CODES,
  type Graph,
  type IdTable,
  neighboursOf,
  ORGANISATION_KIND_CODES,
  relationOf,
} from '@rodtrad/core'
import { once } from './once.ts'
import type { Question } from './question.ts'
import { isIllustrative, titleOf } from './titles.ts'

/** A verksamhet and what it carries. */
export interface OperationRow {
  readonly id: string
  readonly title: string
  /** The organisations that it is part of. */
  readonly partOf: readonly string[]
  /** Its own verksamhetsmål and other goals. */
  readonly goals: readonly string[]
  readonly activities: readonly string[]
  /** The goals that it contributes to without a goal of its own. */
  readonly serves: readonly string[]
  /** The missions that it makes concrete itself. */
  readonly missions: readonly string[]
  /** It has no goal, no aktivitet and no such link: information, not a fault. */
  readonly carriesNothing: boolean
  readonly illustrative: boolean
}

const VERKSAMHET = ORGANISATION_KIND_CODES.indexOf('verksamhet')
const AKTIVITET = GOAL_KIND_CODES.indexOf('aktivitet')

/** Organisation → the goals that it owns and that take part. O(goals). */
const ownedBy = once(({ columns, goals }: Graph): Csr => {
  const { owners } = columns.goals
  const owner: number[] = []
  const owned: number[] = []
  goals.forEach((takesPart, goal) => {
    if (takesPart === 0) return
    for (const organisation of neighboursOf(owners, goal)) {
      owner.push(organisation)
      owned.push(goal)
    }
  })
  return csrOf(columns.count.organisations, Int32Array.from(owner), Int32Array.from(owned))
})

/**
 * Which verksamhet carries no goal: every verksamhet that is valid, with what it carries (MODEL: S16; styrmodell:
 * "Verksamhetsstyrning"). O(goals + links).
 *
 * @example
 * operations(question).filter((row) => row.carriesNothing)
 */
export const operations = once(({ graph }: Question): readonly OperationRow[] => {
  const { columns } = graph
  const { ids, first } = columns
  const { kind, partOf } = columns.organisations
  const served = relationOf(graph, 'contributes', 'organisations', 'goals')
  const made = relationOf(graph, 'concretises', 'organisations', 'missions')
  const verksamheter = Array.from(kind.keys()).filter(
    (row) => graph.organisations[row] === 1 && kind[row] === VERKSAMHET,
  )
  return verksamheter.map((row) => {
    const idsOf = (table: IdTable, rows: Iterable<number>): readonly string[] =>
      Array.from(new Set(rows), (each) => ids[first[table] + each]!)
    const own = [...neighboursOf(ownedBy(graph), row)]
    const isActivity = (goal: number): boolean => columns.goals.kind[goal] === AKTIVITET
    return {
      id: ids[first.organisations + row]!,
      title: titleOf(columns, first.organisations + row),
      partOf: idsOf('organisations', neighboursOf(partOf, row)),
      goals: idsOf(
        'goals',
        own.filter((goal) => !isActivity(goal)),
      ),
      activities: idsOf('goals', own.filter(isActivity)),
      serves: idsOf('goals', neighboursOf(served, row)),
      missions: idsOf('missions', neighboursOf(made, row)),
      carriesNothing: own.length + degreeOf(served, row) + degreeOf(made, row) === 0,
      illustrative: isIllustrative(columns, first.organisations + row),
    }
  })
})
