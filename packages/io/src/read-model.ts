import { classOf, type Finding, hasFormFault, type ParsedSource, parseSource, tableOf } from '@rodtrad/core'
import { type ReadOptions, type ReadSource, readSource } from './read-source.ts'
import type { OpenedWorkbook, SourceFile } from './source-file.ts'

/** The tables that a reference may stand for, as its finding names them. */
const tablesMeant = ({ words }: Finding): readonly (string | undefined)[] =>
  (words['tables'] ?? '').split(', ').map((name) => tableOf(name))

/**
 * A table that could not be read is not missing, and what refers to its rows is not to blame; nor is any reference
 * where it isn't known which tables are unread.
 */
const stillSaid = (finding: Finding, unread: ReadonlySet<string>): boolean =>
  (classOf(finding) !== 'structure' ||
    !(unread.has('') || tablesMeant(finding).some((table) => table !== undefined && unread.has(table)))) &&
  !((finding.code === 'RT002' || finding.code === 'RT013') && unread.has(finding.place.table))

/**
 * The model of a source that has been read (`readSource`), with every finding of form and of references. The model is
 * `undefined` where the form is at fault.
 *
 * @example modelOf({ ...read, source: renamed(read.source, renamings) })
 */
export const modelOf = ({ source, findings }: ReadSource): ParsedSource => {
  if (source.tables.length === 0 && hasFormFault(findings)) return { model: undefined, findings }
  const parsed = parseSource(source)
  if (!hasFormFault(findings)) return { model: parsed.model, findings: [...findings, ...parsed.findings] }
  const faults = findings.filter((finding) => hasFormFault([finding]))
  const unread = new Set(faults.map(({ place }) => place.table))
  return {
    model: undefined,
    findings: [...findings, ...parsed.findings.filter((one) => stillSaid(one, unread))],
  }
}

/**
 * Reads the files of a source into a model, with every finding of form and of references. The model is `undefined`
 * where the form is at fault; nothing in the files makes it throw. Workbooks are opened first (`openWorkbooks`).
 *
 * @example
 * const { model, findings } = readModel([{ name: 'plan.json', bytes }])
 */
export const readModel = (
  files: readonly (SourceFile | OpenedWorkbook)[],
  options: ReadOptions = {},
): ParsedSource => modelOf(readSource(files, options))
