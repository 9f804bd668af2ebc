import {
  CONDITION_CODES,
  type Condition,
  endOf,
  type GoalKind,
  isOwnMunicipality,
  isYear,
  monthsOf,
  neighboursOf,
  type Outcome,
  type Period,
  periodNumber,
  yearOf,
} from '@rodtrad/core'
import { coverageLevels } from './coverage-levels.ts'
import { omvarldsfaktorerOf } from './factors.ts'
import { ownGoals, partsOfOrgan } from './mall-organ.ts'
import { once } from './once.ts'
import { organsOf } from './organs.ts'
import type { Question } from './question.ts'
import { targetRow, targetValue } from './target.ts'

/** A measurement that an organ is asked for: one indicator, for one organ or for all, of one gender. */
export interface CollectionOutcome {
  readonly indicator: string
  readonly title: string
  readonly unit: string | null
  /** The goals that it measures, each by its id. */
  readonly goals: readonly string[]
  /** Whose outcome; null for the one without organisation. */
  readonly organisation: string | null
  readonly gender: 'T' | 'K' | 'M'
  /** The target for the period; null for none. */
  readonly target: number | null
  readonly targetMax: number | null
  readonly condition: Condition | null
  /** The latest outcome of an earlier period. */
  readonly last: number | null
  readonly lastPeriod: Period | null
}

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

/** Indicator → its outcomes of the own municipality that have a value. O(outcomes). */
const outcomesByIndicator = once(({ graph }: Question): ReadonlyMap<string, readonly Outcome[]> => {
  const { model } = graph.columns
  return Map.groupBy(
    (model?.outcomes ?? []).filter((row) => isOwnMunicipality(row, model!)),
    ({ indicator }) => indicator as string,
  )
})

interface Wanted {
  readonly indicator: number
  readonly organisation: number
  readonly goals: number[]
}

/** Which indicators are asked for, of whom: those of the organ's own goals, and the common ones it has figures for. */
const wantedOf = (question: Question, organ: number): readonly Wanted[] => {
  const { columns, indicators } = question.graph
  const { outcomes, targets } = columns
  const own = partsOfOrgan(question.graph, organ)
  const ofOwn = new Map<number, Set<number>>()
  const add = (indicator: number, organisation: number): void => {
    if (own[organisation] !== 1) return
    const known = ofOwn.get(indicator) ?? new Set()
    ofOwn.set(indicator, known.add(organisation))
  }
  outcomes.indicator.forEach((indicator, row) => add(indicator, outcomes.organisation[row]!))
  const withOutcome = new Map([...ofOwn].map(([indicator, some]) => [indicator, new Set(some)]))
  targets.indicator.forEach((indicator, row) => add(indicator, targets.organisation[row]!))
  const found = new Map<string, Wanted>()
  const want = (indicator: number, organisation: number, goal: number): void => {
    const key = `${indicator} ${organisation}`
    const known = found.get(key) ?? { indicator, organisation, goals: [] }
    found.set(key, known)
    if (!known.goals.includes(goal)) known.goals.push(goal)
  }
  const goals = ownGoals(question.graph, organ)
  for (const goal of goals)
    for (const indicator of neighboursOf(indicators, goal))
      for (const organisation of withOutcome.get(indicator) ?? [-1]) want(indicator, organisation, goal)
  const isOwn = new Set(goals)
  for (const { goal } of coverageLevels(question))
    if (!isOwn.has(goal))
      for (const indicator of neighboursOf(indicators, goal))
        for (const organisation of ofOwn.get(indicator) ?? []) want(indicator, organisation, goal)
  return [...found.values()].filter(({ indicator }) => {
    const row = columns.model?.indicators[indicator]
    return isYear(question.period) || row?.frequency !== 'year'
  })
}

/** The latest outcome of a period that ended before the question's does. */
const lastOf = (rows: readonly Outcome[], question: Question): Outcome | undefined =>
  rows
    .filter(
      ({ period, value }) => value !== undefined && endOf(periodNumber(period)) < endOf(question.period),
    )
    .reduce<Outcome | undefined>((best, row) => {
      const order = (one: Outcome): number =>
        endOf(periodNumber(one.period)) * 100 + monthsOf(periodNumber(one.period))
      return best === undefined || order(row) >= order(best) ? row : best
    }, undefined)

const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value

const outcomeRows = (question: Question, organ: number): readonly CollectionOutcome[] => {
  const { columns } = question.graph
  const { ids, first, model, targets, goals } = columns
  const own = partsOfOrgan(question.graph, organ)
  return wantedOf(question, organ).flatMap(({ indicator, organisation, goals: measured }) => {
    const [goal = -1] = measured
    const owner = neighboursOf(goals.owners, goal).find((one) => own[one] === 1) ?? -1
    const target = targetRow(question, indicator, goal, organisation >= 0 ? organisation : owner)
    const row = model?.indicators[indicator]
    const id = ids[first.indicators + indicator]!
    const whose = organisation < 0 ? null : ids[first.organisations + organisation]!
    const outcomes = (outcomesByIndicator(question).get(id) ?? []).filter(
      (one) => (one.organisation ?? null) === whose,
    )
    const genders = row?.genderSplit === true ? (['T', 'K', 'M'] as const) : (['T'] as const)
    return genders.map((gender): CollectionOutcome => {
      const last = lastOf(
        outcomes.filter((one) => (one.gender ?? 'T') === gender),
        question,
      )
      return {
        indicator: id,
        title: row?.title ?? id,
        unit: row?.unit ?? null,
        goals: measured.map((each) => ids[first.goals + each]!),
        organisation: whose,
        gender,
        target: target < 0 ? null : orNull(targetValue(question, indicator, target)),
        targetMax: target < 0 ? null : orNull(targets.valueMax[target]),
        condition: target < 0 ? null : (CONDITION_CODES[targets.condition[target]! - 1] ?? null),
        last: last?.value ?? null,
        lastPeriod: last?.period ?? null,
      }
    })
  })
}

const assessmentRows = (question: Question, organ: number): readonly CollectionAssessment[] => {
  const { ids, first, goals, model } = question.graph.columns
  const own = partsOfOrgan(question.graph, organ)
  return ownGoals(question.graph, organ).flatMap((goal) =>
    [...neighboursOf(goals.owners, goal)]
      .filter((owner) => own[owner] === 1)
      .map((owner): CollectionAssessment => {
        const row = model!.goals[goal]!
        return {
          goal: row.id,
          title: row.title,
          kind: row.kind,
          organisation: ids[first.organisations + owner]!,
        }
      }),
  )
}

const positionRows = (question: Question, organ: number): readonly CollectionPosition[] => {
  const { ids, first, model } = question.graph.columns
  const place = organsOf(question.graph).answering.indexOf(organ)
  if (place < 0 || model === undefined) return []
  const id = ids[first.organisations + organ]!
  const year = yearOf(question.period)
  const analysis = model.analyses.findLast((row) => row.organisation === id && row.year === year)?.id ?? null
  const directions = coverageLevels(question)
    .filter(({ organs }) => organs.includes(place))
    .map(({ goal }): CollectionPosition => {
      const row = model.goals[goal]!
      return { subject: row.id, title: row.title, kind: 'riktningsmal', analysis }
    })
  const factors = omvarldsfaktorerOf(question.graph).map((factor): CollectionPosition => {
    const row = model.factors[factor]!
    return { subject: row.id, title: row.title, kind: 'omvarldsfaktor', analysis }
  })
  return [...directions, ...factors]
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
  outcomes: outcomeRows(question, organ),
  assessments: assessmentRows(question, organ),
  positions: positionRows(question, organ),
})
