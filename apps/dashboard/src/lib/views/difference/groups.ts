/** How what differs is told: what has moved, apart from what is there on one side alone. */
import type { CellDifference, Difference, Named, StandingDifference } from '../../session/difference.ts'

/** A riktningsmål that is there on one side alone, and how many organs have or had goals under it. */
export interface OneSidedGoal {
  readonly goal: Named
  readonly isGone: boolean
  readonly linked: number
  readonly cells: number
}

/** The cells of the coverage by what has become of them. */
export interface CellGroups {
  /** A lower level than before, or no cell any more. */
  readonly back: readonly CellDifference[]
  /** A higher level than before, or a cell that was not there. */
  readonly forward: readonly CellDifference[]
  readonly goals: readonly OneSidedGoal[]
}

/** From this level an organ has goals of its own below the riktningsmål: kopplat. */
const linked = 2

/** Sorts the cells; those of a riktningsmål that is there on one side alone are told as one. */
export function cellGroups({ cells }: Pick<Difference, 'cells'>): CellGroups {
  const byGoal = [...Map.groupBy(cells, ({ goal }) => goal.id).values()]
  const isOneSided = (row: readonly CellDifference[]): boolean =>
    row.every(({ after }) => after === null) || row.every(({ before }) => before === null)
  const shared = byGoal.filter((row) => !isOneSided(row)).flat()
  return {
    back: shared.filter(({ before, after }) => (after ?? -1) < (before ?? -1)),
    forward: shared.filter(({ before, after }) => (after ?? -1) > (before ?? -1)),
    goals: byGoal.filter(isOneSided).map((row) => ({
      goal: row[0]!.goal,
      isGone: row.every(({ after }) => after === null),
      linked: row.filter(({ before, after }) => (before ?? after ?? 0) >= linked).length,
      cells: row.length,
    })),
  }
}

/** The goals that take part on both sides and stand elsewhere. */
export function sharedStandings({ standings }: Pick<Difference, 'standings'>): readonly StandingDifference[] {
  return standings.filter(({ statusBefore, statusAfter }) => statusBefore !== null && statusAfter !== null)
}

/** Whether the two sides are plans of different kommuner: then no id of one means anything to the other. */
export function isTwoMunicipalities({ before, after }: Difference): boolean {
  const plain = (text: string): string => text.trim().toLocaleLowerCase('sv')
  return plain(before.municipality) !== plain(after.municipality)
}

/** Whether nothing differs at all. */
export function isSame(difference: Difference): boolean {
  const { cells, standings, lost, measures, changed, replaced, added, removed } = difference
  const { newFindings, goneFindings } = difference
  return [
    cells,
    standings,
    lost,
    measures,
    changed,
    replaced,
    added,
    removed,
    newFindings,
    goneFindings,
  ].every((rows: readonly unknown[]) => rows.length === 0)
}
