import { periodOfYear } from '@rodtrad/core'
import { shownValue } from './attainment.ts'
import { figuresOf } from './figures.ts'
import { isMeasurable } from './goal-parts.ts'
import { askedOfYear, lineageYears } from './lineage-figures.ts'
import { lineageChains } from './lineage-pairs.ts'
import { once } from './once.ts'
import { orNull } from './or-null.ts'
import { keptOutcomes, outcomeGroup } from './outcome.ts'
import type { Question } from './question.ts'

/** How far one goal of a chain was reached in a year in which it was valid. */
export interface LineageSeriesRow {
  /** The goal of the chain that began first. */
  readonly chain: string
  readonly goal: string
  readonly year: number
  /** 0–1; null where withheld. */
  readonly value: number | null
  readonly low: number
  readonly high: number
  readonly evidence: number
}

/** What one indicator of a chain came to in a year, in its own unit. */
export interface LineageOutcomeRow {
  /** The indicator of the chain that comes first in the source. */
  readonly chain: string
  readonly indicator: string
  readonly year: number
  readonly value: number
}

/** The chains of a table, as rows of it. */
const chainsIn = ({ graph }: Question, table: 'goals' | 'indicators'): readonly (readonly number[])[] => {
  const { first, count } = graph.columns
  return lineageChains(graph)
    .map((nodes) => nodes.map((node) => node - first[table]))
    .filter(([row = -1]) => row >= 0 && row < count[table])
}

/**
 * The figures of every chain of goals by year, each goal asked as of the year's last day while it was valid: the trend
 * that goes on across an election (MODEL: "Lineage"), up to the period's year. At most the latest 40 years.
 * O(years · (nodes + links)).
 *
 * @example lineageSeries(question).filter(({ chain }) => chain === 'r1-trygghet')
 */
export const lineageSeries = once((question: Question): readonly LineageSeriesRow[] => {
  const { ids, first } = question.graph.columns
  const chains = chainsIn(question, 'goals')
  if (chains.length === 0) return []
  const asked = lineageYears(question).map((year) => ({ year, then: askedOfYear(question, year) }))
  return chains.flatMap((goals) =>
    asked.flatMap(({ year, then }) => {
      const figures = figuresOf(then)
      return goals
        .filter((goal) => isMeasurable(then, goal))
        .map((goal): LineageSeriesRow => {
          const value = shownValue(then, figures, goal)
          return {
            chain: ids[first.goals + goals[0]!]!,
            goal: ids[first.goals + goal]!,
            year,
            value: orNull(value),
            low: figures.low[goal]!,
            high: figures.high[goal]!,
            evidence: figures.evidence[goal]!,
          }
        })
    }),
  )
})

/**
 * The outcomes of every chain of indicators by year, so that a series goes on past the indicator that replaced it: the
 * row without organisation, by the outcome rule, never an older year's (MODEL: rule 2), up to the period's year. They
 * are shown, and enter no figure: MODEL gives the goals of the new indicator no share in the old one's.
 * O(years · outcomes).
 */
export const lineageOutcomes = once((question: Question): readonly LineageOutcomeRow[] => {
  const { columns } = question.graph
  const { ids, first, outcomes } = columns
  const chains = chainsIn(question, 'indicators')
  if (chains.length === 0) return []
  return chains.flatMap((indicators) =>
    lineageYears(question).flatMap((year) => {
      const kept = keptOutcomes(columns, periodOfYear(year))
      return indicators.flatMap((indicator): readonly LineageOutcomeRow[] => {
        const group = outcomeGroup(columns, kept, indicator, -1)
        if (group < 0 || kept.lagged[group] === 1) return []
        return [
          {
            chain: ids[first.indicators + indicators[0]!]!,
            indicator: ids[first.indicators + indicator]!,
            year,
            value: outcomes.value[kept.row[group]!]!,
          },
        ]
      })
    }),
  )
})
