import { csrOf, type Factor, type Graph, neighboursOf, relationOf } from '@rodtrad/core'
import { omvarldsfaktorerOf, trendsOf } from './factors.ts'
import { once } from './once.ts'
import type { Question } from './question.ts'
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

/** Whatever is reached from a factor, the way passing through factors. Linear in what is reached. */
const reachedFrom = (start: number, next: (factor: number) => Iterable<number>): ReadonlySet<number> => {
  const reached = new Set<number>()
  const queue = [start]
  for (const factor of queue)
    for (const other of next(factor))
      if (!reached.has(other)) {
        reached.add(other)
        queue.push(other)
      }
  return reached
}

/** Factor → what stands on it: the other way round of `basedOn`. */
const standingOn = (graph: Graph, table: 'factors' | 'goals'): ((factor: number) => Int32Array) => {
  const { start, to } = relationOf(graph, 'basedOn', table, 'factors')
  const from = new Int32Array(to.length)
  for (let row = 0; row < start.length - 1; row++) from.fill(row, start[row], start[row + 1])
  const inverse = csrOf(graph.columns.count.factors, to, from)
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
