import { type Model, rowsOf, TABLE_KEYS } from '@rodtrad/core'
import { type AnalysisKey, type AnalysisRows, analysisTables } from './analysis-tables.ts'
import type { Connector } from './connector.ts'
import { modelTables } from './model-tables.ts'
import { loadOf, type TableDefinition } from './table.ts'

/**
 * Loads every table of a model, replacing the last one's rows, all at once.
 *
 * @example await loadModel(sql, model)
 */
export const loadModel = (connector: Connector, model: Model): Promise<void> =>
  connector.loadAll(
    TABLE_KEYS.map((key) => loadOf<object>(modelTables[key] as TableDefinition<object>, rowsOf(model, key))),
  )

const ANALYSIS_KEYS = Object.keys(analysisTables) as readonly AnalysisKey[]

/**
 * Loads the analyses' rows, replacing the last ones, all at once. A table that is left out is emptied.
 *
 * @example await loadAnalyses(sql, analysisRowsOf(question, findings, 'sv'))
 */
export const loadAnalyses = (connector: Connector, rows: Partial<AnalysisRows>): Promise<void> =>
  connector.loadAll(
    ANALYSIS_KEYS.map((key) =>
      loadOf<object>(analysisTables[key] as TableDefinition<object>, rows[key] ?? []),
    ),
  )
