import { neighboursOf } from '@rodtrad/core'
import { coverage } from './coverage.ts'
import { accountedBy, hasAssessed, isAccounted, measuresOf } from './delivered.ts'
import { DESCRIPTION_PARTS, type DescriptionPart, descriptionOf } from './descriptions.ts'
import { type DialogueRow, dialogues } from './dialogues.ts'
import { type EndedGoalRow, endedGoals } from './ended-goals.ts'
import { factors, organsAsked } from './factors.ts'
import { asGiven } from './given.ts'
import { once } from './once.ts'
import type { Question } from './question.ts'
import { isIllustrative, titleOf } from './titles.ts'

/** What an organ has delivered for the period: of each kind so many of so many, and what is missing. */
export interface ReportingRow {
  readonly organisation: string
  readonly name: string
  /** Indicators of its own measurable goals with an outcome of the period: its own, or one without organisation. */
  readonly measuresDone: number
  readonly measuresOf: number
  readonly measuresMissing: readonly string[]
  /** The goals that it owns itself and that applied in the period, assessed for it; a forecast is not enough. */
  readonly assessmentsDone: number
  readonly assessmentsOf: number
  readonly assessmentsMissing: readonly string[]
  /** The riktningsmål that it has answered by the as-of date (MODEL: "Coverage"). */
  readonly wordsDone: number
  readonly wordsOf: number
  readonly wordsMissing: readonly string[]
  /** The omvärldsfaktorer that it has words on. */
  readonly factorsDone: number
  readonly factorsOf: number
  readonly factorsMissing: readonly string[]
  /** The parts of its nulägesbeskrivning of the period's year. */
  readonly descriptionDone: number
  readonly descriptionOf: number
  readonly descriptionMissing: readonly string[]
  /** The tillitsdialoger of the year after: within or between organs, and with the kommunstyrelse. */
  readonly dialoguesDone: number
  readonly dialoguesOf: number
  /** The kinds of dialogue that it lacks. */
  readonly dialoguesMissing: readonly string[]
  /** Those that are held and reported to kommunfullmäktige, of those that are held. */
  readonly reportedDone: number
  readonly reportedOf: number
  readonly reportedMissing: readonly string[]
  /** How many of the seven are complete, of how many something is asked. */
  readonly stepsDone: number
  readonly stepsOf: number
  /** Null where nothing is asked: neither complete nor incomplete. */
  readonly complete: boolean | null
  readonly illustrative: boolean
}

/** So many of so many, and what is missing. */
interface Step {
  readonly done: number
  readonly of: number
  readonly missing: readonly string[]
}

const stepOf = <T>(all: readonly T[], isDone: (each: T) => boolean, idOf: (each: T) => string): Step => {
  const missing = all.filter((each) => !isDone(each))
  return { done: all.length - missing.length, of: all.length, missing: missing.map(idOf) }
}

type Keys<N extends string> = Record<`${N}Done` | `${N}Of`, number> & Record<`${N}Missing`, readonly string[]>

/** A step as the three keys of a row. */
const flat = <N extends string>(name: N, { done, of, missing }: Step): Readonly<Keys<N>> =>
  ({ [`${name}Done`]: done, [`${name}Of`]: of, [`${name}Missing`]: missing }) as Keys<N>

/** The rows of an analysis by their organ. */
const byOrgan = <R extends { readonly organisation: string | null }>(
  rows: readonly R[],
): ReadonlyMap<string, readonly R[]> => {
  const by = new Map<string, R[]>()
  for (const row of rows) {
    const key = row.organisation ?? ''
    const list = by.get(key) ?? []
    by.set(key, list)
    list.push(row)
  }
  return by
}
const factorsBy = once((question: Question) => byOrgan(factors(question)))
const dialoguesBy = once((question: Question) => byOrgan(dialogues(question)))
/** Organ → the riktningsmål that ask it, and whether it had answered each by the as-of date. O(cells). */
const wordsBy = once((question: Question) =>
  byOrgan(
    coverage(asGiven(question)).goals.flatMap(({ id, cells }) =>
      cells.map(({ organisation, answered }) => ({ organisation, goal: id, answered })),
    ),
  ),
)

const HELD_TOGETHER: Readonly<Partial<Record<DialogueRow['kind'], string>>> = {
  inom: 'inom',
  mellan: 'inom',
  kommunstyrelsen: 'kommunstyrelsen',
}

