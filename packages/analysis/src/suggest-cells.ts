import { STANCE_CODES } from '@rodtrad/core'
import { type CoverageLevels, coverageLevels } from './coverage-levels.ts'
import { LINKED } from './goal-levels.ts'
import { once } from './once.ts'
import { organsOf } from './organs.ts'
import type { Question } from './question.ts'

/** A cell of the coverage that is not filled, by what it lacks. */
export interface SuggestCell {
  readonly goal: string
  readonly organisation: string
  /** No organ covers the riktningsmål; others do, and this one has not answered; or it is linked, and lacks words. */
  readonly why: 'uncovered' | 'unanswered' | 'wordless'
}

const DECLINES = STANCE_CODES.indexOf('declines')

/** The organs whose cells a link would fill: the silent ones and, where nobody covers it, all that don't decline. */
export const emptyOf = ({ level, stance, uncovered, organs }: CoverageLevels): readonly number[] =>
  organs.filter((_, at) => level[at] === 0 || (uncovered && level[at]! < LINKED && stance[at] !== DECLINES))

/** The organs that have goals under the riktningsmål, but neither followed up nor words of their own on it. */
const wordlessOf = ({ level, answered, organs }: CoverageLevels): readonly number[] =>
  organs.filter((_, at) => level[at]! >= LINKED && answered[at] === 0)

/**
 * The cells to fill, in the order of the coverage: those that suggestions are sought for, and those that are linked but
 * silent, for which there is nothing to suggest, since what they lack is words. O(cells).
 *
 * @example suggestCells(question).filter(({ why }) => why === 'wordless')
 */
export const suggestCells = once((question: Question): readonly SuggestCell[] => {
  const { ids, first } = question.graph.columns
  const { answering } = organsOf(question.graph)
  return coverageLevels(question).flatMap((row) => {
    const cellOf =
      (why: SuggestCell['why']) =>
      (place: number): SuggestCell => ({
        goal: ids[first.goals + row.goal]!,
        organisation: ids[first.organisations + answering[place]!]!,
        why,
      })
    return [
      ...emptyOf(row).map(cellOf(row.uncovered ? 'uncovered' : 'unanswered')),
      ...wordlessOf(row).map(cellOf('wordless')),
    ]
  })
})
