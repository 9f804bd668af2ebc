import { attainment } from './queries/attainment.ts'
import { coverage } from './queries/coverage.ts'
import { coverageCell } from './queries/coverage-cell.ts'
import { filter } from './queries/filter.ts'
import { findings } from './queries/findings.ts'
import { goals } from './queries/goals.ts'
import { husbandry } from './queries/husbandry.ts'
import { indicators } from './queries/indicators.ts'
import { missions } from './queries/missions.ts'
import { organ } from './queries/organ.ts'
import { oversight } from './queries/oversight.ts'
import { overview } from './queries/overview.ts'
import { search } from './queries/search.ts'
import { thread } from './queries/thread.ts'
import { time } from './queries/time.ts'
import { whatIf } from './queries/what-if.ts'
import type { Query } from './query.ts'

/** The queries: one entry for each `queries/*.sql`, by its name. The entries stand in `src/queries/`, by subject. */
export const QUERIES = {
  ...attainment,
  ...coverage,
  ...coverageCell,
  ...filter,
  ...findings,
  ...goals,
  ...husbandry,
  ...indicators,
  ...missions,
  ...organ,
  ...oversight,
  ...overview,
  ...search,
  ...thread,
  ...time,
  ...whatIf,
} as const satisfies Readonly<Record<string, Query>>

export type QueryName = keyof typeof QUERIES
