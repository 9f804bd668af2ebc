import type { Connector } from './connector.ts'
import { text } from './column.ts'
import { createTable, defineTable, loadOf } from './table.ts'
import type { AnalysisKey } from './analysis-tables.ts'
import type { Filter } from './filter-choice.ts'
import { VIEW_TEXTS } from './query-texts.ts'
import { identifier } from './quote.ts'

/** The reader's choices, one to a row: `what` is `organ`, `goal`, `status` or `kind`. */
export const chosenTable = defineTable('chosen', { what: text, value: text })

/**
 * The views that follow the filter, of organs, of goals and of riktningsmål as the rows of a matrix, in the order in
 * which they are filled: a later one may read an earlier one. They are kept as tables, since a filter is set once and read by
 * many queries.
 */
export const FILTER_VIEWS = {
  shown_organs: VIEW_TEXTS['shown-organs'],
  shown_goals: VIEW_TEXTS['shown-goals'],
  shown_directions: VIEW_TEXTS['shown-directions'],
} as const

/** The analyses that a view of the filter reads. */
export const ANALYSES_OF_VIEWS: Readonly<Record<keyof typeof FILTER_VIEWS, readonly AnalysisKey[]>> = {
  shown_directions: ['coverageGoals', 'attainment'],
  shown_goals: ['attainment', 'trace'],
  shown_organs: [],
}

const VIEWS = Object.entries(FILTER_VIEWS)

/** The statements that make the views, empty. */
export const createFilterViews = (): readonly string[] =>
  VIEWS.map(([name]) => createTable(defineTable(name, { id: text })))

/** The statements that fill those views anew which read a table that has other rows now. */
export const fillFilterViews = (changed: Iterable<string>): readonly string[] => {
  const others = new Set(changed)
  return VIEWS.flatMap(([name, sql]) => {
    if (![...others].some((table) => sql.includes(identifier(table)))) return []
    others.add(name)
    return [`DELETE FROM ${identifier(name)}`, `INSERT INTO ${identifier(name)} ${sql}`]
  })
}

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
