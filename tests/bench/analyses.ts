import {
  activities,
  ask,
  attainment,
  budgetFollowUp,
  check,
  collection,
  coverage,
  coverageLevels,
  dialogueChain,
  dialogues,
  diff,
  expiry,
  factors,
  figuresOf,
  funding,
  gap,
  husbandry,
  lineage,
  lineageOutcomes,
  lineageSeries,
  mall,
  mandate,
  mandatedGoals,
  operations,
  pace,
  peers,
  principles,
  type Question,
  reporting,
  resilience,
  ritual,
  suggest,
  suspect,
  trends,
  uppsikt,
  values,
  wheel,
} from '@rodtrad/analysis'
import type { Columns, Day, Period } from '@rodtrad/core'
import { type Taken, taking } from './measure.ts'

/** What is asked of every source. */
const AS_OF = '2026-01-01' as Day
const BEFORE = '2025-01-01' as Day
const PERIOD = '2025' as Period

const askedOn = (columns: Columns, asOf: Day): Question => ask(columns, { asOf, period: PERIOD }, AS_OF)

/** The first organ that answers. */
const organOf = ({ graph }: Question): number => graph.columns.organisations.answers.indexOf(1)

/** Every analysis of a question, with the rows that it answers. */
const ANALYSES: Readonly<Record<string, (question: Question) => readonly unknown[]>> = {
  coverage: (question) => coverage(question).goals,
  attainment: (question) => attainment(question).goals,
  check: (question) => check(question, []),
  uppsikt: (question) => uppsikt(question, [], 'sv'),
  suspect,
  ritual,
  suggest: (question) => suggest(question),
  resilience: (question) => resilience(question).rows,
  expiry: (question) => expiry(question).rows,
  lineage,
  lineageSeries,
  lineageOutcomes,
  diff: (question) => diff(askedOn(question.graph.columns, BEFORE), question).coverage,
  factors,
  trends,
  dialogues,
  dialogueChain,
  mandate,
  mandatedGoals,
  husbandry,
  budgetFollowUp,
  funding,
  wheel,
  reporting,
  values,
  principles,
  operations,
  activities,
  pace,
  gap,
  peers,
  'mall, of an organ': (question) => mall(question, organOf(question), 2025).goals,
  'collection, of an organ': (question) => collection(question, organOf(question)).outcomes,
}

/** What an analysis took, put to a question of its own. */
export interface AnalysisTaken {
  readonly rows: number
  /** To a question that nobody has asked before. */
  readonly alone: Taken
  /** To one of which the coverage and the figures are known. */
  readonly beside: Taken
}

/** The names of the analyses. */
export const ANALYSIS_NAMES = Object.keys(ANALYSES)

/** Times an analysis of a source; the graph of the date is not in it. */
export const analysisTaken = (columns: Columns, name: string): AnalysisTaken => {
  const analysis = ANALYSES[name]
  if (!analysis) throw new RangeError(`analysis: ${name}; give one of ${ANALYSIS_NAMES.join(', ')}`)
  const fresh = askedOn(columns, AS_OF)
  const alone = taking(() => analysis(fresh))
  const known = askedOn(columns, AS_OF)
  coverageLevels(known)
  figuresOf(known)
  const beside = taking(() => analysis(known))
  return { rows: alone.result.length, alone: alone.taken, beside: beside.taken }
}
