import {
  basisOf,
  type Day,
  daysBetween,
  describe,
  type Finding,
  type FindingCode,
  findingOf,
  isAsked,
  isForBoard,
  type Language,
  labelsOf,
  nodeOf,
  parseDay,
  questionText,
  rowIn,
  type Severity,
  sharedQuestions,
  shown,
} from '@rodtrad/core'
import { check } from './check.ts'
import { placeOf } from './checks/place.ts'
import { expiry } from './expiry.ts'
import { once } from './once.ts'
import type { Question } from './question.ts'
import { restsOnIllustrative } from './rests-on-illustrative.ts'
import { isIllustrative, titleOf } from './titles.ts'
import { organsPutTo, supervisedOf } from './uppsikt-organs.ts'

/** A question that the kommunstyrelse can put in its uppsikt, and what it rests on (KL 6:1; MODEL: S14). */
export interface UppsiktRow {
  /** To whom it is put; null where it is the kommun's own matter, that the kommunstyrelse prepares. */
  readonly organisation: string | null
  /** Whether the kommunstyrelse itself has to answer. */
  readonly board: boolean
  readonly code: FindingCode
  readonly severity: Severity
  readonly question: string
  readonly message: string
  readonly advice: string
  /** What the question rests on: the styrmodell's section, the law, the auditors' question. */
  readonly ground: string
  readonly ids: readonly string[]
  /** Since when, where the finding has a day that has passed. */
  readonly since: Day | null
  readonly days: number | null
  readonly illustrative: boolean
}

/** A question, and the rows that it is about. */
export interface SharedUppsikt {
  readonly text: string
  readonly rows: readonly UppsiktRow[]
}

/** What is asked of one organ about one code: as few questions as say it. */
export interface UppsiktGroup {
  readonly organisation: string | null
  readonly code: FindingCode
  readonly severity: Severity
  readonly board: boolean
  readonly questions: readonly SharedUppsikt[]
  readonly ground: string
  readonly rows: readonly UppsiktRow[]
}

/** A finding that is put to an organ (a row of the organisations; −1: the kommun's own matter). */
interface Put {
  readonly organ: number
  readonly finding: Finding
}

/** The goals of fullmäktige that hold for more than a year, and those of nämnder and bolag. */
const LASTING: ReadonlySet<string> = new Set(['vision', 'vardegrund', 'vardeord', 'riktningsmal'])
const OWN: ReadonlySet<string> = new Set(['namndmal', 'bolagsmal'])

/**
 * The goals that run out in the mandate period and that nothing, not even a draft, stands ready to replace (MODEL:
 * "Expiry"). Of a nämnd's or bolag's own it is information.
 */
const ahead = once((question: Question): readonly Finding[] => {
  const { columns } = question.graph
  return expiry(question).rows.flatMap(({ what, table, id, title, validTo, successorStatus, kind }) => {
    const isLasting = LASTING.has(kind ?? '')
    if (what !== 'ends' || table !== 'goals' || successorStatus !== null) return []
    if (!isLasting && !OWN.has(kind ?? '')) return []
    const words = { case: 'ahead', title: shown(title), ended: validTo }
    const place = placeOf(columns.model!, 'goals', rowIn(columns, 'goals', id))
    return [{ ...findingOf('RT089', place, words, [id]), severity: isLasting ? 'warning' : 'info' }]
  })
})