/** The dialogues that are asked of an organ, `inom` and `mellan` being one; and what became of those that were held. */
const dialogueSteps = (rows: readonly DialogueRow[]): { readonly held: Step; readonly reported: Step } => {
  const held = rows.filter(({ state }) => state === 'held')
  const done = new Set(held.flatMap(({ kind }) => HELD_TOGETHER[kind] ?? []))
  const lacking = rows
    .filter(({ state }) => state === 'missing' || state === 'coming')
    .map(({ kind }) => kind)
  return {
    held: { done: done.size, of: done.size + lacking.length, missing: lacking },
    reported: stepOf(
      held,
      ({ reported }) => reported !== null,
      ({ dialogue }) => dialogue!,
    ),
  }
}

/** The nulägesbeskrivning is asked of the organs that answer to riktningsmål. */
const descriptionStep = (filled: ReadonlySet<DescriptionPart>, isAsked: boolean): Step =>
  stepOf(
    isAsked ? DESCRIPTION_PARTS : [],
    (part) => filled.has(part),
    (part) => part,
  )

const rowOf = (question: Question, organ: number): ReportingRow => {
  const { graph } = question
  const { columns } = graph
  const { ids, first } = columns
  const id = ids[first.organisations + organ]!
  const goals = [...neighboursOf(accountedBy(question), organ)]
  const cells = factorsBy(question).get(id) ?? []
  const talks = dialoguesBy(question).get(id) ?? []
  const description = descriptionOf(question, organ)
  const { held, reported } = dialogueSteps(talks)
  const steps = {
    measures: stepOf(
      [...measuresOf(question, organ)],
      ([, isHere]) => isHere,
      ([indicator]) => ids[first.indicators + indicator]!,
    ),
    assessments: stepOf(
      goals,
      (goal) => hasAssessed(question, organ, goal),
      (goal) => ids[first.goals + goal]!,
    ),
    words: stepOf(
      wordsBy(question).get(id) ?? [],
      ({ answered }) => answered,
      ({ goal }) => goal,
    ),
    factors: stepOf(
      cells,
      ({ answered }) => answered,
      ({ factor }) => factor,
    ),
    description: descriptionStep(description.filled, columns.organisations.answers[organ] === 1),
    dialogues: held,
    reported,
  }
  const asked = Object.values(steps).filter(({ of }) => of > 0)
  const stepsDone = asked.filter(({ done, of }) => done === of).length
  return {
    organisation: id,
    name: titleOf(columns, first.organisations + organ),
    ...flat('measures', steps.measures),
    ...flat('assessments', steps.assessments),
    ...flat('words', steps.words),
    ...flat('factors', steps.factors),
    ...flat('description', steps.description),
    ...flat('dialogues', steps.dialogues),
    ...flat('reported', steps.reported),
    stepsDone,
    stepsOf: asked.length,
    complete: asked.length === 0 ? null : stepsDone === asked.length,
    illustrative:
      isIllustrative(columns, first.organisations + organ) ||
      description.illustrative ||
      [...cells, ...talks].some((row) => row.illustrative) ||
      goals.some((goal) => isIllustrative(columns, first.goals + goal)),
  }
}

/**
 * Who has delivered what for the period: a row for every organ that something is asked of ({@link organsAsked}), in the
 * order of the source; of one that does not answer to riktningsmål, neither these nor a nulägesbeskrivning. What is not
 * in the source by the as-of date is missing, whenever it is due: what was assessed or published after it is not yet
 * delivered. O(goals + links + words + cells).
 *
 * @example
 * reporting(question).filter((row) => row.complete === false).map((row) => row.measuresMissing)
 */
export const reporting = once((question: Question): readonly ReportingRow[] =>
  Array.from(organsAsked(question.graph), (organ) => rowOf(question, organ)),
)

/**
 * The goals that the organs would have been asked about if the as-of date were in the period: riktningsmål, and goals
 * that they account for, that have ended since. O(goals).
 */
export const endedReporting = once((question: Question): readonly EndedGoalRow[] => {
  const asked = new Set(reporting(question).map(({ organisation }) => organisation))
  return endedGoals(question).filter(
    ({ kind, owner }) =>
      kind === 'riktningsmal' || (isAccounted(kind) && owner.some((organ) => asked.has(organ))),
  )
})
