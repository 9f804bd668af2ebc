import { below, above } from './chain.ts'
import { coverageOf } from './coverage.ts'
import type { Coverage } from './coverage.ts'
import { dayAfter, firstDay, isValid, lastDay } from './dates.ts'
import type { Goal, Link, Question, Source, Valid } from './source.ts'
import { successorsOf } from './successors.ts'
import { toScene } from './takes-part.ts'
import type { Scene } from './takes-part.ts'

/** Something that runs out, and what stands on it. */
export interface Ending {
  readonly what: 'ends' | 'already'
  readonly table: 'goals' | 'factors' | 'missions' | 'organisations' | 'links'
  readonly id: string
  readonly to: string | null
  readonly kind: string
  readonly owner: readonly string[]
  readonly validTo: string
  readonly successor: readonly string[]
  readonly successorStatus: 'adopted' | 'draft' | null
  readonly notReplaced: boolean | null
  readonly belowCount: number | null
  readonly hanging: readonly string[]
}

/** What runs out up to a day, and who has taken up what on the question's day and the day after that one. */
export interface Expiry {
  readonly at: string
  readonly rows: readonly Ending[]
  readonly coverage: {
    readonly before: Coverage
    readonly after: Coverage
    readonly afterWithDrafts: Coverage
  }
}

type Row = Valid & { readonly id: string }

/** The last day of the mandate period of the day, the latest begun; without one, of the year. */
const defaultDay = ({ plan }: Source, asOf: string): string => {
  const [mandate] = (plan.mandatePeriods ?? [])
    .map((span) => span.split('/'))
    .map(([from = '', to = '']) => ({ from: firstDay(from) ?? '', to: lastDay(to) ?? '' }))
    .filter(({ from, to }) => from <= asOf && asOf <= to)
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))
  return mandate?.to ?? `${asOf.slice(0, 4)}-12-31`
}

const valid = <T extends Valid>(rows: readonly T[] | undefined, day: string): readonly T[] =>
  (rows ?? []).filter((row) => isValid(row, day))

const has = (rows: readonly { readonly id: string }[], id: string): boolean =>
  rows.some((row) => row.id === id)

/** The goals that serve a goal of some kind, and those goals themselves. */
const serving = (scene: Scene, ...kinds: readonly string[]): readonly Goal[] => {
  const isTop = ({ kind }: Goal): boolean => kinds.includes(kind)
  const tops = scene.goals.filter(isTop).map(({ id }) => id)
  return scene.goals.filter((goal) => isTop(goal) || above(scene, goal.id).some((id) => tops.includes(id)))
}

/** The goals that take part still, and have lost their last path to a riktningsmål. */
const lost = (before: Scene, after: Scene): readonly string[] =>
  after.goals
    .map(({ id }) => id)
    .filter((id) => has(serving(before, 'riktningsmal'), id) && !has(serving(after, 'riktningsmal'), id))

/** The factors that a goal is based on, where all three take part. */
const basisOf = (scene: Scene, goal: string): readonly string[] =>
  valid(scene.source.links, scene.asOf)
    .filter(({ kind, from }) => kind === 'basedOn' && from === goal && has(scene.goals, goal))
    .map(({ to }) => to)
    .filter((id) => has(valid(scene.source.factors, scene.asOf), id))

const hangingOnOrgan = (before: Scene, after: Scene, organ: string): readonly string[] => {
  const standing = valid(after.source.organisations, after.asOf)
  return after.goals
    .filter(({ id, owner }) => has(before.goals, id) && (owner ?? []).includes(organ))
    .filter(({ owner }) => !(owner ?? []).some((id) => has(standing, id)))
    .map(({ id }) => id)
}

const hangingOnMission = (before: Scene, after: Scene, mission: string): readonly string[] => {
  const served = serving(after, 'riktningsmal', 'budgetmal')
  return after.goals
    .filter(({ id }) => before.concretises.some((link) => link.from === id && link.to === mission))
    .filter(({ id, kind }) => (kind === 'namndmal' || kind === 'bolagsmal') && !has(served, id))
    .filter(({ id }) => !after.concretises.some(({ from }) => from === id))
    .map(({ id }) => id)
}

const hangingOnFactor = (before: Scene, after: Scene, factor: string): readonly string[] =>
  after.goals
    .map(({ id }) => id)
    .filter((id) => basisOf(before, id).includes(factor) && basisOf(after, id).length === 0)

interface Hung {
  readonly belowCount: number | null
  readonly hanging: readonly string[]
}

/** What is below a goal, itself left out even where it lies on a loop, or with it where a link of its ends. */
const hangingOnGoal = (before: Scene, after: Scene, goal: string, itself: boolean): Hung => {
  const under = [...below(before, goal).filter((id) => id !== goal), ...(itself ? [goal] : [])]
  const left = lost(before, after)
  return { belowCount: under.length, hanging: under.filter((id) => left.includes(id)) }
}

