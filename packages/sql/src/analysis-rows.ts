import {
  activities,
  attainment,
  attainmentMethods,
  budgetByOrgan,
  budgetFollowUp,
  check,
  coverage,
  coverageHistory,
  dialogueChain,
  dialogues,
  earlierDialogues,
  endedGoals,
  expiry,
  factors,
  funding,
  gap,
  goalSteps,
  husbandry,
  lineage,
  lineageOutcomes,
  lineageSeries,
  mandate,
  mandatedGoals,
  operations,
  organsPutTo,
  outcomeStates,
  pace,
  peers,
  principles,
  type Question,
  reporting,
  resilience,
  ritual,
  siftedCheck,
  suggest,
  suspect,
  threads,
  trends,
  uppsikt,
  uppsiktQuestions,
  values,
  wheel,
} from '@rodtrad/analysis'
import { type Finding, findingRow, labelsOf, type Language } from '@rodtrad/core'
import type { AnalysisKey, AnalysisRows, FindingRow as FindingTableRow } from './analysis-tables.ts'

/** What the rows of a table are made of. */
interface Asked {
  readonly question: Question
  /** The findings of the parser and of `toColumns`. */
  readonly earlier: readonly Finding[]
  /** In which the findings are said. */
  readonly language: Language
}

/** How a finding stands in a table: said in the reader's language, with the organs that it concerns. */
const findingRowsOf = ({ question: { graph }, language }: Asked): ((finding: Finding) => FindingTableRow) => {
  const { ids, first, model } = graph.columns
  const labels = labelsOf(model?.plan ?? {})
  return (finding) => {
    const { source, ...row } = findingRow(finding, language, labels)
    const organs = organsPutTo(graph, finding).map((organ) => ids[first.organisations + organ]!)
    return { ...row, ...source, table: source.table ?? '', organs }
  }
}

/** How the rows of each table are made. */
const ROWS: { readonly [K in AnalysisKey]: (asked: Asked) => AnalysisRows[K] } = {
  coverage: ({ question }) =>
    coverage(question).goals.flatMap(({ id, cells }) => cells.map((cell) => ({ goal: id, ...cell }))),
  coverageGoals: ({ question }) => coverage(question).goals.map(({ id, ...goal }) => ({ goal: id, ...goal })),
  attainment: ({ question }) => attainment(question).goals.map(({ id, ...goal }) => ({ goal: id, ...goal })),
  coverageHistory: ({ question }) => coverageHistory(question),
  attainmentMethods: ({ question }) => attainmentMethods(question),
  parts: ({ question }) => goalSteps(question),
  trace: ({ question }) => threads(question.graph).pairs,
  findings: (asked) => check(asked.question, asked.earlier).map(findingRowsOf(asked)),
  suppressed: (asked) => {
    const rowOf = findingRowsOf(asked)
    const { suppressed } = siftedCheck(asked.question, asked.earlier)
    return suppressed.map(({ finding, reason, until }) => ({ ...rowOf(finding), reason, until }))
  },
  suspect: ({ question }) => suspect(question),
  resilience: ({ question }) => resilience(question).rows,
  ritual: ({ question }) => ritual(question),
  outcomeStates: ({ question }) => outcomeStates(question),
  pace: ({ question }) => pace(question),
  gap: ({ question }) => gap(question),
  peers: ({ question }) => peers(question),
  uppsikt: ({ question, earlier, language }) => uppsikt(question, earlier, language),
  uppsiktQuestions: ({ question, earlier, language }) => uppsiktQuestions(question, earlier, language),
  uppsiktEarlier: ({ question }) => earlierDialogues(question),
  expiry: ({ question }) => expiry(question).rows,
  expiryCoverage: ({ question }) => expiry(question).after.coverage.cells,
  lineage: ({ question }) => lineage(question),
  lineageSeries: ({ question }) => lineageSeries(question),
  lineageOutcomes: ({ question }) => lineageOutcomes(question),
  factors: ({ question }) => factors(question),
  trends: ({ question }) => trends(question),
  dialogues: ({ question }) => dialogues(question),
  dialogueChain: ({ question }) => dialogueChain(question),
  mandate: ({ question }) => mandate(question),
  mandatedGoals: ({ question }) => mandatedGoals(question),
  husbandry: ({ question }) => husbandry(question),
  endedGoals: ({ question }) => endedGoals(question),
  budgetFollowUp: ({ question }) => budgetFollowUp(question),
  budgetOrgans: ({ question }) => budgetByOrgan(question),
  funding: ({ question }) => funding(question),
  wheel: ({ question }) => wheel(question),
  reporting: ({ question }) => reporting(question),
  values: ({ question }) => values(question),
  principles: ({ question }) => principles(question),
  operations: ({ question }) => operations(question),
  activities: ({ question }) => activities(question),
  suggest: ({ question }) => suggest(question),
}

/**
 * All that the analyses answer to a question, as the rows of their tables. What a question has been asked before is
 * not computed again.
 *
 * @param earlier the findings of the parser and of `toColumns`
 * @param language in which the findings are said
 * @param only the tables that are wanted; default all
 * @example await loadAnalyses(sql, analysisRowsOf(question, findings, 'sv'))
 */
export const analysisRowsOf = <K extends AnalysisKey = AnalysisKey>(
  question: Question,
  earlier: readonly Finding[],
  language: Language,
  only?: readonly K[],
): Pick<AnalysisRows, K> => {
  const keys: readonly AnalysisKey[] = only ?? (Object.keys(ROWS) as AnalysisKey[])
  const asked: Asked = { question, earlier, language }
  return Object.fromEntries(keys.map((key) => [key, ROWS[key](asked)])) as unknown as Pick<AnalysisRows, K>
}
