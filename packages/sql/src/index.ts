export { analysisRowsOf } from './analysis-rows.ts'
export {
  type AnalysisKey,
  type AnalysisRows,
  analysisTables,
  type AttainmentRow,
  type CoverageGoalRow,
  type CoverageRow,
  type FindingRow,
  type PartRow,
  type TraceRow,
} from './analysis-tables.ts'
export { ask, type QueryParameters, type QueryRow } from './ask.ts'
export type { ColumnType } from './column.ts'
export type { Answer, Connector, ReadOnlyAnswer, Value } from './connector.ts'
export { loadFilter } from './filter.ts'
export { type Filter, NO_FILTER } from './filter-choice.ts'
export { FILTERED_QUERIES } from './filtered-queries.ts'
export { loadAnalyses, loadModel } from './load-model.ts'
export { modelTables } from './model-tables.ts'
export { analysesNamedIn, analysesOf } from './named-analyses.ts'
export { QUERIES, type QueryName } from './queries.ts'
export type { Query } from './query.ts'
export { identifier, type Parameter } from './quote.ts'
export { type FaultKind, type Position, SqlError, type SqlFault } from './sql-fault.ts'
export { type FilterIndex, isNarrowed, narrowed, type Passing, passingOf } from './narrowing.ts'
export { defineTable, type Load, loadOf, type TableDefinition } from './table.ts'
export { TABLE_DEFINITIONS } from './table-definitions.ts'