const chainLinks = (scene: Scene): readonly Link[] => [
  ...scene.contributes,
  ...scene.contributors,
  ...scene.measuredBy,
  ...scene.concretises,
]

/** Whether the row that an id names takes part; an indicator always does. */
const goesOn = (scene: Scene, id: string): boolean => {
  const { source, asOf, goals } = scene
  return (
    has(goals, id) ||
    has(source.indicators ?? [], id) ||
    has(valid(source.organisations, asOf), id) ||
    has(valid(source.missions, asOf), id)
  )
}

const NOTHING: Hung = { belowCount: null, hanging: [] }

/** Everything that runs out from the question's day to a last one; `last` is by default the mandate period's. */
export const expiryOf = (source: Source, question: Question, last?: string): Expiry => {
  const { asOf, drafts = false } = question
  const at = last ?? defaultDay(source, asOf)
  const day = dayAfter(at)
  const before = toScene(source, question)
  const after = toScene(source, { ...question, asOf: day })
  const withoutDrafts = toScene(source, { ...question, asOf: day, drafts: false })
  const withDrafts = toScene(source, { ...question, asOf: day, drafts: true })
  const isEnding = (row: Valid): boolean => (lastDay(row.validTo) ?? '9999') <= at
  const rowOf = (
    what: Ending['what'],
    table: Ending['table'],
    row: Row,
    kind: string,
    owner: readonly string[],
    hung: Hung,
  ): Ending => {
    const ended = lastDay(row.validTo) ?? ''
    // What has run out waits for whatever is to come; what will run out has what holds the next day.
    const takingOver = what === 'already' ? null : dayAfter(ended)
    const successors = table === 'organisations' ? null : successorsOf(source, row.id, takingOver)
    return {
      ...{ what, table, id: row.id, to: null, kind, owner, validTo: ended },
      successor: successors?.ids ?? [],
      successorStatus: successors?.status ?? null,
      notReplaced: successors === null ? null : successors.status !== 'adopted',
      ...hung,
    }
  }
  const links = chainLinks(before)
    .filter((link) => isEnding(link) && goesOn(after, link.from) && goesOn(after, link.to))
    .filter(
      ({ kind, from, to }) =>
        !chainLinks(after).some((link) => link.kind === kind && link.from === from && link.to === to),
    )
    .map((link): Ending => {
      const isOfGoal = link.kind === 'contributes' && has(before.goals, link.from)
      return {
        ...{ what: 'ends', table: 'links', id: link.from, to: link.to, kind: link.kind, owner: [] },
        ...{ validTo: lastDay(link.validTo) ?? '', successor: [], successorStatus: null, notReplaced: null },
        ...(isOfGoal ? hangingOnGoal(before, after, link.from, true) : NOTHING),
      }
    })
  const isReplaced = ({ id }: Goal): boolean => successorsOf(source, id, null).status === 'adopted'
  const already = (source.goals ?? []).filter(
    (goal) =>
      (goal.status ?? 'adopted') === 'adopted' &&
      (lastDay(goal.validTo) ?? '9999') < asOf &&
      !isReplaced(goal),
  )
  return {
    at,
    rows: [
      ...before.goals
        .filter(isEnding)
        .map((goal) =>
          rowOf(
            'ends',
            'goals',
            goal,
            goal.kind,
            goal.owner ?? [],
            hangingOnGoal(before, after, goal.id, false),
          ),
        ),
      ...valid(source.factors, asOf)
        .filter(isEnding)
        .map((row) =>
          rowOf('ends', 'factors', row, row.kind, [], {
            belowCount: null,
            hanging: hangingOnFactor(before, after, row.id),
          }),
        ),
      ...valid(source.missions, asOf)
        .filter(isEnding)
        .map((row) =>
          rowOf('ends', 'missions', row, row.source, [row.organisation], {
            belowCount: null,
            hanging: hangingOnMission(before, after, row.id),
          }),
        ),
      ...valid(source.organisations, asOf)
        .filter(isEnding)
        .map((row) =>
          rowOf('ends', 'organisations', row, row.kind, [], {
            belowCount: null,
            hanging: hangingOnOrgan(before, after, row.id),
          }),
        ),
      ...links,
      ...already.map((goal) => rowOf('already', 'goals', goal, goal.kind, goal.owner ?? [], NOTHING)),
    ],
    coverage: {
      before: coverageOf(toScene(source, { ...question, drafts })),
      after: coverageOf(withoutDrafts),
      afterWithDrafts: coverageOf(withDrafts),
    },
  }
}
