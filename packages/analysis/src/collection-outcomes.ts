import {
  CONDITION_CODES,
  type Condition,
  endOf,
  isOwnMunicipality,
  isYear,
  monthsOf,
  neighboursOf,
  type Outcome,
  type Period,
  periodNumber,
} from '@rodtrad/core'
import { coverageLevels } from './coverage-levels.ts'
import { ownGoals, partsOfOrgan } from './mall-organ.ts'
import { once } from './once.ts'
import { orNull } from './or-null.ts'
import type { Question } from './question.ts'
import { targetRow, targetValue } from './target-value.ts'

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

interface Wanted {
  readonly indicator: number
  /** −1 for the outcome without organisation. */
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
    // Goals come one by one: the same again can only be the last.
    if (known.goals.at(-1) !== goal) known.goals.push(goal)
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

const keyOf = (indicator: string, organisation: string | null, gender: string): string =>
  JSON.stringify([indicator, organisation, gender])

/** Later the later it ends; of those that end together the longer. */
const orderOf = ({ period }: Outcome): number => {
  const number = periodNumber(period)
  return endOf(number) * 100 + monthsOf(number)
}

/**
 * Indicator, organisation and gender → the latest outcome of the own municipality with a value, of a period that ended
 * before the question's does. O(outcomes).
 */
const lastOutcomes = once(({ graph, period }: Question): ReadonlyMap<string, Outcome> => {
  const { model } = graph.columns
  const last = new Map<string, Outcome>()
  model?.outcomes.forEach((row) => {
    if (row.value === undefined || !isOwnMunicipality(row, model)) return
    if (endOf(periodNumber(row.period)) >= endOf(period)) return
    const key = keyOf(row.indicator, row.organisation ?? null, row.gender ?? 'T')
    const before = last.get(key)
    if (before === undefined || orderOf(row) >= orderOf(before)) last.set(key, row)
  })
  return last
})

/** The outcomes that an organ is asked for ({@link collection}). O(rows of the source). */
export const collectionOutcomes = (question: Question, organ: number): readonly CollectionOutcome[] => {
  const { columns } = question.graph
  const { ids, first, model, targets, goals } = columns
  const own = partsOfOrgan(question.graph, organ)
  const lasts = lastOutcomes(question)
  return wantedOf(question, organ).flatMap(({ indicator, organisation, goals: measured }) => {
    const [goal = -1] = measured
    const owner = neighboursOf(goals.owners, goal).find((one) => own[one] === 1) ?? -1
    const target = targetRow(question, indicator, goal, organisation >= 0 ? organisation : owner)
    const row = model?.indicators[indicator]
    const id = ids[first.indicators + indicator]!
    const whose = organisation < 0 ? null : ids[first.organisations + organisation]!
    const genders = row?.genderSplit === true ? (['T', 'K', 'M'] as const) : (['T'] as const)
    return genders.map((gender): CollectionOutcome => {
      const last = lasts.get(keyOf(id, whose, gender))
      return {
        indicator: id,
        title: row?.title ?? id,
        unit: row?.unit ?? null,
        goals: measured.map((each) => ids[first.goals + each]!),
        organisation: whose,
        gender,
        target: target < 0 ? null : orNull(targetValue(question, indicator, target)),
        targetMax: target < 0 ? null : orNull(targets.valueMax[target]!),
        condition: target < 0 ? null : (CONDITION_CODES[targets.condition[target]! - 1] ?? null),
        last: last?.value ?? null,
        lastPeriod: last?.period ?? null,
      }
    })
  })
}
