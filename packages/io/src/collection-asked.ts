import {
  type Assessment,
  type Condition,
  CONDITIONS,
  type GoalKind,
  labelsOf,
  type Model,
  type Period,
  relabelled,
} from '@rodtrad/core'
import type { CellValue } from 'hucre/xlsx'
import { cellText, type TextContext } from './cell-text.ts'
import type { LooseRow } from './loose-rows.ts'
import said from './messages/collection.json' with { type: 'json' }

/** What an organ is asked for a period: the rows that `collection` of the analyses answers with. */
export interface AskedOf {
  readonly organisation: string
  readonly outcomes: readonly {
    readonly indicator: string
    readonly title: string
    readonly unit: string | null
    readonly goals: readonly string[]
    readonly organisation: string | null
    readonly gender: 'T' | 'K' | 'M'
    readonly target: number | null
    readonly targetMax: number | null
    readonly condition: Condition | null
    readonly last: number | null
    readonly lastPeriod: Period | null
  }[]
  readonly assessments: readonly {
    readonly goal: string
    readonly title: string
    readonly kind: GoalKind
    readonly organisation: string
  }[]
  readonly positions: readonly {
    readonly subject: string
    readonly title: string
    readonly kind: 'riktningsmal' | 'omvarldsfaktor'
    readonly analysis: string | null
  }[]
}

/** For which period and as of which day a collection is made. */
export interface AskedWhen {
  readonly period: Period
  readonly asOf: string
}

/** A row that is asked for: what it is about, for people, and its keys. */
export interface AskedRow {
  readonly about: readonly CellValue[]
  readonly row: LooseRow
}

/**
 * Says a text of the workbook with the kommun's own names for the levels (FORMAT: `labels`).
 *
 * @example sayerOf(model)('varje riktningsmål') // 'varje fokusmål'
 */
export const sayerOf = ({ plan }: Pick<Model, 'plan'>): ((text: string) => string) => {
  const labels = labelsOf(plan)
  return (text) => relabelled(text, labels, said.kinds)
}

/** A target as people write it, and as the format reads it: `85`, `minst 85`, `85–90`, `öka`. */
const targetText = ({ target, targetMax, condition }: AskedOf['outcomes'][number]): string => {
  const number = (value: number): string => String(value).replace('.', ',')
  if (target === null) return condition === null ? '' : CONDITIONS[condition]
  if (targetMax !== null) return `${number(target)}–${number(targetMax)}`
  const bound = condition === 'at_least' ? `${said.from} ` : condition === 'at_most' ? `${said.to} ` : ''
  return bound + number(target)
}

/** The titles and names of a model's goals and organs; an id that it lacks stands for itself. */
export const titlesOf = (model: Model): ((id: string) => string) => {
  const titles = new Map<string, string>([
    ...model.goals.map(({ id, title }): [string, string] => [id, title]),
    ...model.organisations.map(({ id, name }): [string, string] => [id, name]),
  ])
  return (id) => titles.get(id) ?? id
}

/** The latest rating of a goal by an organ before the period, as words: `2024: Uppfyllt`. O(assessments) once. */
const ratedBefore = (
  model: Model,
  period: Period,
  context: TextContext,
): ((goal: string, organisation: string) => string) => {
  const nameOf = (goal: string, organisation: string): string => JSON.stringify([goal, organisation])
  const latest = new Map<string, Assessment>()
  for (const row of model.assessments) {
    if (row.basis === 'forecast' || row.rating === undefined || row.period >= period) continue
    const name = nameOf(row.goal, row.organisation)
    const known = latest.get(name)
    if (known === undefined || row.period >= known.period) latest.set(name, row)
  }
  return (goal, organisation) => {
    const last = latest.get(nameOf(goal, organisation))
    return last === undefined ? '' : `${last.period}: ${cellText({ holds: 'rating' }, last.rating, context)}`
  }
}

const asRow = (entries: Readonly<Record<string, unknown>>): LooseRow =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== null))

/** The rows that an organ is asked for, with what each is about in words. */
export const askedRows = (
  model: Model,
  { organisation, outcomes, assessments, positions }: AskedOf,
  { period }: AskedWhen,
  context: TextContext,
): Readonly<Record<'outcomes' | 'assessments' | 'positions', readonly AskedRow[]>> => {
  const titleOf = titlesOf(model)
  const say = sayerOf(model)
  const beforeOf = ratedBefore(model, period, context)
  return {
    outcomes: outcomes.map((one) => ({
      about: [
        one.gender === 'T' ? one.title : `${one.title}, ${said.genders[one.gender]}`,
        one.organisation === null ? said.whole : titleOf(one.organisation),
        one.unit,
        one.goals.map(titleOf).join('; '),
        one.lastPeriod,
        one.last,
        targetText(one),
      ],
      row: asRow({
        indicator: one.indicator,
        period,
        organisation: one.organisation,
        gender: one.gender,
      }),
    })),
    assessments: assessments.map((one) => ({
      about: [
        one.title,
        say(said.kinds[one.kind]),
        titleOf(one.organisation),
        beforeOf(one.goal, one.organisation),
      ],
      row: asRow({ goal: one.goal, organisation: one.organisation, period, basis: 'outcome' }),
    })),
    positions: positions.map(({ subject, title, kind, analysis }) => ({
      about: [title, say(said.kinds[kind])],
      row: asRow(analysis === null ? { organisation, period, subject } : { analysis, subject }),
    })),
  }
}
