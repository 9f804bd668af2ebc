import { type Factor, type Graph, inverseOf, neighboursOf, relationOf } from '@rodtrad/core'
import { omvarldsfaktorerOf, trendsOf } from './factors.ts'
import { once } from './once.ts'
import type { Question } from './question.ts'
import { reachedFrom } from './reached.ts'
import { isIllustrative, titleOf } from './titles.ts'

/** A trend of the omvärldsanalys, and what is based on it. */
export interface TrendRow {
  readonly trend: string
  readonly trendTitle: string
  readonly kind: Factor['kind']
  /** The omvärldsfaktorer that are based on it, straight or by way of another trend. */
  readonly factors: readonly string[]
  /** The goals that are based on the trend itself. */
  readonly goals: readonly string[]
  /** Whether the trend feeds no omvärldsfaktor. */
  readonly idle: boolean
  readonly illustrative: boolean
}

/** Factor → what stands on it: the other way round of `basedOn`. */
const standingOn = (graph: Graph, table: 'factors' | 'goals'): ((factor: number) => Int32Array) => {
  const inverse = inverseOf(relationOf(graph, 'basedOn', table, 'factors'), graph.columns.count.factors)
  return (factor) => neighboursOf(inverse, factor)
}

/**
 * Which trend feeds no omvärldsfaktor: every megatrend and every national, regional and local trend that is valid, with
 * what is based on it (MODEL: S15; styrmodell: "Omvärldsanalys"). For each trend linear in what is based on it.
 *
 * @example
 * trends(question).filter((row) => row.idle).map((row) => row.trendTitle)
 */
export const trends = once(({ graph }: Question): readonly TrendRow[] => {
  const { columns } = graph
  const { ids, first, model } = columns
  const decided = new Set(omvarldsfaktorerOf(graph))
  const factorsOn = standingOn(graph, 'factors')
  const goalsOn = standingOn(graph, 'goals')
  return trendsOf(graph).map((trend) => {
    const fed = [...reachedFrom(trend, factorsOn)].filter((factor) => decided.has(factor))
    return {
      trend: ids[first.factors + trend]!,
      trendTitle: titleOf(columns, first.factors + trend),
      kind: model!.factors[trend]!.kind,
      factors: fed.map((factor) => ids[first.factors + factor]!),
      goals: [...new Set(goalsOn(trend))].map((goal) => ids[first.goals + goal]!),
      idle: fed.length === 0,
      illustrative: isIllustrative(columns, first.factors + trend),
    }
  })
})
