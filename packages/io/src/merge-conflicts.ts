import { fieldsOf, type Finding, type Model, normalOf } from '@rodtrad/core'
import { cellText, type TextContext } from './cell-text.ts'
import type { Base, Book } from './collection-base.ts'
import type { LooseRow } from './loose-rows.ts'
import type { GivenTable } from './merge-given.ts'
import { ROW_KEYS } from './row-keys.ts'

/**
 * Why a cell is not taken in: both sides have changed it, two rows of the workbook say different things of it, its row
 * refers to what isn't there, or its row is about another organ than the workbook is for.
 */
export type Conflict = 'both' | 'twice' | 'reference' | 'organ'

/** Whether `force` may let the workbook's value stand: it can't choose between two, nor make a reference good. */
export const mayBeForced = (why: Conflict | null): boolean => why === 'both' || why === 'organ'

/** Two rows of a workbook that have the keys of one, and the columns of which they say different things. */
export interface Dispute {
  /** The place of the other row. */
  readonly other: number
  readonly columns: ReadonlySet<string>
}

/**
 * The rows of a table that contradict another of the same keys, by their places. O(cells).
 *
 * @param names the name of each row
 * @param isPaired whether the source has as many rows of that name
 * @param emptied whether an empty cell says that its value is to go
 */
export const disputesIn = (
  { key, rows, columns }: GivenTable,
  names: readonly string[],
  isPaired: (name: string) => boolean,
  emptied: (name: string, column: string) => boolean,
  context: TextContext,
): ReadonlyMap<number, Dispute> => {
  const fields = fieldsOf(key)
  const disputes = new Map<number, Dispute>()
  for (const [name, places] of Map.groupBy(names.keys(), (at) => names[at]!)) {
    if (places.length < 2 || isPaired(name)) continue
    const disputed = columns.filter((column) => {
      const cell = fields[column]?.cell
      if (cell === undefined || ROW_KEYS[key].includes(column)) return false
      const said = places.map((at) => rows[at]?.[column])
      const texts = new Set(said.map((value) => (value === undefined ? '' : cellText(cell, value, context))))
      if (!emptied(name, column)) texts.delete('')
      return texts.size > 1
    })
    if (disputed.length > 0)
      places.forEach((at, nth) => {
        disputes.set(at, { other: places[nth === 0 ? 1 : nth - 1]!, columns: new Set(disputed) })
      })
  }
  return disputes
}

/** The columns of a file's rows that refer to nothing, or to several rows, by row; of a decision it is no fault. */
export const badReferences = (
  findings: readonly Finding[],
  file: string,
): ReadonlyMap<number, ReadonlySet<string>> => {
  const columns = new Map<number, Set<string>>()
  for (const { code, severity, place } of findings) {
    if (code !== 'RT020' || severity !== 'error' || place.file !== file || place.row === undefined) continue
    const known = columns.get(place.row) ?? new Set<string>()
    columns.set(place.row, known.add(place.column ?? ''))
  }
  return columns
}

/**
 * Whether a row is about another organ than the one that a workbook was written for: its own, or that of the analysis
 * that it stands in. What was asked for is not, and a workbook without a memory is for all.
 */
export const isForeign = (
  { analyses }: Pick<Model, 'analyses'>,
  memory: Base | undefined,
  { organisation }: Book,
): ((name: string, row: LooseRow) => boolean) => {
  const organs = new Map<unknown, string>(analyses.map((analysis) => [analysis.id, analysis.organisation]))
  return (name, row) => {
    const organ = row['organisation'] ?? organs.get(row['analysis'])
    return (
      memory !== undefined &&
      organisation !== undefined &&
      organ !== undefined &&
      organ !== organisation &&
      !memory.has(name)
    )
  }
}

const differs = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && normalOf(one) !== normalOf(other)

/**
 * The kommun that a workbook was made for, where it is another than the source's: by its code or its name, whichever is
 * known of both.
 */
export const otherMunicipality = (plan: Model['plan'], book: Book): string | undefined =>
  differs(plan.code, book.code) || differs(plan.municipality, book.municipality)
    ? (book.municipality ?? book.code)
    : undefined
