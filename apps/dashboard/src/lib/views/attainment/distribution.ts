/** How the goals of each level are distributed over the statuses: measures and words apart. */
import { statuses, type Status, type StatusCount } from '@rodtrad/charts'
import type { Column } from '../../components/columns.ts'
import type { Words } from '../../i18n/words.ts'
import { isMeasured, type Goal } from './rows.ts'

export type LevelName = 'top' | 'riktningsmal' | 'budgetmal' | 'organ' | 'verksamhetsmal' | 'aktivitet'

export interface Level {
  readonly name: LevelName
  readonly measured: readonly StatusCount[]
  readonly worded: readonly StatusCount[]
}

const levelOf: Readonly<Record<Goal['kind'], LevelName>> = {
  vision: 'top',
  vardegrund: 'top',
  vardeord: 'top',
  riktningsmal: 'riktningsmal',
  budgetmal: 'budgetmal',
  namndmal: 'organ',
  bolagsmal: 'organ',
  verksamhetsmal: 'verksamhetsmal',
  aktivitet: 'aktivitet',
}

const levelNames: readonly LevelName[] = [
  'riktningsmal',
  'budgetmal',
  'organ',
  'verksamhetsmal',
  'aktivitet',
  'top',
]

function countsOf(goals: readonly Goal[]): readonly StatusCount[] {
  const counts = Map.groupBy(goals, ({ status }) => status)
  return statuses.flatMap((status) => {
    const count = counts.get(status)?.length ?? 0
    return count === 0 ? [] : [{ status, count }]
  })
}

/** The levels that have goals, from riktningsmål to aktivitet; vision and värdegrund last. */
export function levelsOf(goals: readonly Goal[]): readonly Level[] {
  return levelNames.flatMap((name) => {
    const here = goals.filter(({ kind }) => levelOf[kind] === name)
    if (here.length === 0) return []
    const measured = countsOf(here.filter(isMeasured))
    return [{ name, measured, worded: countsOf(here.filter((goal) => !isMeasured(goal))) }]
  })
}

export const total = (counts: readonly StatusCount[]): number =>
  counts.reduce((sum, { count }) => sum + count, 0)

/** The table behind the bars: a row for each level and way of follow-up. */
export interface LevelRow {
  readonly level: LevelName
  readonly way: 'measured' | 'worded'
  readonly counts: ReadonlyMap<Status, number>
}

export const levelRows = (levels: readonly Level[]): readonly LevelRow[] =>
  levels.flatMap(({ name, measured, worded }) =>
    (['measured', 'worded'] as const).flatMap((way) => {
      const counts = way === 'measured' ? measured : worded
      return counts.length === 0
        ? []
        : [{ level: name, way, counts: new Map(counts.map(({ status, count }) => [status, count])) }]
    }),
  )

export function levelColumns(w: Words, rows: readonly LevelRow[]): readonly Column<LevelRow>[] {
  const present = statuses.filter((status) => rows.some(({ counts }) => counts.has(status)))
  return [
    { label: w.t('attainment.level'), text: ({ level }) => w.t(`attainment.level.${level}`) },
    { label: w.t('attainment.way'), text: ({ way }) => w.t(`attainment.way.${way}`) },
    ...present.map((status) => ({
      label: w.code('status', status),
      text: ({ counts }: LevelRow) => String(counts.get(status) ?? 0),
      numeric: true,
    })),
  ]
}
