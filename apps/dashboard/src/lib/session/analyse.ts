/** The rows of the analyses for one choice: what the tables of the engine are filled with. Runs at build and in the worker. */
import { ask } from '@rodtrad/analysis'
import { parseDay, parsePeriod, type Columns, type Finding } from '@rodtrad/core'
import { analysisRowsOf, type AnalysisRows, SHIPPED_ANALYSES } from '@rodtrad/sql'
import type { Lang } from '../i18n/words.ts'
import type { Choice } from './source.ts'

/** What the analyses are made of. */
export interface Analysable {
  readonly columns: Columns
  /** What the parser and the columns have found. */
  readonly findings: readonly Finding[]
}

/**
 * The analyses that the views read, of a source as of a day, for a period.
 *
 * @example await loadAnalyses(sql, analyse(source, { asOf: '2026-11-23', period: '2025' }, 'sv'))
 */
export function analyse(
  { columns, findings }: Analysable,
  { asOf, period }: Choice,
  lang: Lang,
): Partial<AnalysisRows> {
  const day = parseDay(asOf, 'from')
  if (day === undefined) throw new RangeError(`no day: ${asOf}; give one as 2026-11-23`)
  const question = ask(columns, { asOf: day, period: parsePeriod(period) }, day)
  return analysisRowsOf(question, findings, lang, SHIPPED_ANALYSES)
}
