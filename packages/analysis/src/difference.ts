import type { Finding, Status } from '@rodtrad/core'
import { check } from './check.ts'
import { coverageLevels } from './coverage-levels.ts'
import { shownValue } from './attainment.ts'
import { figuresOf } from './figures.ts'
import { isMeasurable } from './goal-parts.ts'
import { lostPaths } from './lost-paths.ts'
import { orNull } from './or-null.ts'
import { organsOf } from './organs.ts'
import type { Question } from './question.ts'
import { statusOf } from './status.ts'
import { TOLERANCE } from './target.ts'

/** A cell of the coverage that is another: levels 0–4, null on the side where there is no such cell. */
export interface CoverageDifference {
  readonly goal: string
  readonly organisation: string
  readonly before: number | null
  readonly after: number | null
}

/** A goal whose figure or status is another. Figures are 0–1; null where withheld, and where the goal takes no part. */
export interface AttainmentDifference {
  readonly goal: string
  readonly before: number | null
  readonly after: number | null
  readonly lowBefore: number | null
  readonly lowAfter: number | null
  readonly highBefore: number | null
  readonly highAfter: number | null
  /** Null on the side where the goal takes no part. */
  readonly statusBefore: Status | null
  readonly statusAfter: Status | null
}

/** What two answers differ in. */
export interface QuestionDifference {
  readonly coverage: readonly CoverageDifference[]
  readonly attainment: readonly AttainmentDifference[]
  /** The goals that take part after, and have lost their last path to a riktningsmål. */
  readonly lost: readonly string[]
  /** The same finding concerns the same rows, or says the same of its row: figures that move make no other. */
  readonly findings: { readonly added: readonly Finding[]; readonly removed: readonly Finding[] }
}

/** What the parser and the columns found on each side; without them, only what the checks say. */
export interface EarlierFindings {
  readonly before: readonly Finding[]
  readonly after: readonly Finding[]
}

/** Riktningsmål → organ → level, by their ids. */
const levelsOf = (question: Question): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const { columns } = question.graph
  const { ids, first } = columns
  const { answering } = organsOf(question.graph)
  return new Map(
    coverageLevels(question).map(({ goal, organs, level }) => [
      ids[first.goals + goal]!,
      new Map(
        organs.map((place, cell): readonly [string, number] => [
          ids[first.organisations + answering[place]!]!,
          level[cell]!,
        ]),
      ),
    ]),
  )
}

const coverageDifference = (before: Question, after: Question): readonly CoverageDifference[] => {
  const [was, is] = [levelsOf(before), levelsOf(after)]
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((goal) => {
    const [old, now] = [was.get(goal), is.get(goal)]
    return [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])]
      .map((organisation) => ({
        goal,
        organisation,
        before: old?.get(organisation) ?? null,
        after: now?.get(organisation) ?? null,
      }))
      .filter((cell) => cell.before !== cell.after)
  })
}

interface Stood {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly status: Status | null
}

const NOWHERE: Stood = { value: null, low: null, high: null, status: null }
/** Where every goal that takes part stands, by its id. */
const standings = (question: Question): ReadonlyMap<string, Stood> => {
  const { graph } = question
  const { ids, first } = graph.columns
  const figures = figuresOf(question)
  const taking = Array.from(graph.goals.keys()).filter((goal) => graph.goals[goal] === 1)
  return new Map(
    taking.map((goal) => [
      ids[first.goals + goal]!,
      {
        value: isMeasurable(question, goal) ? orNull(shownValue(question, figures, goal)) : null,
        low: orNull(figures.low[goal]!),
        high: orNull(figures.high[goal]!),
        status: statusOf(question, goal).status,
      },
    ]),
  )
}

const isNear = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= TOLERANCE)

const attainmentDifference = (before: Question, after: Question): readonly AttainmentDifference[] => {
  const [was, is] = [standings(before), standings(after)]
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((goal): readonly AttainmentDifference[] => {
    const [old, now] = [was.get(goal) ?? NOWHERE, is.get(goal) ?? NOWHERE]
    const same =
      isNear(old.value, now.value) &&
      isNear(old.low, now.low) &&
      isNear(old.high, now.high) &&
      old.status === now.status
    if (same) return []
    return [
      {
        goal,
        before: old.value,
        after: now.value,
        lowBefore: old.low,
        lowAfter: now.low,
        highBefore: old.high,
        highAfter: now.high,
        statusBefore: old.status,
        statusAfter: now.status,
      },
    ]
  })
}

/** What tells findings apart. */
type FindingKey = (finding: Finding) => string

/** By all rows that it concerns; of none, by its place. */
const byRows: FindingKey = ({ code, ids, place }) =>
  JSON.stringify(ids.length > 0 ? [code, ids] : [code, place.table, place.column, place.value])

/** A count, a share, a year, a day: they move, and the finding is the same. */
const MOVES = /^[\d\s.,:%+−–-]+$/u

/** By the row to open and what is said of it. */
const byWords: FindingKey = ({ code, ids, place, words }) => {
  const said = Object.entries(words).filter(([, word]) => !MOVES.test(word))
  return JSON.stringify([code, ids[0] ?? null, place.table, place.column, said.sort()])
}

/** What is in one list and not in the other, each as many times as it is there more often. */
const onlyIn = (
  list: readonly Finding[],
  other: readonly Finding[],
  keyOf: FindingKey,
): readonly Finding[] => {
  const left = new Map<string, number>()
  for (const finding of other) left.set(keyOf(finding), (left.get(keyOf(finding)) ?? 0) + 1)
  return list.filter((finding) => {
    const key = keyOf(finding)
    const count = left.get(key) ?? 0
    left.set(key, count - 1)
    return count <= 0
  })
}

/** What comes and what goes. The same finding on both sides may concern other rows besides its own: it is neither. */
const findingDifference = (
  was: readonly Finding[],
  is: readonly Finding[],
): QuestionDifference['findings'] => {
  const [gone, come] = [onlyIn(was, is, byRows), onlyIn(is, was, byRows)]
  return { added: onlyIn(come, gone, byWords), removed: onlyIn(gone, come, byWords) }
}

const foundIn = (question: Question, earlier: readonly Finding[]): readonly Finding[] =>
  question.graph.columns.model === undefined ? earlier : check(question, earlier)

/**
 * What differs between two answers: two days of one source, two sources, or a source and itself with changes. A goal or
 * an organ is the same when its id is. As the coverage, the figures and the checks of both.
 *
 * @param earlier what the parser and the columns found on each side
 * @example
 * const { coverage, lost } = differenceOf(question, at(question, day))
 */
export const differenceOf = (
  before: Question,
  after: Question,
  earlier: EarlierFindings = { before: [], after: [] },
): QuestionDifference => {
  const { ids, first } = after.graph.columns
  const was = foundIn(before, earlier.before)
  const is = foundIn(after, earlier.after)
  return {
    coverage: coverageDifference(before, after),
    attainment: attainmentDifference(before, after),
    lost: lostPaths(before.graph, after.graph).map((goal) => ids[first.goals + goal]!),
    findings: findingDifference(was, is),
  }
}
