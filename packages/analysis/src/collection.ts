import { GOAL_KIND_CODES, type GoalKind, neighboursOf, yearOf } from '@rodtrad/core'
import { type CollectionOutcome, collectionOutcomes } from './collection-outcomes.ts'
import { coverageLevels } from './coverage-levels.ts'
import { omvarldsfaktorerOf } from './factors.ts'
import { ownGoals, partsOfOrgan } from './mall-organ.ts'
import { organsOf } from './organs.ts'
import type { Question } from './question.ts'
import { titleOf } from './titles.ts'

/** A goal that one of its owners is asked to assess. */
export interface CollectionAssessment {
  readonly goal: string
  readonly title: string
  readonly kind: GoalKind
  readonly organisation: string
}

/** A riktningsmål or an omvärldsfaktor that the organ is asked to relate to. */
export interface CollectionPosition {
  readonly subject: string
  readonly title: string
  readonly kind: 'riktningsmal' | 'omvarldsfaktor'
  /** The organ's nulägesbeskrivning of the year, where the source has begun one. */
  readonly analysis: string | null
}

/** What an organ and its parts are asked for a period (MODEL: S8, S10, S11, S18). */
export interface Collection {
  readonly organisation: string
  readonly outcomes: readonly CollectionOutcome[]
  readonly assessments: readonly CollectionAssessment[]
  readonly positions: readonly CollectionPosition[]
}

const assessmentRows = (question: Question, organ: number): readonly CollectionAssessment[] => {
  const { columns } = question.graph
  const { ids, first, goals } = columns
  const own = partsOfOrgan(question.graph, organ)
  return ownGoals(question.graph, organ).flatMap((goal) =>
    [...neighboursOf(goals.owners, goal)]
      .filter((owner) => own[owner] === 1)
      .map((owner) => ({
        goal: ids[first.goals + goal]!,
        title: titleOf(columns, first.goals + goal),
        kind: GOAL_KIND_CODES[goals.kind[goal]!]!,
        organisation: ids[first.organisations + owner]!,
      })),
  )
}

const positionRows = (question: Question, organ: number): readonly CollectionPosition[] => {
  const { columns } = question.graph
  const { ids, first, model } = columns
  const place = organsOf(question.graph).answering.indexOf(organ)
  if (place < 0) return []
  const id = ids[first.organisations + organ]!
  const year = yearOf(question.period)
  const analysis = model?.analyses.findLast((row) => row.organisation === id && row.year === year)?.id ?? null
  const rowOf = (kind: CollectionPosition['kind'], node: number): CollectionPosition => ({
    subject: ids[node]!,
    title: titleOf(columns, node),
    kind,
    analysis,
  })
  return [
    ...coverageLevels(question)
      .filter(({ organs }) => organs.includes(place))
      .map(({ goal }) => rowOf('riktningsmal', first.goals + goal)),
    ...omvarldsfaktorerOf(question.graph).map((factor) => rowOf('omvarldsfaktor', first.factors + factor)),
  ]
}

/**
 * What an organ is asked for a period: the outcomes of its own goals' indicators (and of the common ones that it has
 * figures of its own for), an assessment of each of its goals by each of its owners in the organ, and its words on
 * each riktningsmål and omvärldsfaktor. For a part of a year, indicators that are measured yearly are left out.
 * O(rows of the source).
 *
 * @param organ its place in the table
 * @example collection(question, rowIn(columns, 'organisations', 'utn')).outcomes[0]?.last
 */
export const collection = (question: Question, organ: number): Collection => ({
  organisation: question.graph.columns.ids[question.graph.columns.first.organisations + organ]!,
  outcomes: collectionOutcomes(question, organ),
  assessments: assessmentRows(question, organ),
  positions: positionRows(question, organ),
})