/** Words of a finding that are ids, said by their titles: a question is read aloud. */
const titled = ({ graph: { columns } }: Question, finding: Finding): Finding => {
  const words = Object.entries(finding.words).map(([name, word]) => {
    const goal = name === 'from' || name === 'to' ? rowIn(columns, 'goals', word) : -1
    return [name, goal < 0 ? word : shown(titleOf(columns, columns.first.goals + goal))]
  })
  return { ...finding, words: Object.fromEntries(words) as Finding['words'] }
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

const askedOf = (question: Question, earlier: readonly Finding[]): readonly Put[] => {
  const { graph } = question
  const place = new Map([...supervisedOf(graph).organs, -1].map((organ, at) => [organ, at]))
  const severity = ({ finding }: Put): number => SEVERITIES.indexOf(finding.severity)
  return [...check(question, earlier).filter(isAsked), ...ahead(question)]
    .map((finding) => titled(question, finding))
    .flatMap((finding): readonly Put[] => {
      const organs = organsPutTo(graph, finding)
      return organs.length === 0 ? [{ organ: -1, finding }] : organs.map((organ) => ({ organ, finding }))
    })
    .sort(
      (a, b) =>
        place.get(a.organ)! - place.get(b.organ)! ||
        severity(a) - severity(b) ||
        (a.finding.code < b.finding.code ? -1 : a.finding.code > b.finding.code ? 1 : 0),
    )
}

/** The day that a finding goes by, where it has passed. */
const sinceOf = ({ words }: Finding, asOf: Day): Day | null => {
  const days = ['since', 'due', 'ended', 'date', 'changed'].flatMap(
    (name) => parseDay(words[name] ?? '', 'from') ?? [],
  )
  const [first] = days
  return first !== undefined && first <= asOf ? first : null
}

/** Whether the row of an id is made up for show, or what its figure rests on. */
const isShow = (question: Question, id: string): boolean => {
  const { columns } = question.graph
  const goal = rowIn(columns, 'goals', id)
  if (goal >= 0) return restsOnIllustrative(question)[goal] === 1
  const node = nodeOf(columns, id)
  return node !== undefined && isIllustrative(columns, node)
}

const rowOf = (question: Question, { organ, finding }: Put, language: Language): UppsiktRow => {
  const { columns, asOf } = question.graph
  const labels = labelsOf(columns.model!.plan)
  const since = sinceOf(finding, asOf)
  return {
    organisation: organ < 0 ? null : columns.ids[columns.first.organisations + organ]!,
    board: organ < 0 || isForBoard(finding),
    code: finding.code,
    severity: finding.severity,
    question: questionText(finding, language, labels),
    ...describe(finding, language, labels),
    ground: basisOf(finding.code, language),
    ids: finding.ids,
    since,
    days: since === null ? null : daysBetween(since, asOf),
    illustrative: finding.ids.some((id) => isShow(question, id)),
  }
}

/**
 * What the kommunstyrelse should ask, organ by organ, the gravest first: the findings of {@link check} that concern an
 * organ's work, and what runs out with nothing to replace it, each with the question to put (KL 6:1, 6:9; MODEL: S14).
 * O(findings · log findings).
 *
 * @param earlier the findings of `parseSource` and `toColumns`
 * @param language in which the questions are said
 * @example uppsikt(question, findings, 'sv').filter((row) => row.organisation === 'utn').map((row) => row.question)
 */
export const uppsikt = (
  question: Question,
  earlier: readonly Finding[],
  language: Language,
): readonly UppsiktRow[] =>
  question.graph.columns.model === undefined
    ? []
    : askedOf(question, earlier).map((put) => rowOf(question, put, language))

/**
 * The same, with one question for several findings of a code where that says it: what fits into a protocol.
 *
 * @example uppsiktGroups(question, findings, 'sv')[0]?.questions
 */
export const uppsiktGroups = (
  question: Question,
  earlier: readonly Finding[],
  language: Language,
): readonly UppsiktGroup[] => {
  const { model } = question.graph.columns
  if (model === undefined) return []
  const byCode = Map.groupBy(
    askedOf(question, earlier),
    ({ organ, finding }) => `${organ} ${finding.severity} ${finding.code}`,
  )
  return Array.from(byCode.values(), (puts) => {
    const rowOfFinding = new Map(puts.map((put) => [put.finding, rowOf(question, put, language)]))
    const rows = [...rowOfFinding.values()]
    const { organisation, code, severity, board, ground } = rows[0]!
    const shared = sharedQuestions([...rowOfFinding.keys()], language, labelsOf(model.plan))
    return {
      organisation,
      code,
      severity,
      board,
      questions: shared.map(({ text, findings }) => ({
        text,
        rows: findings.map((finding) => rowOfFinding.get(finding)!),
      })),
      ground,
      rows,
    }
  })
}
