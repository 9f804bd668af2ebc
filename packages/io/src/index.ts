export { applyChanges, type ChangeOptions } from './apply-changes.ts'
export type { ChangeRow, Changes, ReadChanges } from './changes.ts'
export { describeLoss, type Loss, type LossReason } from './loss.ts'
export { chosenFiles, isWorkbook } from './chosen-files.ts'
export {
  type Merged,
  type MergeOptions,
  type MergeOutcome,
  type MergeRow,
  mergeTables,
} from './merge-tables.ts'
export { openWorkbooks } from './open-workbooks.ts'
export { readChanges } from './read-changes.ts'
export { readCsv } from './read-csv.ts'
export { readJson } from './read-json.ts'
export { readModel } from './read-model.ts'
export { type ReadOptions, type ReadSource, readSource } from './read-source.ts'
export type { OpenedWorkbook, ReadFile, SourceFile } from './source-file.ts'
export { writeCsv } from './write-csv.ts'
export { writeJson } from './write-json.ts'
export type { Written, WrittenFile } from './written.ts'
