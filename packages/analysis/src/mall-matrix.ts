import { yearBefore } from './attainment.ts'
import { coverageLevels, LEVEL_NAMES, type LevelName } from './coverage-levels.ts'
import { factors } from './factors.ts'
import { commonFigures, type MallFigure } from './mall-figures.ts'
import { type MallWords, wordsOn } from './mall-words.ts'
import { organsOf } from './organs.ts'
import type { Question } from './question.ts'
import { isIllustrative, titleOf } from './titles.ts'

/** What an organ has done with a riktningsmål, and what it says of it (MODEL: S11). */
export interface MallDirection extends MallWords {
  readonly id: string
  readonly title: string
  /** A direction asks for a resonemang, the others for result or progress besides. */
  readonly directional: boolean
  /** What it said the year before, where it has said nothing yet. */
  readonly before: MallWords | null
  readonly level: number
  readonly name: LevelName
  readonly answered: boolean
  /** The organ's own goals below it. */
  readonly via: readonly string[]
  /** The indicators of the riktningsmål itself that the organ has figures of its own for. */
  readonly figures: readonly MallFigure[]
}

/** What an organ says of an omvärldsfaktor: risk, opportunity and handling (MODEL: S10). */
export interface MallFactor extends MallWords {
  readonly id: string
  readonly title: string
  readonly description: string | null
  readonly answered: boolean
  /** What it said the year before, where it has left something out. */
  readonly before: MallWords | null
}

/** The row of an organ in the matrix of riktningsmål; none for an organ that doesn't answer to them. O(riktningsmål). */
export const directionsOf = (question: Question, organ: number): readonly MallDirection[] => {
  const { columns } = question.graph
  const { ids, first } = columns
  const place = organsOf(question.graph).answering.indexOf(organ)
  return coverageLevels(question).flatMap((row): readonly MallDirection[] => {
    const at = row.organs.indexOf(place)
    if (at < 0) return []
    const node = first.goals + row.goal
    const words = wordsOn(question, organ, ids[node]!)
    const before = wordsOn(yearBefore(question), organ, ids[node]!)
    return [
      {
        ...words,
        id: ids[node]!,
        title: titleOf(columns, node),
        directional: columns.goals.directional[row.goal] === 1,
        before: !words.said && before.said ? before : null,
        level: row.level[at]!,
        name: LEVEL_NAMES[row.level[at]!]!,
        answered: row.answered[at] === 1,
        via: row.via[at]!.map((goal) => ids[first.goals + goal]!),
        figures: commonFigures(question, row.goal, organ),
        illustrative: words.illustrative || isIllustrative(columns, node),
      },
    ]
  })
}

/** The row of an organ in the matrix of omvärldsfaktorer. O(omvärldsfaktorer). */
export const factorsOf = (question: Question, organ: number): readonly MallFactor[] => {
  const { columns } = question.graph
  const id = columns.ids[columns.first.organisations + organ]!
  const described = new Map<string, string | undefined>(
    columns.model?.factors.map((row) => [row.id, row.description]),
  )
  return factors(question)
    .filter(({ organisation }) => organisation === id)
    .map(({ factor, factorTitle, answered, missing, illustrative }) => {
      const before = wordsOn(yearBefore(question), organ, factor)
      const lacks = !answered || missing.length > 0
      return {
        ...wordsOn(question, organ, factor),
        id: factor,
        title: factorTitle,
        description: described.get(factor) ?? null,
        answered,
        before: lacks && before.said ? before : null,
        illustrative,
      }
    })
}
