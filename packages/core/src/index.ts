export {
  CATALOGUE,
  type CatalogueEntry,
  type FindingClass,
  type FindingCode,
  type Severity,
} from './catalogue.ts'
export { checksPage } from './checks-page.ts'
export * from './codes.ts'
export {
  type AssessmentColumns,
  type Columns,
  type GoalColumns,
  type IdTable,
  type IndicatorColumns,
  type LinkColumns,
  nodeOf,
  type OrganisationColumns,
  type OutcomeColumns,
  type PositionColumns,
  rowIn,
  type Rules,
  tableOfNode,
  type TargetColumns,
  type ValidityColumns,
} from './columns.ts'
export { type Csr, csrOf, degreeOf, inverseOf, neighboursOf } from './csr.ts'
export {
  type Day,
  dayNumber,
  dayOf,
  daysBetween,
  EARLIEST,
  LATEST,
  nextDay,
  parseDay,
  previousDay,
  yearsAfter,
} from './day.ts'
export {
  basisOf,
  describe,
  type Description,
  type FindingRow,
  findingRow,
  type Language,
  MESSAGES,
  type Sentences,
} from './describe.ts'
export type { Cell, Field, Fields, RowMarks, RowOf, Table, TableKey } from './field.ts'
export { classOf, type Finding, findingOf, hasFormFault, type Place, severityOf, shown } from './finding.ts'
export { type AsOf, type Graph, graphOf, type WeightedCsr } from './graph.ts'
export { groupingOf, groupOf, type Grouping } from './grouping.ts'
export { type Id, toId } from './id.ts'
export { jsonSchemaOf } from './json-schema.ts'
export { KEY_COLUMNS } from './key-columns.ts'
export { kommunerOf, type Kommuner, partsOf, wholesOf } from './kommun.ts'
export { type Labels, labelsOf, relabelled } from './labels.ts'
export { GOAL_KIND_CODES, LEVELS, LINK_KIND_CODES } from './link-columns.ts'
export { itemsOf, listText } from './list-text.ts'
export { type Components, componentsOf, loopThrough } from './loops.ts'
export { CONDITION_CODES, countsAsOutcome, isOwnMunicipality, POLARITY_CODES } from './measure-columns.ts'
export {
  electionDay,
  type Mandate,
  mandateOn,
  mandatesOf,
  newCouncilBefore,
  newCouncilOf,
} from './mandate.ts'
export { type Model, type Origin, rowsOf } from './model.ts'
export { normalOf } from './normal.ts'
export { type CellContext, type CellResult, parseCell } from './parse-cell.ts'
export { parseNumber } from './parse-number.ts'
export { type ParsedSource, parseSource } from './parse-source.ts'
export { type ParsedTable, parseTable } from './parse-table.ts'
export * from './period.ts'
export { isAsked, isForBoard, questionText, type SharedQuestion, sharedQuestions } from './question-text.ts'
export type { RawSource, RawTable } from './raw.ts'
export { indexIds, type ParsedTables, resolveReferences } from './resolve.ts'
export { FINDING_CODES, type Rationale, rationaleOf } from './rationale.ts'
export { relationOf } from './relation.ts'
export * from './schema.ts'
export {
  ANSWERING_KINDS,
  isDirectional,
  ORGANISATION_KIND_CODES,
  rulesOf,
  STATUS_CODES,
  toColumns,
} from './to-columns.ts'
export { rowSchema, rowSchemas, sourceSchema } from './valibot-schema.ts'
export { assessmentHasWords, RATING_CODES, ratingMeaning, STANCE_CODES } from './word-columns.ts'
