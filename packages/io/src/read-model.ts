import { classOf, type Finding, hasFormFault, type ParsedSource, parseSource } from '@rodtrad/core'
import { type ReadOptions, readSource } from './read-source.ts'
import type { OpenedWorkbook, SourceFile } from './source-file.ts'

/** A table that could not be read is not missing, and what refers to its rows is not to blame. */
const stillSaid = (finding: Finding, unread: ReadonlySet<string>): boolean =>
  classOf(finding) !== 'structure' &&
  !((finding.code === 'RT002' || finding.code === 'RT013') && unread.has(finding.place.table))

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
): ParsedSource => {
  const { source, findings } = readSource(files, options)
  if (source.tables.length === 0 && hasFormFault(findings)) return { model: undefined, findings }
  const parsed = parseSource(source)
  if (!hasFormFault(findings)) return { model: parsed.model, findings: [...findings, ...parsed.findings] }
  const unread = new Set(findings.map(({ place }) => place.table))
  return {
    model: undefined,
    findings: [...findings, ...parsed.findings.filter((one) => stillSaid(one, unread))],
  }
}
