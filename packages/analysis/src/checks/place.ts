import {
  type Finding,
  type FindingCode,
  findingOf,
  type Model,
  type Place,
  rowsOf,
  shown,
  type TableKey,
} from '@rodtrad/core'
import { once } from '../once.ts'
import type { Question } from '../question.ts'

/** The row to give where a finding is of a table as a whole. */
export const WHOLE_TABLE = -1

/** The place of a row of a table in the source that it came from. */
export const placeOf = (model: Model, table: TableKey, row: number, column?: string): Place => {
  const origin = model.origins[table]
  const line = origin?.lines[row]
  const id = (rowsOf(model, table)[row] as { readonly id?: string } | undefined)?.id
  return {
    table,
    ...(origin ? { file: origin.file } : {}),
    ...(line === undefined ? {} : { row: line }),
    ...(column === undefined ? {} : { column }),
    ...(id === undefined ? {} : { id }),
  }
}

/** Where the question's source can be read row by row: what every check goes by. */
export interface Checked {
  readonly question: Question
  readonly model: Model
}

/** What a finding says besides its code and its place. */
export interface Said {
  readonly words?: Readonly<Record<string, string>>
  /** Ids after the row's own. */
  readonly others?: readonly string[]
}

interface LooseRow {
  readonly id?: string
  readonly title?: string
  readonly name?: string
}

/** A finding about a row of any table; its title stands in the words, its id first of the ids. */
export const ofRow = (
  { model }: Checked,
  code: FindingCode,
  table: TableKey,
  row: number,
  column: string,
  { words = {}, others = [] }: Said = {},
): Finding => {
  const { id, title, name } = (rowsOf(model, table)[row] ?? {}) as LooseRow
  const named = title ?? name ?? id
  return findingOf(
    code,
    placeOf(model, table, row, column),
    { ...(named === undefined ? {} : { title: shown(named) }), ...words },
    [...new Set([...(id === undefined ? [] : [id]), ...others])],
  )
}

/** A finding about a goal, with its title. */
export const ofGoal = (
  checked: Checked,
  code: FindingCode,
  goal: number,
  column: string,
  words: Readonly<Record<string, string>> = {},
  others: readonly string[] = [],
): Finding => ofRow(checked, code, 'goals', goal, column, { words, others })

/** A finding about an indicator, with its title. */
export const ofIndicator = (
  checked: Checked,
  code: FindingCode,
  indicator: number,
  column: string,
  goals: readonly number[],
  words: Readonly<Record<string, string>> = {},
): Finding =>
  ofRow(checked, code, 'indicators', indicator, column, {
    words,
    others: goals.map((goal) => checked.model.goals[goal]!.id),
  })

/** The goals that take part, in the order of the source. */
export const takingGoals = once(({ graph }: Question): readonly number[] =>
  Array.from(graph.goals.keys()).filter((goal) => graph.goals[goal] === 1),
)

/** Indicator → the goals that take part and that it measures. O(links). */
export const bearersOf = once(({ graph }: Question): ReadonlyMap<number, readonly number[]> => {
  const { indicators } = graph
  const bearers = new Map<number, number[]>()
  for (let goal = 0; goal < indicators.start.length - 1; goal++)
    for (let at = indicators.start[goal]!; at < indicators.start[goal + 1]!; at++) {
      const goals = bearers.get(indicators.to[at]!) ?? []
      bearers.set(indicators.to[at]!, goals)
      if (goals.at(-1) !== goal) goals.push(goal)
    }
  return bearers
})
