import { describe, fill, type Language, wordsOf } from './describe.ts'
import type { Finding } from './finding.ts'
import type { Labels } from './labels.ts'
import en from './messages/en.json' with { type: 'json' }
import sv from './messages/sv.json' with { type: 'json' }

/** How something is asked. */
interface Form {
  readonly question: string
  /** The same about more than one finding, with `{items}`. */
  readonly several?: string
  /** How one of several is named; `”{title}”` where it isn't said. */
  readonly item?: string
}

/** The question that the kommunstyrelse can put about a code. */
interface Question extends Form {
  /** `board`: the kommunstyrelse itself has to answer, since it prepares the matter; else the organ. */
  readonly to?: string
  /** A case (`words.case`) that is asked about in its own way; null where there is nothing to ask. */
  readonly cases?: Readonly<Record<string, Form | null>>
}

interface Messages {
  readonly questions: Readonly<Record<string, Question>>
  readonly anyQuestion: string
  readonly anyItem: string
  readonly and: string
  readonly moreItems: string
}

const MESSAGES: Readonly<Record<Language, Messages>> = { sv, en }
const NO_LABELS: Labels = new Map()

/** How a finding is asked about; undefined for what the kommunstyrelse has nothing to ask about. */
const formOf = ({ code, words }: Finding, language: Language): Form | undefined => {
  const { questions } = MESSAGES[language]
  if (!Object.hasOwn(questions, code)) return undefined
  const whole = questions[code]!
  const { cases = {} } = whole
  const name = words['case'] ?? ''
  return Object.hasOwn(cases, name) ? (cases[name] ?? undefined) : whole
}

/**
 * Whether a finding is something that the kommunstyrelse can ask about in its uppsikt (KL 6:1, 6:9): what an organ
 * has decided, done or said, and not the form of the plan.
 */
export const isAsked = (finding: Finding): boolean => formOf(finding, 'sv') !== undefined

/** Whether the kommunstyrelse itself has to answer the question about a code, since it prepares the matter. */
export const isForBoard = ({ code }: Finding): boolean => MESSAGES.sv.questions[code]?.to === 'board'

/**
 * The question to put about a finding: polite, concrete, and possible to answer. For a code without a question of its
 * own: what is wrong, and how it is seen.
 *
 * @example questionText(finding, 'sv') // 'När kommer utfallet för ”Trygga elever”? För 2025 finns inget.'
 */
export const questionText = (finding: Finding, language: Language, labels: Labels = NO_LABELS): string => {
  const form = formOf(finding, language)
  return form === undefined
    ? fill(MESSAGES[language].anyQuestion, { message: describe(finding, language, labels).message })
    : fill(form.question, wordsOf(finding, language, labels))
}

/** How many are named in one question; the rest are counted. */
const MOST_NAMED = 6

const listOf = (items: readonly string[], { and, moreItems }: Messages): string => {
  const rest = items.length - MOST_NAMED
  const shown = rest <= 1 ? items : [...items.slice(0, MOST_NAMED), fill(moreItems, { count: String(rest) })]
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${and} ${shown.at(-1) ?? ''}`
}

/** A question, and the findings that it is about. */
export interface SharedQuestion {
  readonly text: string
  readonly findings: readonly Finding[]
}

/**
 * The questions to put to one organ about several findings of a code: one question for those that are asked about in
 * the same way, where that way has a form for several; else each its own.
 *
 * @example sharedQuestions([unanswered, other], 'sv')[0]?.text // 'Hur tar ni er an ”Trygga orter” och ”Levande orter”: …?'
 */
export const sharedQuestions = (
  findings: readonly Finding[],
  language: Language,
  labels: Labels = NO_LABELS,
): readonly SharedQuestion[] => {
  const messages = MESSAGES[language]
  const byForm = Map.groupBy(findings, (finding) => formOf(finding, language))
  return [...byForm].flatMap(([form, alike]): readonly SharedQuestion[] => {
    const { several, item = messages.anyItem } = form ?? {}
    if (alike.length < 2 || several === undefined)
      return alike.map((finding) => ({ text: questionText(finding, language, labels), findings: [finding] }))
    const items = alike.map((finding) => fill(item, wordsOf(finding, language, labels)))
    return [{ text: fill(several, { items: listOf([...new Set(items)], messages) }), findings: alike }]
  })
}
