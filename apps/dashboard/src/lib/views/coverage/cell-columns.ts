/** The cells as a list: what the table behind the matrix and the CSV show. */
import type { Column } from '../../components/columns.ts'
import type { Words } from '../../i18n/words.ts'
import type { Cell, GoalRow, Matrix } from './matrix.ts'

export interface ListedCell {
  readonly goal: GoalRow
  readonly cell: Cell
}

/** The cells of a matrix, row by row. */
export function listOf({ rows }: Matrix): readonly ListedCell[] {
  return rows.flatMap(({ goal, cells }) => cells.flatMap((cell) => (cell ? [{ goal, cell }] : [])))
}

export function cellColumns(w: Words): readonly Column<ListedCell>[] {
  const yes = (is: boolean): string => w.t(is ? 'coverage.yes' : 'coverage.no')
  return [
    { label: w.t('coverage.number'), text: ({ goal }) => goal.number ?? '', head: false },
    { label: w.t('coverage.goal'), text: ({ goal }) => goal.title, head: true },
    { label: w.t('coverage.organ'), text: ({ cell }) => cell.organisationName },
    { label: w.t('coverage.level'), text: ({ cell }) => w.code('level', cell.level) },
    { label: w.t('coverage.stance'), text: ({ cell }) => w.code('stance', cell.stance) },
    { label: w.t('coverage.answered'), text: ({ cell }) => yes(cell.answered) },
    { label: w.t('coverage.single'), text: ({ cell }) => yes(cell.single) },
    { label: w.t('coverage.goalsBehind'), text: ({ cell }) => w.number(cell.via.length), numeric: true },
    { label: w.t('coverage.reach'), text: ({ goal }) => depthOf(w, goal) },
    { label: w.t('coverage.illustrative'), text: ({ goal }) => yes(goal.illustrative) },
  ]
}

/** How deep a riktningsmål reaches, in words. */
export function depthOf(w: Words, { deep, carriers }: GoalRow): string {
  return w.t(deep ? 'coverage.deep' : carriers > 0 ? 'coverage.shallow' : 'coverage.nowhere')
}
