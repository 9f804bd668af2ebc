import {
  codeOf,
  type Day,
  METHODS,
  type Method,
  parseDay,
  parsePeriod,
  type Period,
  type Severity,
} from '@rodtrad/core'
import type { CommandName } from './command-shapes.ts'
import { Fault } from './fault.ts'
import { type Language, LANGUAGES, languageOf } from './language.ts'

export const FORMATS = ['text', 'json', 'markdown', 'csv', 'docx', 'sarif'] as const
/** The forms of an answer. */
export type Format = (typeof FORMATS)[number]

const TARGETS = ['csv', 'json', 'xlsx'] as const
/** What a source can be written as. */
export type TargetFormat = (typeof TARGETS)[number]

const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

/** The options as they stand in the arguments. */
export type RawOptions = Readonly<Record<string, string | boolean | undefined>>

/** The options of any command, read. */
export interface Options {
  /** Undefined where the ending of `out` decides, else text. */
  readonly format: Format | undefined
  readonly asOf: Day | undefined
  /** Up to which day something is asked; default as the analysis says. */
  readonly at: Day | undefined
  /** The days of `diff`: what is compared, and with what. */
  readonly from: Day | undefined
  readonly until: Day | undefined
  readonly period: Period | undefined
  readonly drafts: boolean
  readonly language: Language | undefined
  readonly method: Method | undefined
  readonly paths: number
  /** How many suggestions for each organ and riktningsmål. */
  readonly most: number
  readonly failOn: Severity
  readonly to: TargetFormat | undefined
  readonly out: string | undefined
  readonly force: boolean
  /** A file of changes: the source is asked as if they were made. */
  readonly with: string | undefined
  /** The year that a nulägesbeskrivning describes. */
  readonly year: number | undefined
  /** A workbook to fill in, in place of the draft. */
  readonly insamling: boolean
}

const oneOf = <T extends string>(
  option: string,
  allowed: readonly T[],
  value: RawOptions[string],
): T | undefined => {
  if (value === undefined) return undefined
  const found = allowed.find((each) => each === String(value).trim().toLowerCase())
  if (found === undefined)
    throw new Fault('option', { option, value: String(value), allowed: allowed.join(', ') })
  return found
}

/** `sarif` is for `check`: others refuse it in a sentence of its own, and none of them offers it. */
const formatIn = (value: RawOptions[string], command: CommandName): Format | undefined => {
  const offered = FORMATS.filter((format) => format !== 'sarif' || command === 'check')
  return String(value).trim().toLowerCase() === 'sarif' ? 'sarif' : oneOf('--format', offered, value)
}

const dayIn = (option: string, value: RawOptions[string]): Day | undefined => {
  if (value === undefined) return undefined
  const day = parseDay(String(value), 'to')
  if (day === undefined) throw new Fault('date', { option, value: String(value) })
  return day
}

const periodIn = (value: RawOptions[string]): Period | undefined => {
  if (value === undefined) return undefined
  const period = parsePeriod(String(value))
  if (period === undefined) throw new Fault('period', { value: String(value) })
  return period
}

const methodIn = (value: RawOptions[string]): Method | undefined => {
  if (value === undefined) return undefined
  const method = codeOf(METHODS, String(value)) as Method | undefined
  if (method === undefined)
    throw new Fault('option', {
      option: '--method',
      value: String(value),
      allowed: Object.keys(METHODS).join(', '),
    })
  return method
}

const pathsIn = (value: RawOptions[string]): number => {
  if (value === undefined) return 100
  const paths = /^\d{1,6}$/.test(String(value).trim()) ? Number(value) : NaN
  if (Number.isNaN(paths)) throw new Fault('paths', { value: String(value) })
  return paths
}

const mostIn = (value: RawOptions[string]): number => {
  if (value === undefined) return 3
  const most = String(value).trim()
  if (!/^[1-9]\d{0,2}$/.test(most))
    throw new Fault('option', { option: '--most', value: most, allowed: '1–999' })
  return Number(most)
}

const yearIn = (value: RawOptions[string]): number | undefined => {
  if (value === undefined) return undefined
  if (!/^[1-9]\d{3}$/.test(String(value).trim())) throw new Fault('year', { value: String(value) })
  return Number(value)
}

const languageIn = (value: RawOptions[string]): Language | undefined => {
  if (value === undefined) return undefined
  const language = languageOf(String(value))
  if (language === undefined)
    throw new Fault('option', { option: '--lang', value: String(value), allowed: LANGUAGES.join(', ') })
  return language
}

/**
 * Reads the options of a command; a shorter date means its last day. `--to` is a day for `diff`, else a format.
 *
 * @throws Fault for a value that is none of the option's
 */
export const optionsOf = (raw: RawOptions, command: CommandName): Options => ({
  format: formatIn(raw['format'], command),
  asOf: dayIn('--as-of', raw['asOf']),
  at: dayIn('--at', raw['at']),
  from: dayIn('--from', raw['from']),
  until: command === 'diff' ? dayIn('--to', raw['to']) : undefined,
  period: periodIn(raw['period']),
  drafts: raw['drafts'] === true,
  language: languageIn(raw['lang']),
  method: methodIn(raw['method']),
  paths: pathsIn(raw['paths']),
  most: mostIn(raw['most']),
  failOn: oneOf('--fail-on', SEVERITIES, raw['failOn']) ?? 'error',
  to: command === 'diff' ? undefined : oneOf('--to', TARGETS, raw['to']),
  out: raw['out'] === undefined ? undefined : String(raw['out']),
  force: raw['force'] === true,
  with: raw['with'] === undefined ? undefined : String(raw['with']),
  year: yearIn(raw['year']),
  insamling: raw['insamling'] === true,
})
