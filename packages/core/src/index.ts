export * from './codes.ts'
export { type Day, dayNumber, dayOf, EARLIEST, LATEST, parseDay } from './day.ts'
export type { Cell, Field, Fields, RowMarks, RowOf, Table, TableKey } from './field.ts'
export {
  CATALOGUE,
  classOf,
  type Finding,
  type FindingClass,
  type FindingCode,
  findingOf,
  hasFormFault,
  type Place,
  type Severity,
  SHOWN,
  shown,
} from './finding.ts'
export { type Id, toId } from './id.ts'
export { type Model, type Origin, rowsOf } from './model.ts'
export { normalOf } from './normal.ts'
export { parseNumber } from './parse-number.ts'
export { type ParsedSource, parseSource } from './parse-source.ts'
export * from './period.ts'
export type { RawSource, RawTable } from './raw.ts'
export * from './schema.ts'
