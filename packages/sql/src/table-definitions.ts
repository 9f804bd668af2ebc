import { analysisTables } from './analysis-tables.ts'
import { chosenTable } from './filter.ts'
import { modelTables } from './model-tables.ts'
import type { TableDefinition } from './table.ts'

/** Every table of a database of this package, the format's first. Each is there from the start, if empty. */
export const TABLE_DEFINITIONS: readonly TableDefinition[] = [
  ...Object.values(modelTables),
  ...Object.values(analysisTables),
  chosenTable,
]
