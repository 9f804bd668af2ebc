import type { QueryRow } from './ask.ts'
import type { Filter } from './filter-choice.ts'
import type { QueryName } from './queries.ts'

/** What the engine says of the filter once, so that a choice needn't be asked about. */
export interface FilterIndex {
  readonly organs: readonly QueryRow<'filter-organs'>[]
  readonly goals: readonly QueryRow<'filter-goals'>[]
}

/** What a filter lets pass: the same as the views `shown_organs`, `shown_goals` and `shown_directions`. */
export interface Passing {
  /** Whether nothing is chosen. */
  readonly isAll: boolean
  /** What is the kommun's own (null) passes as long as no organ is chosen. */
  readonly isOrgan: (id: string | null) => boolean
  readonly isGoal: (id: string) => boolean
  /** Of riktningsmål as the rows of a matrix: whose they are and of what kind is not asked. */
  readonly isDirection: (id: string) => boolean
}

/**
 * What a filter lets pass. Linear in the index.
 *
 * @example passingOf({ organs, goals }, { ...NO_FILTER, organs: ['KS'] }).isOrgan('KS') // true
 */
export const passingOf = ({ organs, goals }: FilterIndex, filter: Filter): Passing => {
  const [chosenOrgans, chosenGoals] = [new Set(filter.organs), new Set(filter.goals)]
  const [statuses, kinds] = [new Set<string | null>(filter.statuses), new Set<string>(filter.kinds)]
  const passes = <T>(chosen: ReadonlySet<T>, values: readonly T[]): boolean =>
    chosen.size === 0 || values.some((value) => chosen.has(value))

  const shownOrgans = new Set(
    organs.flatMap(({ organisation, choices }) => (passes(chosenOrgans, choices) ? [organisation] : [])),
  )
  const shownGoals = new Set(
    goals.flatMap(({ goal, owners, status, kind, choices }) =>
      (chosenOrgans.size === 0 || owners.some((owner) => shownOrgans.has(owner))) &&
      passes(statuses, [status]) &&
      passes(kinds, [kind]) &&
      passes(chosenGoals, choices)
        ? [goal]
        : [],
    ),
  )
  const statusOf = new Map(goals.map(({ goal, status }) => [goal, status]))
  return {
    isAll: Object.values(filter).every((values: readonly string[]) => values.length === 0),
    isOrgan: (id) => (id === null ? chosenOrgans.size === 0 : shownOrgans.has(id)),
    isGoal: (id) => shownGoals.has(id),
    isDirection: (id) => passes(chosenGoals, [id]) && passes(statuses, [statusOf.get(id) ?? null]),
  }
}

type Test<N extends QueryName> = (row: QueryRow<N>, passing: Passing) => boolean

const byGoal = ({ goal }: { readonly goal: string }, { isGoal }: Passing): boolean => isGoal(goal)
const byDirection = ({ goal }: { readonly goal: string }, { isDirection }: Passing): boolean =>
  isDirection(goal)
const byOrgan = ({ organisation }: { readonly organisation: string | null }, { isOrgan }: Passing): boolean =>
  isOrgan(organisation)

/** The queries that answer with those of their rows which pass, and which these are. Others count, or order by what passes. */
const TESTS: { readonly [N in QueryName]?: Test<N> } = {
  'attainment-differs': byGoal,
  'attainment-list': byGoal,
  'attainment-methods': byDirection,
  'budget-by-organ': byOrgan,
  'budget-without-goal': byOrgan,
  'coverage-exempt': byOrgan,
  'coverage-factors': byOrgan,
  'coverage-goals': byDirection,
  'coverage-loose': byGoal,
  'coverage-matrix': (row, passing) => byDirection(row, passing) && byOrgan(row, passing),
  'coverage-suspect': ({ from, to }, { isGoal, isOrgan }) => isGoal(from) || (isOrgan(from) && isGoal(to)),
  'goal-funding': byGoal,
  'husbandry-ended': byGoal,
  'husbandry-goals': ({ goal }, { isGoal, isAll }) => (goal === null ? isAll : isGoal(goal)),
  'oversight-dialogues': byOrgan,
  'oversight-earlier': byOrgan,
  'oversight-late': byOrgan,
  'oversight-proposals': byOrgan,
  'overview-reporting': byOrgan,
}

/** The queries that answer with all rows, and say of each whether it passes (`shown`). */
const MARKS: { readonly [N in QueryName]?: Test<N> } = {
  'attainment-goals': byGoal,
  'mission-list': byOrgan,
  'organ-list': byOrgan,
}

/** Whether what a query answers with a filter can be told from what it answers without one. */
export const isNarrowed = (query: QueryName): boolean => query in TESTS || query in MARKS

/**
 * What a query answers with a filter, out of what it answers without one. Linear in the rows; a row that stays as it is, is the
 * same object.
 *
 * @param rows without a filter
 * @example narrowed('coverage-goals', rows, passingOf(index, filter))
 */
export const narrowed = <N extends QueryName>(
  query: N,
  rows: readonly QueryRow<N>[],
  passing: Passing,
): readonly QueryRow<N>[] => {
  const test = TESTS[query]
  if (test !== undefined) return rows.filter((row) => test(row, passing))
  const mark = MARKS[query]
  if (mark === undefined) return rows
  return rows.map((row) => {
    const shown = mark(row, passing)
    return (row as { readonly shown?: boolean }).shown === shown ? row : { ...row, shown }
  })
}
