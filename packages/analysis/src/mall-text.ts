import { type Analysis, type Graph, rowIn } from '@rodtrad/core'
import type { DescriptionPart } from './descriptions.ts'

/** A text of the nulägesbeskrivning: what the source has for the year, and what an earlier year said where it has none. */
export interface MallText {
  /** Null: a place to write. */
  readonly text: string | null
  readonly before: string | null
  /** The year of `before`. */
  readonly beforeYear: number | null
  readonly illustrative: boolean
}

/** The nulägesbeskrivningar of an organisation, the latest year first. O(analyses log analyses). */
export const analysesOf = ({ columns }: Graph, organ: number): readonly Analysis[] =>
  (columns.model?.analyses ?? [])
    .filter(({ organisation }) => rowIn(columns, 'organisations', organisation) === organ)
    .sort((a, b) => b.year - a.year)

/** A part's text for the year, else the latest earlier year's as help. */
export const textOf = (analyses: readonly Analysis[], year: number, part: DescriptionPart): MallText => {
  const now = analyses.find((row) => row.year === year && row[part] !== undefined)
  const before = analyses.find((row) => row.year < year && row[part] !== undefined)
  return {
    text: now?.[part] ?? null,
    before: now === undefined ? (before?.[part] ?? null) : null,
    beforeYear: now === undefined ? (before?.year ?? null) : null,
    illustrative: (now ?? before)?.illustrative === true,
  }
}

/** Different texts as one; null for none. */
export const joined = (texts: readonly (string | undefined)[]): string | null => {
  const said = [...new Set(texts.filter((text) => text !== undefined))]
  return said.length === 0 ? null : said.join(' ')
}
