/** The rows of the analyses for one choice: what the tables of the engine are filled with. Runs at build and in the worker. */
import { ask, attainment, check, coverage, goalSteps, threads } from '@rodtrad/analysis'
import { parseDay, parsePeriod, type Columns, type Finding } from '@rodtrad/core'
import type { AnalysisRows } from '@rodtrad/sql'
import { toFaultRow } from './fault-row.ts'
import type { Lang } from '../i18n/words.ts'
import type { Choice } from './source.ts'

/** What the analyses are made of. */
export interface Analysable {
  readonly columns: Columns
  /** What the parser and the columns have found. */
  readonly findings: readonly Finding[]
}

/**
 * All analyses of a source as of a day, for a period.
 *
 * @example await loadAnalyses(sql, analyse(source, { asOf: '2026-11-23', period: '2025' }, 'sv'))
 */
export function analyse(
  { columns, findings }: Analysable,
  { asOf, period }: Choice,
  lang: Lang,
): AnalysisRows {
  const day = parseDay(asOf, 'from')
  if (day === undefined) throw new RangeError(`no day: ${asOf}; give one as 2026-11-23`)
  const question = ask(columns, { asOf: day, period: parsePeriod(period) }, day)
  const { goals } = coverage(question)
  return {
    coverage: goals.flatMap(({ id, cells }) => cells.map((cell) => ({ goal: id, ...cell }))),
    coverageGoals: goals.map(({ id, ...goal }) => ({ goal: id, ...goal })),
    attainment: attainment(question).goals.map(({ id, ...goal }) => ({ goal: id, ...goal })),
    parts: goalSteps(question),
    trace: threads(question.graph).pairs,
    findings: check(question, findings).map((finding) => {
      const { ids, place } = finding
      const { code, severity, message, advice, row } = toFaultRow(finding, lang)
      const { table, file = null, column = null, value = null, id = null } = place
      return { code, severity, message, advice, table, file, row, column, value, id, ids }
    }),
  }
}
