import { type Columns, isYear, lastDayOfPeriod, periodNumber, rowIn, yearOf } from '@rodtrad/core'
import { wasConcretised } from './concretisers.ts'
import { once } from './once.ts'
import type { Question } from './question.ts'

/** A row of the budget, its references as rows of their tables; −1 for none. */
export interface BudgetLine {
  /** Its place in the table. */
  readonly row: number
  readonly organisation: number
  readonly goal: number
  readonly mission: number
  readonly year: number
  /** Whether it speaks of a part of the year: such a row stands beside the year's and is never added to it. */
  readonly isPart: boolean
}

/**
 * The rows of the budget in the order of the source. One that names an unknown organ, goal or mission is left out, as
 * its finding says. O(budget).
 */
const budgetLines = once((columns: Columns): readonly BudgetLine[] =>
  (columns.model?.budget ?? []).flatMap((line, row) => {
    const organisation = rowIn(columns, 'organisations', line.organisation)
    const goal = rowIn(columns, 'goals', line.goal)
    const mission = rowIn(columns, 'missions', line.mission)
    const isKnown = organisation >= 0 && (line.goal === undefined || goal >= 0)
    if (!isKnown || (line.mission !== undefined && mission < 0)) return []
    const isPart = line.period !== undefined && !isYear(periodNumber(line.period))
    return [{ row, organisation, goal, mission, year: line.year, isPart }]
  }),
)

/**
 * The lines that are known on the as-of date: one that was decided after it is not, nor one of a later year that nobody
 * has decided, nor one for a part of a year that has not ended. O(budget).
 */
export const knownLines = once(({ graph }: Question): readonly BudgetLine[] => {
  const { columns, asOf } = graph
  const { model } = columns
  return budgetLines(columns).filter(({ row, year, isPart }) => {
    const { decision, period } = model!.budget[row]!
    const decided = model!.decisions[rowIn(columns, 'decisions', decision)]?.date
    if (isPart && lastDayOfPeriod(periodNumber(period)) > asOf) return false
    return decided === undefined ? year <= Number(asOf.slice(0, 4)) : decided <= asOf
  })
})

/** The known lines of the years that a question is about: from the period's year to the as-of date's. */
export const linesAsked = once((question: Question): readonly BudgetLine[] => {
  const years = [yearOf(question.period), Number(question.graph.asOf.slice(0, 4))]
  const [from, to] = [Math.min(...years), Math.max(...years)]
  return knownLines(question).filter(({ year }) => from <= year && year <= to)
})

/** Whether a satsning or an investment has neither a goal nor a mission that somebody takes on. */
export const leadsNowhere = (columns: Columns, { row, goal, mission }: BudgetLine): boolean => {
  const { kind } = columns.model!.budget[row]!
  return (
    (kind === 'satsning' || kind === 'investering') &&
    goal < 0 &&
    !(mission >= 0 && wasConcretised(columns, mission))
  )
}

/** What the budget has for a mission in the years asked about. */
export interface MissionMoney {
  /** The budget of the rows for whole years, tkr; null where there are only rows for parts of a year. */
  readonly amount: number | null
  readonly satsning: boolean
  /** Whether one of the rows is for a goal, too. */
  readonly forGoal: boolean
}

/** Mission → its money. O(budget). */
export const missionMoney = once((question: Question): ReadonlyMap<number, MissionMoney> => {
  const { model } = question.graph.columns
  const money = new Map<number, MissionMoney>()
  for (const { row, mission, goal, isPart } of linesAsked(question)) {
    if (mission < 0) continue
    const line = model!.budget[row]!
    const before = money.get(mission) ?? { amount: null, satsning: false, forGoal: false }
    money.set(mission, {
      amount: isPart ? before.amount : (before.amount ?? 0) + line.amount,
      satsning: before.satsning || line.kind === 'satsning',
      forGoal: before.forGoal || goal >= 0,
    })
  }
  return money
})
