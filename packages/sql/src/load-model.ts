import { type Model, rowsOf, TABLE_KEYS } from '@rodtrad/core'
import { type AnalysisRows, analysisTables } from './analysis-tables.ts'
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
 * Loads the analyses' rows, replacing the last ones, all at once.
 *
 * @example await loadAnalyses(sql, { coverage, coverageGoals, attainment, parts, trace, findings })
 */
export const loadAnalyses = (connector: Connector, rows: AnalysisRows): Promise<void> =>
  connector.loadAll([
    loadOf(analysisTables.coverage, rows.coverage),
    loadOf(analysisTables.coverageGoals, rows.coverageGoals),
    loadOf(analysisTables.attainment, rows.attainment),
    loadOf(analysisTables.parts, rows.parts),
    loadOf(analysisTables.trace, rows.trace),
    loadOf(analysisTables.findings, rows.findings),
  ])
