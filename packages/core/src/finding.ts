import {
  CATALOGUE,
  type CatalogueEntry,
  type FindingClass,
  type FindingCode,
  type Severity,
} from './catalogue.ts'

/** Where in the source something stands; `row` counts as the file shows it (the header of a CSV is row 1). */
export interface Place {
  readonly table: string
  readonly file?: string
  readonly row?: number
  readonly column?: string
  readonly id?: string
  /** The cell's text, clipped to {@link SHOWN} characters. */
  readonly value?: string
}

/** Something that is wrong or worth knowing, as a value: what, how grave, where, and which rows it concerns. */
export interface Finding {
  readonly code: FindingCode
  readonly severity: Severity
  readonly place: Place
  /** The ids that it concerns, the first being the one to open. */
  readonly ids: readonly string[]
  /** What fills the sentence of the code in the message files. */
  readonly words: Readonly<Record<string, string>>
}

/** How much of a value a message shows. */
const SHOWN = 80

const jsonOf = (value: unknown): string => {
  try {
    return value === undefined ? String(value) : JSON.stringify(value)
  } catch {
    // Nested too deeply, or round in a ring: what kind of value it is must do.
    return Array.isArray(value) ? '[…]' : '{…}'
  }
}

/**
 * A value as a message shows it: on one line, clipped, without control characters.
 *
 * @example shown('två\nrader') // 'två rader'
 */
export const shown = (value: unknown): string => {
  const text = (typeof value === 'string' ? value : jsonOf(value)).slice(0, 4 * SHOWN)
  const line = text.replace(/\p{C}+/gu, ' ')
  return line.length > SHOWN ? `${line.slice(0, SHOWN).replace(/\p{Cs}$/u, '')}…` : line
}

/** The severity that the catalogue gives a code, or that case of it (`words.case`). */
export const severityOf = (code: FindingCode, words: Readonly<Record<string, string>> = {}): Severity => {
  const { severity, cases = {} }: CatalogueEntry = CATALOGUE[code]
  const name = words['case']
  return name !== undefined && Object.hasOwn(cases, name) ? (cases[name] ?? severity) : severity
}

/** Makes a finding with the severity that the catalogue gives its code and case. */
export const findingOf = (
  code: FindingCode,
  place: Place,
  words: Readonly<Record<string, string>> = {},
  ids: readonly string[] = place.id === undefined ? [] : [place.id],
): Finding => ({ code, severity: severityOf(code, words), place, ids, words })

export const classOf = (finding: Finding): FindingClass => CATALOGUE[finding.code].class

/** Whether any of the findings is a fault of form, so that the source can't be used. */
export const hasFormFault = (findings: readonly Finding[]): boolean =>
  findings.some((finding) => classOf(finding) === 'form')
