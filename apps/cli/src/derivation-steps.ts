import type { Explained, Explanation } from '@rodtrad/analysis'
import type { Asking } from './command.ts'
import type { Cell, Rows } from './document/to-csv.ts'
import { titleOf } from './naming.ts'

/** Every step of the derivation with its depth and its parent, from the top. */
export interface Step {
  readonly node: Explained
  readonly parent: Explained | undefined
  readonly depth: number
}

/** All steps of a derivation, each before its children. Without recursion. */
export const stepsOf = (top: Explained): readonly Step[] => {
  const steps: Step[] = []
  const pending: Step[] = [{ node: top, parent: undefined, depth: 0 }]
  while (pending.length > 0) {
    const step = pending.pop()!
    steps.push(step)
    for (const child of [...step.node.children].reverse())
      pending.push({ node: child, parent: step.node, depth: step.depth + 1 })
  }
  return steps
}

/** The derivation as rows: a step on each. */
export const rowsOf = (asking: Asking, answer: Explanation): Rows => ({
  columns: [
    'depth',
    'parent',
    'id',
    'title',
    'weight',
    'value',
    'withheld',
    'low',
    'high',
    'evidence',
    'rule',
    'outcome',
    'outcomePeriod',
    'source',
    'organisation',
    'lagged',
    'target',
    'targetMax',
    'condition',
    'targetPeriod',
    'finalValue',
    'finalYear',
    'baseline',
    'baselinePeriod',
    'previous',
    'previousPeriod',
    'trend',
    'decision',
    'closed',
    'asOf',
    'period',
  ],
  rows: stepsOf(answer).map(({ node, parent, depth }): readonly Cell[] => {
    const { id, weight, value, withheld, low, high, evidence, closed, indicator: i } = node
    return [
      depth,
      parent?.id ?? null,
      id,
      titleOf(asking, id),
      weight,
      value,
      withheld,
      low,
      high,
      evidence,
      i?.rule ?? null,
      i?.outcome ?? null,
      i?.outcomePeriod ?? null,
      i?.source ?? null,
      i?.organisation ?? null,
      i?.lagged ?? null,
      i?.target ?? null,
      i?.targetMax ?? null,
      i?.condition ?? null,
      i?.targetPeriod ?? null,
      i?.final?.value ?? null,
      i?.final?.year ?? null,
      i?.baseline ?? null,
      i?.baselinePeriod ?? null,
      i?.previous ?? null,
      i?.previousPeriod ?? null,
      i?.trend ?? null,
      i?.decision ?? null,
      closed,
      answer.asOf,
      answer.period,
    ]
  }),
})

/** The tree with the titles that a reader of JSON would else have to look up. */
export const titled = (asking: Asking, node: Explained): unknown => ({
  ...node,
  title: titleOf(asking, node.id),
  children: node.children.map((child) => titled(asking, child)),
})
