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
import type { Question } from '../question.ts'

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

/** A finding about a goal, with its title. */
export const ofGoal = (
  { model }: Checked,
  code: FindingCode,
  goal: number,
  column: string,
  words: Readonly<Record<string, string>> = {},
  others: readonly string[] = [],
): Finding => {
  const row = model.goals[goal]!
  return findingOf(code, placeOf(model, 'goals', goal, column), { title: shown(row.title), ...words }, [
    row.id,
    ...others,
  ])
}

/** A finding about an indicator, with its title. */
export const ofIndicator = (
  { model }: Checked,
  code: FindingCode,
  indicator: number,
  column: string,
  goals: readonly number[],
): Finding => {
  const row = model.indicators[indicator]!
  return findingOf(code, placeOf(model, 'indicators', indicator, column), { title: shown(row.title) }, [
    row.id,
    ...goals.map((goal) => model.goals[goal]!.id),
  ])
}
