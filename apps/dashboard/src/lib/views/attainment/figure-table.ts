/** The indicators of a goal as a table: target, outcomes side by side, women and men, and the run of the years. */
import type { SparkRow } from '@rodtrad/charts'
import type { Outcome, Part } from './rows.ts'

/** Women's and men's outcome of one period. */
export interface Genders {
  readonly period: string
  readonly women: Outcome | undefined
  readonly men: Outcome | undefined
}

export interface FigureRow {
  readonly part: Part
  /** The year before. */
  readonly before: Outcome | undefined
  /** The periods inside the year, in the order of the table's columns. */
  readonly inside: readonly (Outcome | undefined)[]
  /** The period's own row, also where it is empty. */
  readonly now: Outcome | undefined
  readonly genders: Genders | undefined
  readonly spark: readonly SparkRow[]
}

export interface FigureTable {
  readonly before: string
  readonly inside: readonly string[]
  readonly period: string
  readonly rows: readonly FigureRow[]
  readonly hasGenders: boolean
}

const keyOf = (indicator: string, organisation: string | null): string =>
  JSON.stringify([indicator, organisation])

/** The outcomes by what they are of. */
export type OutcomesByIndicator = ReadonlyMap<string, readonly Outcome[]>

export const outcomesByIndicator = (outcomes: readonly Outcome[]): OutcomesByIndicator =>
  Map.groupBy(outcomes, ({ indicator, organisation }) => keyOf(indicator, organisation))

/**
 * The table of a goal's indicators for a period; columns only where a figure stands in them.
 *
 * @example figureTable(parts, outcomes, '2025').inside // ['2025-T1', '2025-T2']
 */
export function figureTable(
  parts: readonly Part[],
  outcomes: OutcomesByIndicator,
  period: string,
): FigureTable {
  const year = period.slice(0, 4)
  const before = `${Number(year) - 1}${period.slice(4)}`
  const own = parts
    .filter(({ kind }) => kind === 'indicator')
    .map((part) => ({ part, rows: outcomes.get(keyOf(part.child, part.organisation)) ?? [] }))
  const inside = [
    ...new Set(
      own.flatMap(({ rows }) =>
        rows
          .map((row) => row.period)
          .filter((each) => each.length > 4 && each.startsWith(year) && each < `${period.padEnd(5, '-')}~`)
          .filter((each) => each !== period),
      ),
    ),
  ].sort()
  const rows = own.map(({ part, rows: all }): FigureRow => {
    const both = all.filter(({ gender }) => gender === 'T')
    const at = (wanted: string): Outcome | undefined => both.find((row) => row.period === wanted)
    return {
      part,
      before: at(before),
      inside: inside.map(at),
      now: at(period),
      genders: gendersOf(all, [period, before]),
      spark: both
        .filter((row) => row.period.length === 4)
        .map((row) => ({ year: Number(row.period), value: row.value })),
    }
  })
  return { before, inside, period, rows, hasGenders: rows.some(({ genders }) => genders !== undefined) }
}

/** Women and men of the latest of the periods that has either. */
function gendersOf(rows: readonly Outcome[], periods: readonly string[]): Genders | undefined {
  for (const period of periods) {
    const of = (gender: string): Outcome | undefined =>
      rows.find((row) => row.period === period && row.gender === gender)
    const [women, men] = [of('K'), of('M')]
    if (women !== undefined || men !== undefined) return { period, women, men }
  }
  return undefined
}
