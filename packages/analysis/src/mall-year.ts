import { type Graph, rowIn, yearOf } from '@rodtrad/core'
import { budgetFollowUp, type BudgetRow } from './budget-follow-up.ts'
import { dialogueChain, type DialogueChainRow } from './dialogue-chain.ts'
import { dialogues, type DialogueRow } from './dialogues.ts'
import { ownGoals, partsOfOrgan } from './mall-organ.ts'
import { type Principle, PRINCIPLE_CODES } from './principles.ts'
import type { Question } from './question.ts'

/** One of the seven principles, and what of the organ's bears it (MODEL: S17). */
export interface MallPrinciple {
  readonly principle: Principle
  readonly goals: readonly string[]
  readonly dialogues: readonly string[]
}

const isOf = (graph: Graph, organ: number): ((id: string | null) => boolean) => {
  const own = partsOfOrgan(graph, organ)
  return (id) => id !== null && own[rowIn(graph.columns, 'organisations', id)] === 1
}

/**
 * The budget of the organ and of its parts for the year, with outcome: the rows for the whole year. O(budget).
 */
export const budgetOf = (question: Question, organ: number): readonly BudgetRow[] => {
  const isOwn = isOf(question.graph, organ)
  const year = yearOf(question.period)
  return budgetFollowUp(question).filter(
    (row) => row.year === year && row.period === null && isOwn(row.organisation),
  )
}

/**
 * The proposals that come out of the organ's nulägesbeskrivning of the year, and those of it that still wait for an
 * answer (MODEL: S9, S14). O(proposals).
 */
export const proposalsOf = (question: Question, organ: number): readonly DialogueChainRow[] => {
  const { graph, period } = question
  const isOwn = isOf(graph, organ)
  const ofYear = new Set(
    (graph.columns.model?.analyses ?? [])
      .filter(({ organisation, year }) => isOwn(organisation) && year === yearOf(period))
      .map(({ id }) => id as string),
  )
  return dialogueChain(question).filter(
    ({ organisation, analyses, state }) =>
      analyses.some((id) => ofYear.has(id)) ||
      (isOwn(organisation) && state !== null && state !== 'answered'),
  )
}

/** The tillitsdialoger that the nulägesbeskrivning is the basis of: held, coming or missing (MODEL: S12–S14). */
export const dialoguesOf = (question: Question, organ: number): readonly DialogueRow[] => {
  const isOwn = isOf(question.graph, organ)
  return dialogues(question).filter(({ organisation, state }) => isOwn(organisation) && state !== 'none')
}

/** What of the organ's bears each of the seven principles: goals of the year, dialogues on its nulägesbeskrivning. */
export const principlesOf = (
  year: Question,
  organ: number,
  held: readonly DialogueRow[],
): readonly MallPrinciple[] => {
  const { ids, first, model } = year.graph.columns
  const goals = ownGoals(year.graph, organ)
  return PRINCIPLE_CODES.map((principle) => ({
    principle,
    goals: goals
      .filter((goal) => model?.goals[goal]?.principles?.includes(principle) === true)
      .map((goal) => ids[first.goals + goal]!),
    dialogues: held.flatMap((row) =>
      row.dialogue !== null && row.principles.includes(principle) ? [row.dialogue] : [],
    ),
  }))
}
