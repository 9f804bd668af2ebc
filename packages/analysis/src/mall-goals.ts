import {
  type Assessment,
  type GoalKind,
  neighboursOf,
  type Phase,
  type Rating,
  rowIn,
  type Status,
  type Trend,
} from '@rodtrad/core'
import { type AttainmentGoal, attainmentOf } from './attainment.ts'
import { byDay } from './by-day.ts'
import { figuresAt, type MallFigure } from './mall-figures.ts'
import { ownGoals, partsOfOrgan } from './mall-organ.ts'
import { joined } from './mall-text.ts'
import type { Question } from './question.ts'
import { ownerRatings } from './ratings.ts'
import { restsOnIllustrative } from './rests-on-illustrative.ts'

/** One of the organ's own goals: its figures, its status, and what its owners say (MODEL: S11, rule 6). */
export interface MallGoal {
  readonly id: string
  readonly title: string
  readonly kind: GoalKind
  readonly owner: readonly string[]
  /** The goals that it contributes to. */
  readonly serves: readonly string[]
  readonly directional: boolean
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly evidence: number
  readonly status: Status
  readonly trend: Trend | null
  /** The organ's own ratings, each word once; another owner's is for that organ to tell. */
  readonly ratings: readonly Rating[]
  /** Whether judgement and measure differ (MODEL: rule 6). */
  readonly differs: boolean
  /** Partly or not attained, as measured or as judged: it asks for an action, who answers for it and a day. */
  readonly needsAction: boolean
  readonly reasoning: string | null
  readonly phase: Phase | null
  readonly due: string | null
  readonly action: string | null
  readonly actionOwner: string | null
  readonly actionDue: string | null
  readonly figures: readonly MallFigure[]
  readonly illustrative: boolean
}

const SHORT: ReadonlySet<Status> = new Set(['partly', 'not_attained'])
const COMPARED: ReadonlySet<Status> = new Set(['attained', 'partly', 'not_attained'])

/** The assessments of outcomes that the organ, or a part of it, has made as an owner; the latest first. */
const ownAssessments = (
  { assessments, owner }: AttainmentGoal,
  isOwn: (id: string) => boolean,
): readonly Assessment[] => {
  const ownOwners = new Set(owner.filter(isOwn))
  return assessments
    .filter(({ organisation, basis }) => basis === 'outcome' && ownOwners.has(organisation))
    .map(({ row }) => row)
    .sort((a, b) => byDay(b.assessedAt, a.assessedAt))
}

const goalOf = (question: Question, organ: number, goal: number): MallGoal => {
  const { columns, up } = question.graph
  const { ids, first, model } = columns
  const row = attainmentOf(question, goal)
  const own = partsOfOrgan(question.graph, organ)
  const given = ownAssessments(row, (id) => own[rowIn(columns, 'organisations', id)] === 1)
  const acting = given.find(({ action }) => action !== undefined)
  const ratings = [
    ...new Set(
      [...ownerRatings(question, goal)].flatMap(([owner, rating]) => (own[owner] === 1 ? [rating] : [])),
    ),
  ]
  const source = model?.goals[goal]
  const figures = figuresAt(question, goal)
  return {
    id: row.id,
    title: row.title,
    kind: row.kind,
    owner: row.owner,
    serves: [...new Set(neighboursOf(up, goal))].map((upper) => ids[first.goals + upper]!),
    directional: columns.goals.directional[goal] === 1,
    value: row.value,
    low: row.low,
    high: row.high,
    evidence: row.evidence,
    status: row.status,
    trend: row.trend,
    ratings,
    differs:
      columns.goals.directional[goal] === 0 &&
      COMPARED.has(row.status) &&
      ratings.some((rating) => COMPARED.has(rating) && rating !== row.status),
    needsAction: [row.status, ...ratings].some((status) => SHORT.has(status)),
    reasoning: joined(given.map(({ reasoning }) => reasoning)),
    phase: given.find(({ phase }) => phase !== undefined)?.phase ?? source?.phase ?? null,
    due: source?.due ?? null,
    action: acting?.action ?? null,
    actionOwner: acting?.actionOwner ?? null,
    actionDue: acting?.actionDue ?? null,
    figures,
    illustrative:
      restsOnIllustrative(question)[goal] === 1 ||
      given.some(({ illustrative }) => illustrative === true) ||
      figures.some(({ illustrative }) => illustrative),
  }
}

/** The organ's own goals that take part, in the order of the source. O(goals + their indicators). */
export const goalsOfOrgan = (question: Question, organ: number): readonly MallGoal[] =>
  ownGoals(question.graph, organ).map((goal) => goalOf(question, organ, goal))
