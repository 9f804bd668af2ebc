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

/**
 * Loads rows of the analyses, each table's replacing its last ones, all at once. Other tables stay as they are.
 *
 * @example await loadAnalyses(sql, analysisRowsOf(question, findings, 'sv'))
 */
export const loadAnalyses = (connector: Connector, rows: Partial<AnalysisRows>): Promise<void> =>
  connector.loadAll(
    (Object.keys(rows) as AnalysisKey[]).map((key) =>
      loadOf<object>(analysisTables[key] as TableDefinition<object>, rows[key] ?? []),
    ),
  )
