import { type Day, type FindingCode, type Finding, type Language, rowIn, type Severity } from '@rodtrad/core'
import type { Question } from './question.ts'
import { type SharedUppsikt, uppsiktGroups, type UppsiktGroup } from './uppsikt.ts'

/** A question as a protocol takes it: one for several findings of a code where that says it (MODEL: S14). */
export interface UppsiktQuestionRow {
  /** Names the question among those of the day: to whom, the code, and the first that it is about. */
  readonly key: string
  /** To whom it is put; null where it is the kommun's own matter, that the kommunstyrelse prepares. */
  readonly organisation: string | null
  /** Whether the kommunstyrelse itself has to answer. */
  readonly board: boolean
  /** The role that answers for the organ; null where the kommunstyrelse does, or none is named. */
  readonly manager: string | null
  readonly code: FindingCode
  readonly severity: Severity
  readonly question: string
  readonly ground: string
  /** What was found, and what can be done: a sentence for each finding, and each advice once. */
  readonly messages: readonly string[]
  readonly advice: readonly string[]
  /** All that it concerns. */
  readonly ids: readonly string[]
  /** Since when the oldest of the findings has waited, where it has a day that has passed. */
  readonly since: Day | null
  readonly days: number | null
  readonly illustrative: boolean
}

const once = (texts: readonly string[]): readonly string[] => [...new Set(texts)]

/** Of two questions with the same key the second is told apart by a number. */
const keys = (): ((parts: readonly string[]) => string) => {
  const seen = new Map<string, number>()
  return (parts) => {
    const key = parts.map(encodeURIComponent).join('~')
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    return times === 1 ? key : `${key}~${times}`
  }
}

const rowOf = (
  { graph: { columns } }: Question,
  { organisation, board, code, severity, ground }: UppsiktGroup,
  { text, rows }: SharedUppsikt,
  keyOf: (parts: readonly string[]) => string,
): UppsiktQuestionRow => {
  const oldest = rows
    .filter(({ since }) => since !== null)
    .reduce<(typeof rows)[number] | undefined>(
      (first, row) => (first === undefined || row.since! < first.since! ? row : first),
      undefined,
    )
  const organ = rowIn(columns, 'organisations', organisation ?? undefined)
  return {
    key: keyOf([organisation ?? '', code, rows[0]?.ids[0] ?? '']),
    organisation,
    board,
    manager: board ? null : (columns.model?.organisations[organ]?.manager ?? null),
    code,
    severity,
    question: text,
    ground,
    messages: once(rows.map(({ message }) => message)),
    advice: once(rows.map(({ advice }) => advice)),
    ids: once(rows.flatMap(({ ids }) => ids)),
    since: oldest?.since ?? null,
    days: oldest?.days ?? null,
    illustrative: rows.some(({ illustrative }) => illustrative),
  }
}

/**
 * What the kommunstyrelse should ask, in as few questions as say it, organ by organ, the gravest first (KL 6:1).
 * O(findings · log findings).
 *
 * @param earlier the findings of `parseSource` and `toColumns`
 * @param language in which the questions are said
 * @example uppsiktQuestions(question, findings, 'sv')[0]?.question
 */
export const uppsiktQuestions = (
  question: Question,
  earlier: readonly Finding[],
  language: Language,
): readonly UppsiktQuestionRow[] => {
  const keyOf = keys()
  return uppsiktGroups(question, earlier, language).flatMap((group) =>
    group.questions.map((shared) => rowOf(question, group, shared, keyOf)),
  )
}
