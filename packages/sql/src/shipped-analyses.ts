import { type AnalysisKey, analysisTables } from './analysis-tables.ts'
import { QUERY_TEXTS } from './query-texts.ts'
import { identifier } from './quote.ts'

const ALL_TEXTS = Object.values(QUERY_TEXTS).join('\n')

/**
 * The tables of the analyses that the shipped queries read: all that a page needs before its reader asks a question of
 * their own.
 *
 * @example await loadAnalyses(sql, analysisRowsOf(question, findings, 'sv', SHIPPED_ANALYSES))
 */
export const SHIPPED_ANALYSES: readonly AnalysisKey[] = (Object.keys(analysisTables) as AnalysisKey[]).filter(
  (key) => ALL_TEXTS.includes(identifier(analysisTables[key].name)),
)
