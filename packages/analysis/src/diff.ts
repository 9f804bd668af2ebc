import { type Graph, nodeOf, neighboursOf, type TableKey, tableOfNode } from '@rodtrad/core'
import { differenceOf, type EarlierFindings, type QuestionDifference } from './difference.ts'
import { measureDrift, type MeasureDrift } from './measure-drift.ts'
import type { Question } from './question.ts'
import { replacementsOf } from './replacements.ts'
import { type RowDifference, rowDifferences, type RowDifferences } from './row-difference.ts'
import { sameWording } from './same-wording.ts'
import { titleOf } from './titles.ts'

/** A row that is gone, and one that is there in its place by a `replaces` link. */
export interface Replaced {
  readonly table: TableKey
  readonly old: string
  readonly oldTitle: string
  readonly new: string
  readonly newTitle: string
  /** Whether title or description say something else. */
  readonly reworded: boolean
}

/** All that differs between two days of a source, or between two sources (FORMAT: `diff`). */
export interface Diff extends RowDifferences, QuestionDifference {
  readonly replaced: readonly Replaced[]
  /** Mått som ändrats. */
  readonly measures: readonly MeasureDrift[]
}

const replacedRows = ({ columns }: Graph, { added, removed }: RowDifferences): readonly Replaced[] => {
  const { newer } = replacementsOf(columns)
  const isAdded = new Set(added.map(({ id }) => id))
  return removed.flatMap(({ id }: RowDifference): readonly Replaced[] => {
    const node = nodeOf(columns, id)
    if (node === undefined) return []
    return Array.from(neighboursOf(newer, node))
      .filter((next) => isAdded.has(columns.ids[next]!))
      .map((next) => ({
        table: tableOfNode(columns, node).table,
        old: id,
        oldTitle: titleOf(columns, node),
        new: columns.ids[next]!,
        newTitle: titleOf(columns, next),
        reworded: !sameWording(columns, node, next),
      }))
  })
}

/**
 * What differs between two questions: rows, wording, measures, coverage, figures, lost paths and findings (FORMAT:
 * `diff`). Two days of one source have the same rows and differ in which of them take part. O(rows + links), and the
 * answers of both.
 *
 * @param earlier what the parser and the columns found on each side
 * @example diff(question, at(question, day)).lost
 */
export const diff = (before: Question, after: Question, earlier?: EarlierFindings): Diff => {
  const rows = rowDifferences(before.graph, after.graph)
  return {
    ...rows,
    replaced: replacedRows(after.graph, rows),
    measures: measureDrift(before.graph, after.graph),
    ...differenceOf(before, after, earlier),
  }
}
