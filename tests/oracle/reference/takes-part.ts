import { isValid } from './dates.ts'
import { toPeriod } from './periods.ts'
import type { Period } from './periods.ts'
import type { Goal, Indicator, Link, Question, Source, Valid } from './source.ts'

/** The source as it stands on a day: what takes part, and the links that both hold and lead the right way. */
export interface Scene {
  readonly source: Source
  readonly asOf: string
  readonly period: Period
  readonly goals: readonly Goal[]
  /** Goal → goal. */
  readonly contributes: readonly Link[]
  /** Verksamhet → goal. */
  readonly contributors: readonly Link[]
  /** Goal → indicator. */
  readonly measuredBy: readonly Link[]
  /** Goal → mission. */
  readonly concretises: readonly Link[]
}

const levels: Readonly<Record<string, number>> = {
  vision: 0,
  vardegrund: 0,
  vardeord: 0,
  riktningsmal: 1,
  budgetmal: 2,
  namndmal: 3,
  bolagsmal: 3,
  verksamhetsmal: 4,
  aktivitet: 5,
}

const levelOf = (goal: Goal): number => levels[goal.kind] ?? Number.NaN

export const toScene = (source: Source, question: Question): Scene => {
  const { asOf, period, drafts = false } = question
  const goals = (source.goals ?? []).filter((goal) => {
    const status = goal.status ?? 'adopted'
    return (status === 'adopted' || (drafts && status === 'draft')) && isValid(goal, asOf)
  })
  const goal = (id: string): Goal | undefined => goals.find((each) => each.id === id)
  const validIds = (rows: readonly (Valid & { readonly id: string })[] | undefined): readonly string[] =>
    (rows ?? []).filter((row) => isValid(row, asOf)).map((row) => row.id)
  const verksamheter = validIds(source.organisations?.filter(({ kind }) => kind === 'verksamhet'))
  const missions = validIds(source.missions)
  const indicators = (source.indicators ?? []).map(({ id }) => id)
  const links = (kind: string): readonly Link[] =>
    (source.links ?? []).filter((link) => link.kind === kind && isValid(link, asOf))

  return {
    source,
    asOf,
    period: toPeriod(period),
    goals,
    contributes: links('contributes').filter(({ from, to }) => {
      const lower = goal(from)
      const upper = goal(to)
      return lower !== undefined && upper !== undefined && levelOf(upper) <= levelOf(lower)
    }),
    contributors: links('contributes').filter(
      ({ from, to }) => verksamheter.includes(from) && goal(to) !== undefined,
    ),
    measuredBy: links('measuredBy').filter(
      ({ from, to }) => goal(from) !== undefined && indicators.includes(to),
    ),
    concretises: links('concretises').filter(
      ({ from, to }) => goal(from) !== undefined && missions.includes(to),
    ),
  }
}

/** The same scene, asked for another period. */
export const atPeriod = (scene: Scene, period: Period): Scene => ({ ...scene, period })

/** The links to indicators that can be judged, each with its indicator: polarity `none` never counts. */
export const indicatorsOf = (
  scene: Scene,
  goal: Goal,
): readonly { readonly indicator: Indicator; readonly weight: number }[] =>
  scene.measuredBy
    .filter(({ from }) => from === goal.id)
    .flatMap(({ to, weight }) =>
      (scene.source.indicators ?? [])
        .filter(({ id, polarity }) => id === to && polarity !== 'none')
        .map((indicator) => ({ indicator, weight: weight ?? 1 })),
    )
