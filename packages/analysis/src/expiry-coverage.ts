import type { Day } from '@rodtrad/core'
import { at } from './at.ts'
import { type CoverageLevels, coverageLevels } from './coverage-levels.ts'
import { organsOf } from './organs.ts'
import type { Question } from './question.ts'
import { titleOf } from './titles.ts'

/** One cell of the matrix on both sides of a day: levels 0–4, null where there is no such cell. */
export interface ExpiryCoverageRow {
  readonly goal: string
  readonly title: string
  readonly organisation: string
  readonly before: number | null
  /** After, by what is adopted: the drafts left out, even where they are asked for. */
  readonly after: number | null
  /** After, with the drafts counted as adopted. */
  readonly afterWithDrafts: number | null
}

/** The riktningsmål of a day, by whether any organ has taken them up (MODEL: "uncovered"). */
export interface CoverageCount {
  readonly coveredCount: number
  readonly uncoveredCount: number
  readonly covered: readonly string[]
  readonly uncovered: readonly string[]
}

/** The coverage before a day, as the question has it, and on the day, without drafts and with them. */
export interface ExpiryCoverage {
  readonly before: CoverageCount
  readonly after: CoverageCount
  readonly afterWithDrafts: CoverageCount
  readonly cells: readonly ExpiryCoverageRow[]
}

const countOf = ({ graph }: Question, rows: readonly CoverageLevels[]): CoverageCount => {
  const { ids, first } = graph.columns
  const idsOf = (uncovered: boolean): readonly string[] =>
    rows.filter((row) => row.uncovered === uncovered).map((row) => ids[first.goals + row.goal]!)
  const [covered, uncovered] = [idsOf(false), idsOf(true)]
  return { coveredCount: covered.length, uncoveredCount: uncovered.length, covered, uncovered }
}

/** Goal → organisation → level, in the order of the matrix. */
const levelsOf = (
  { graph }: Question,
  rows: readonly CoverageLevels[],
): ReadonlyMap<number, Map<number, number>> => {
  const { answering } = organsOf(graph)
  return new Map(
    rows.map(({ goal, organs, level }) => [
      goal,
      new Map(organs.map((place, cell): [number, number] => [answering[place]!, level[cell]!])),
    ]),
  )
}

/**
 * What is covered on a day against what is covered on the question's own, cell by cell, without the drafts and with
 * them (MODEL: "Expiry"). As {@link coverageLevels}, three times.
 */
export const coverageOn = (question: Question, day: Day): ExpiryCoverage => {
  const { columns } = question.graph
  const { ids, first } = columns
  const asked = [question, at(question, day, { drafts: false }), at(question, day, { drafts: true })] as const
  const rows = asked.map(coverageLevels)
  const levels = asked.map((each, side) => levelsOf(each, rows[side]!))
  const goals = new Set(levels.flatMap((side) => [...side.keys()]))
  const cells = [...goals].flatMap((goal) => {
    const organs = new Set(levels.flatMap((side) => [...(side.get(goal)?.keys() ?? [])]))
    return [...organs].map((organisation): ExpiryCoverageRow => {
      const [before, after, afterWithDrafts] = levels.map((side) => side.get(goal)?.get(organisation) ?? null)
      return {
        goal: ids[first.goals + goal]!,
        title: titleOf(columns, first.goals + goal),
        organisation: ids[first.organisations + organisation]!,
        before: before ?? null,
        after: after ?? null,
        afterWithDrafts: afterWithDrafts ?? null,
      }
    })
  })
  const [before, after, afterWithDrafts] = asked.map((each, side) => countOf(each, rows[side]!))
  return { before: before!, after: after!, afterWithDrafts: afterWithDrafts!, cells }
}
