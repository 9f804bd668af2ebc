import { type GoalKind, GOAL_KIND_CODES, type Graph, neighboursOf } from '@rodtrad/core'
import { linesAsked } from './budget-lines.ts'
import { concretisersOf } from './concretisers.ts'
import { once } from './once.ts'
import { withAllBelow } from './operations-below.ts'
import { kinds } from './orphans.ts'
import type { Question } from './question.ts'
import { isIllustrative, titleOf } from './titles.ts'

/** A goal of kommunfullmäktige, and the budget rows that reach it. */
export interface FundingRow {
  readonly goal: string
  readonly goalTitle: string
  readonly kind: GoalKind
  /** Whether a budget row is for it, for a goal below it, or for a mission that one of them makes concrete. */
  readonly funded: boolean
  /** The goals and missions that those rows name. */
  readonly via: readonly string[]
  readonly illustrative: boolean
}

const COUNCIL_GOALS = kinds('riktningsmal', 'budgetmal')

/** What has money: goals and verksamheter, each with the goals and missions (nodes) that budget rows name. */
interface Money {
  readonly goals: ReadonlyMap<number, ReadonlySet<number>>
  /** Verksamheter that make a mission with money concrete. */
  readonly operations: ReadonlyMap<number, ReadonlySet<number>>
}

/** O(budget + links). */
const moneyOf = (question: Question): Money => {
  const { first } = question.graph.columns
  const by = concretisersOf(question.graph)
  const goals = new Map<number, Set<number>>()
  const operations = new Map<number, Set<number>>()
  const give = (to: Map<number, Set<number>>, row: number, node: number): void => {
    to.set(row, (to.get(row) ?? new Set()).add(node))
  }
  for (const { goal, mission } of linesAsked(question)) {
    if (goal >= 0) give(goals, goal, first.goals + goal)
    if (mission < 0) continue
    for (const row of by.goals.get(mission) ?? []) give(goals, row, first.missions + mission)
    for (const row of by.organisations.get(mission) ?? []) give(operations, row, first.missions + mission)
  }
  return { goals, operations }
}

/** The goals and missions with money that a goal reaches. Linear in what lies below it. */
const reachedMoney = (graph: Graph, money: Money, top: number): readonly number[] => {
  const found = new Set<number>()
  for (const goal of withAllBelow(graph, [top])) {
    for (const node of money.goals.get(goal) ?? []) found.add(node)
    for (const carrier of neighboursOf(graph.carriers, goal))
      for (const node of money.operations.get(carrier) ?? []) found.add(node)
  }
  return [...found]
}

/**
 * Which goals of kommunfullmäktige have money: every riktningsmål and budgetmål that takes part, with the budget rows
 * from the period's year to the as-of date's that reach it (MODEL: S5; auditors: "finns koppling mål–resurser?"). One
 * without is information, not a fault: a nämnd's ram may well carry it. For each goal linear in what lies below it.
 *
 * @example
 * funding(question).filter((row) => !row.funded)
 */
export const funding = once((question: Question): readonly FundingRow[] => {
  const { graph } = question
  const { columns } = graph
  const { ids, first, goals } = columns
  const money = moneyOf(question)
  return Array.from(graph.goals.keys())
    .filter((goal) => graph.goals[goal] === 1 && COUNCIL_GOALS.has(goals.kind[goal]!))
    .map((goal) => {
      const via = reachedMoney(graph, money, goal)
      return {
        goal: ids[first.goals + goal]!,
        goalTitle: titleOf(columns, first.goals + goal),
        kind: GOAL_KIND_CODES[goals.kind[goal]!]!,
        funded: via.length > 0,
        via: via.map((node) => ids[node]!),
        illustrative: [first.goals + goal, ...via].some((node) => isIllustrative(columns, node)),
      }
    })
})
