import { ANALYSIS_NAMES, type AnalysisTaken } from './analyses.ts'
import { medianOf } from './measure.ts'
import type { Row, Section } from './report.ts'
import { inNode, type StepAnswer } from './run-step.ts'

/** The goals, in milliseconds of processor time: of the national source, and of the sample. */
const GOAL = 2000
const GOALS: Readonly<Record<string, number>> = { resilience: 10_000 }
const SAMPLE_GOAL = 50

type Of = (taken: AnalysisTaken) => number

const medianOver = (runs: readonly StepAnswer[], name: string, of: Of): number =>
  medianOf(runs.flatMap(({ analysed }) => (analysed?.[name] ? [of(analysed[name])] : [])))

const shown = (value: number): string => `${Math.round(value)} ms`

/** What the analyses took on a source, beside their goal; a miss says so. */
const judged = (value: number, goal: number): string =>
  value <= goal ? shown(value) : `${shown(value)} > ${goal}`

/**
 * Every analysis of the national source as rows, each in a question of its own, and of the sample, each in a process of
 * its own.
 *
 * @param times how many processes; the medians are told
 */
export const analysesBench = (times: number): readonly Section[] => {
  const national = inNode(times, 'analyses')
  const rowOf = (name: string): Row => {
    const sample = inNode(times, 'sample', name)
    const beside = medianOver(national, name, ({ beside: { cpu } }) => cpu)
    return [
      name,
      String(medianOver(national, name, ({ rows }) => rows)),
      shown(medianOver(national, name, ({ alone: { wall } }) => wall)),
      shown(medianOver(national, name, ({ alone: { cpu } }) => cpu)),
      judged(beside, GOALS[name] ?? GOAL),
      judged(
        medianOver(sample, name, ({ alone: { cpu } }) => cpu),
        SAMPLE_GOAL,
      ),
    ]
  }
  const [first] = national
  const columns = medianOf(national.map(({ taken }) => taken['columns']?.cpu ?? NaN))
  return [
    {
      heading: 'Every analysis, national and sample, one thread',
      note:
        `The national source as rows with words, and of every kommun the rows of a year: ${first?.nodes ?? 0} nodes, ${first?.links ?? 0} links, ` +
        `made into columns in ${shown(columns)}; highest memory ${Math.round(medianOf(national.map(({ memory }) => memory)))} MB. ` +
        `Each analysis has a question of its own, asked of nobody before ("alone") or with the coverage and the figures known. Medians of ${times} processes. ` +
        `Goal: ${GOAL} ms of processor time, resilience ${GOALS['resilience'] ?? GOAL} ms; on the sample, cold in a process of its own, ${SAMPLE_GOAL} ms.`,
      columns: [
        'analysis',
        'rows',
        'alone, wall',
        'alone, processor',
        'coverage and figures known',
        'the sample',
      ],
      rows: ANALYSIS_NAMES.map(rowOf),
    },
  ]
}
