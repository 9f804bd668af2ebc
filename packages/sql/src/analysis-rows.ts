import { attainment, check, coverage, goalSteps, type Question, threads } from '@rodtrad/analysis'
import { type Finding, findingRow, type Language } from '@rodtrad/core'
import type { AnalysisRows } from './analysis-tables.ts'

/**
 * All that the analyses answer to a question, as the rows of their tables. What a question has been asked before is
 * not computed again.
 *
 * @param earlier the findings of the parser and of `toColumns`
 * @param language in which the findings are said
 * @example await loadAnalyses(sql, analysisRowsOf(question, findings, 'sv'))
 */
export const analysisRowsOf = (
  question: Question,
  earlier: readonly Finding[],
  language: Language,
): AnalysisRows => {
  const { goals } = coverage(question)
  return {
    coverage: goals.flatMap(({ id, cells }) => cells.map((cell) => ({ goal: id, ...cell }))),
    coverageGoals: goals.map(({ id, ...goal }) => ({ goal: id, ...goal })),
    attainment: attainment(question).goals.map(({ id, ...goal }) => ({ goal: id, ...goal })),
    parts: goalSteps(question),
    trace: threads(question.graph).pairs,
    findings: check(question, earlier).map((finding) => {
      const { source, ...row } = findingRow(finding, language)
      return { ...row, ...source, table: source.table ?? '' }
    }),
  }
}
