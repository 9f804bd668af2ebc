/** The matrix riktningsmål × organ with its sums, in the order that is asked for. */
import type { QueryRow } from '@rodtrad/sql'

export type Cell = QueryRow<'coverage-matrix'>
export type GoalRow = QueryRow<'coverage-goals'>

/** One riktningsmål with its cells; an organ of another kommun has none. */
export interface MatrixRow {
  readonly goal: GoalRow
  readonly cells: readonly (Cell | undefined)[]
}

/** One organ with the sums of its column. */
export interface MatrixOrgan {
  readonly id: string
  readonly name: string
  /** How many riktningsmål it carries: linked or more. */
  readonly carried: number
  /** How many it has left without any answer. */
  readonly silent: number
  readonly all: number
}

export interface Matrix {
  readonly rows: readonly MatrixRow[]
  readonly organs: readonly MatrixOrgan[]
}

/** By gaps: what the fewest carry comes first. By plan: as in the source. */
export type Order = 'gaps' | 'plan'

/** From which level a cell carries its riktningsmål. */
export const linked = 2

/**
 * The rows of the queries as a matrix.
 *
 * @example matrixOf(goals, cells, 'gaps').rows[0]?.goal.title
 */
export function matrixOf(
  goals: readonly GoalRow[],
  cells: readonly Cell[],
  order: Order,
): Matrix {
  const byGoal = Map.groupBy(cells, ({ goal }) => goal)
  const byOrgan = Map.groupBy(cells, ({ organisation }) => organisation)
  const all = [...byOrgan].map(([id, own]) => organOf(id, own))
  const organs = order === 'plan' ? all : byGaps(all, byOrgan)
  const sorted = order === 'plan' ? goals : goalsByGaps(goals, byGoal)
  return {
    organs,
    rows: sorted.map((goal) => {
      const own = new Map(byGoal.get(goal.goal)?.map((cell) => [cell.organisation, cell]))
      return { goal, cells: organs.map(({ id }) => own.get(id)) }
    }),
  }
}

function organOf(id: string, cells: readonly Cell[]): MatrixOrgan {
  return {
    id,
    name: cells[0]?.organisationName ?? id,
    carried: cells.filter(({ level }) => level >= linked).length,
    silent: cells.filter(isSilent).length,
    all: cells.length,
  }
}

/** Whether the organ owes an answer: nothing at all, or goals without a word. */
export function isSilent({ level, answered }: Cell): boolean {
  return level === 0 || !answered
}

const levels = (cells: readonly Cell[] = []): number => cells.reduce((sum, { level }) => sum + level, 0)

/** Sorting is stable: equals stay as in the plan. */
function goalsByGaps(
  goals: readonly GoalRow[],
  cells: ReadonlyMap<string, readonly Cell[]>,
): readonly GoalRow[] {
  return goals.toSorted(
    (a, b) =>
      Number(b.uncovered) - Number(a.uncovered) ||
      a.carriers - b.carriers ||
      levels(cells.get(a.goal)) - levels(cells.get(b.goal)),
  )
}

function byGaps(
  organs: readonly MatrixOrgan[],
  cells: ReadonlyMap<string, readonly Cell[]>,
): readonly MatrixOrgan[] {
  return organs.toSorted(
    (a, b) => a.carried - b.carried || levels(cells.get(a.id)) - levels(cells.get(b.id)),
  )
}

/**
 * The cells of a riktningsmål by level, the highest first.
 *
 * @example byLevel(row.cells)[0]?.level
 */
export function byLevel(
  cells: readonly (Cell | undefined)[],
): readonly { readonly level: number; readonly own: readonly Cell[] }[] {
  const known = cells.filter((cell) => cell !== undefined)
  return [...Map.groupBy(known, ({ level }) => level)]
    .map(([level, own]) => ({ level, own }))
    .toSorted((a, b) => b.level - a.level)
}
