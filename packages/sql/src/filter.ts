import type { Connector } from './connector.ts'
import { text } from './column.ts'
import { defineTable, loadOf } from './table.ts'
import type { AnalysisKey } from './analysis-tables.ts'
import { VIEW_TEXTS } from './query-texts.ts'
import { identifier } from './quote.ts'

/** What a reader has chosen to see; an empty list lets all pass. */
export interface Filter {
  /** Ids of organs; what lies within one goes with it. */
  readonly organs: readonly string[]
  /** Ids of riktningsmål; the thread below one goes with it. */
  readonly goals: readonly string[]
  /** Statuses of måluppfyllelse. */
  readonly statuses: readonly string[]
  /** Kinds of goals. */
  readonly kinds: readonly string[]
}

/** The filter that lets everything pass. */
export const NO_FILTER: Filter = { organs: [], goals: [], statuses: [], kinds: [] }

/** The reader's choices, one to a row: `what` is `organ`, `goal`, `status` or `kind`. */
export const chosenTable = defineTable('chosen', { what: text, value: text })

/** The views that follow the filter: of goals, of organs, and of riktningsmål as the rows of a matrix. */
export const FILTER_VIEWS = {
  shown_directions: VIEW_TEXTS['shown-directions'],
  shown_goals: VIEW_TEXTS['shown-goals'],
  shown_organs: VIEW_TEXTS['shown-organs'],
} as const

/** The analyses that a view of the filter reads. */
export const ANALYSES_OF_VIEWS: Readonly<Record<keyof typeof FILTER_VIEWS, readonly AnalysisKey[]>> = {
  shown_directions: ['coverageGoals', 'attainment'],
  shown_goals: ['attainment', 'trace'],
  shown_organs: [],
}

/** The statement that makes the views, once the tables are there. */
export const createFilterViews = (): string =>
  Object.entries(FILTER_VIEWS)
    .map(([name, sql]) => `CREATE OR REPLACE VIEW ${identifier(name)} AS ${sql}`)
    .join(';\n')

/**
 * Lets the views `shown_goals`, `shown_organs` and `shown_directions` follow a filter.
 *
 * @example await loadFilter(sql, { ...NO_FILTER, organs: ['KS'] })
 */
export const loadFilter = (connector: Connector, filter: Filter): Promise<void> =>
  connector.loadAll([
    loadOf(chosenTable, [
      ...filter.organs.map((value) => ({ what: 'organ', value })),
      ...filter.goals.map((value) => ({ what: 'goal', value })),
      ...filter.statuses.map((value) => ({ what: 'status', value })),
      ...filter.kinds.map((value) => ({ what: 'kind', value })),
    ]),
  ])
