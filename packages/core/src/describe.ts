import type { TableKey } from './field.ts'
import { CATALOGUE, type FindingCode, type Severity } from './catalogue.ts'
import type { Finding } from './finding.ts'
import { type Labels, relabelled } from './labels.ts'
import en from './messages/en.json' with { type: 'json' }
import sv from './messages/sv.json' with { type: 'json' }
import { TABLES } from './schema.ts'

export type Language = 'sv' | 'en'

/** What is wrong, in one sentence, and what to do, in another. */
export interface Description {
  readonly message: string
  readonly advice: string
}

/** The sentences of a code; a case of it (`words.case`) may have its own. */
export interface Sentences extends Description {
  readonly cases?: Readonly<Record<string, Description>>
}

interface Messages {
  readonly findings: Readonly<Record<FindingCode, Sentences>>
  /** How words that the code uses as keys are said: kinds, tables, what a cell should have held. */
  readonly words: Readonly<Record<string, string>>
  /** How the names in a code's basis are said, where they have a name of their own in the language. */
  readonly basis: Readonly<Record<string, string>>
}

/** The sentences of every code of the catalogue, by language. */
export const MESSAGES: Readonly<Record<Language, Messages>> = { sv, en }

/** Placeholders whose word is a key, to be said in the reader's language. */
const SAID = new Set(['kind', 'fromKind', 'toKind', 'status', 'rating', 'event', 'sign'])
/** Placeholders whose word is a number as JavaScript writes it. */
const NUMBERS = new Set([
  'target',
  'baseline',
  'low',
  'high',
  'women',
  'men',
  'amount',
  'difference',
  'share',
  'count',
  'added',
  'dropped',
  'all',
])
const NO_LABELS: Labels = new Map()

/** `-1234.5` as the language writes it, with a true minus: `−1 234,5` in Swedish, `−1,234.5` in English. */
const numberIn = (language: Language, text: string): string => {
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value)) return text
  return new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: 6 })
    .format(value)
    .replace('-', '\u2212')
}

export const fill = (sentence: string, words: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{\{|\}\}|\{(\w+)\}/g, (found, name: string | undefined) =>
    name === undefined ? found.charAt(0) : Object.hasOwn(words, name) ? (words[name] ?? found) : found,
  )

const isTable = (name: string): name is TableKey => Object.hasOwn(TABLES, name)

/** A table as the reader calls it: by its Swedish name, or by its key in English. */
const tableNamed = (name: string, language: Language): string => {
  if (language === 'sv') return isTable(name) ? TABLES[name].name : name
  return Object.values(TABLES).find((table) => table.name === name)?.key ?? name
}

const expectedIn = (language: Language, expected: string): string => {
  const { words } = MESSAGES[language]
  if (Object.hasOwn(words, expected)) return words[expected] ?? expected
  return expected.includes(', ') ? fill(words['oneOf'] ?? '', { words: expected }) : expected
}

/** Everything that a sentence may ask for: the finding's own words, and its place. */
export const wordsOf = (
  { code, place, words }: Finding,
  language: Language,
  labels: Labels,
): Readonly<Record<string, string>> => {
  const said = MESSAGES[language].words
  const own = Object.entries(words).map(([name, word]): [string, string] => {
    if (SAID.has(name) && Object.hasOwn(said, word))
      return [name, relabelled(said[word] ?? word, labels, said)]
    if (NUMBERS.has(name)) return [name, numberIn(language, word)]
    if (name === 'expected') return [name, expectedIn(language, word)]
    if (name === 'table' && code !== 'RT002' && code !== 'RT013') return [name, tableNamed(word, language)]
    if (name === 'tables')
      return [
        name,
        word
          .split(', ')
          .map((table) => tableNamed(table, language))
          .join(', '),
      ]
    // In English a column goes by its key, which the place holds.
    if (name === 'column' && language === 'en') return [name, place.column ?? word]
    return [name, word]
  })
  return {
    place: tableNamed(place.table, language),
    ...(place.file === undefined ? {} : { file: place.file }),
    ...(place.row === undefined ? {} : { row: String(place.row) }),
    ...Object.fromEntries(own),
  }
}

/**
 * Says a finding in the reader's language: what is wrong, and what to do.
 *
 * @param labels the kommun's own names for the levels ({@link labelsOf} of the plan)
 * @example describe(finding, 'sv').message // 'Kolumnen titel är inte ifylld.'
 */
export const describe = (finding: Finding, language: Language, labels: Labels = NO_LABELS): Description => {
  const { findings, words: said } = MESSAGES[language]
  const sentences = findings[finding.code]
  const { message, advice } = sentences.cases?.[finding.words['case'] ?? ''] ?? sentences
  const words = wordsOf(finding, language, labels)
  const say = (sentence: string): string => fill(relabelled(sentence, labels, said), words)
  return { message: say(message), advice: say(advice) }
}

/**
 * What a code rests on, in the reader's language: the styrmodell's section, the law, the auditors' question.
 *
 * @example basisOf('RT031', 'sv') // 'Styrmodellen: Riktningsmål'
 */
export const basisOf = (code: FindingCode, language: Language): string =>
  Object.entries(MESSAGES[language].basis).reduce(
    (text, [name, said]) => text.replace(name, said),
    CATALOGUE[code].basis,
  )

/** A finding as `check` answers it (FORMAT: "JSON answer"): `null` where nothing is known. */
export interface FindingRow extends Description {
  readonly code: FindingCode
  readonly severity: Severity
  /** What the code rests on ({@link basisOf}); CHECKS.md tells each in words. */
  readonly basis: string
  readonly source: {
    readonly table: string | null
    readonly row: number | null
    readonly column: string | null
    readonly id: string | null
    readonly file: string | null
    readonly value: string | null
  }
  readonly ids: readonly string[]
}

/**
 * A finding as a row of an answer, said in the reader's language.
 *
 * @param labels the kommun's own names for the levels
 * @example findingRow(finding, 'en').source.row // 12
 */
export const findingRow = (finding: Finding, language: Language, labels?: Labels): FindingRow => {
  const { table, row, column, id, file, value } = finding.place
  return {
    code: finding.code,
    severity: finding.severity,
    ...describe(finding, language, labels),
    basis: basisOf(finding.code, language),
    source: {
      table: table === '' ? null : table,
      row: row ?? null,
      column: column ?? null,
      id: id ?? null,
      file: file ?? null,
      value: value ?? null,
    },
    ids: finding.ids,
  }
}
