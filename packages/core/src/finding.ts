export type Severity = 'error' | 'warning' | 'info'

/**
 * Whether a finding is a fault of *form* (the source can't be used: exit 2), of *structure* (the faulty row is left
 * out, the rest is answered), or says something of the *content* of a sound source.
 */
export type FindingClass = 'form' | 'structure' | 'content'

/** What can be found, by stable code: never renumbered, never reused. */
export const CATALOGUE = {
  RT001: { class: 'form', severity: 'error', about: 'unreadableFile' },
  RT002: { class: 'form', severity: 'error', about: 'missingTable' },
  RT003: { class: 'form', severity: 'error', about: 'missingColumn' },
  RT004: { class: 'form', severity: 'error', about: 'missingValue' },
  RT005: { class: 'form', severity: 'error', about: 'unreadableValue' },
  RT006: { class: 'form', severity: 'error', about: 'duplicateId' },
  RT007: { class: 'form', severity: 'error', about: 'outOfBounds' },
  RT008: { class: 'form', severity: 'error', about: 'cellsBeyondHeader' },
  RT009: { class: 'form', severity: 'error', about: 'repeatedColumn' },
  RT010: { class: 'content', severity: 'warning', about: 'unknownTable' },
  RT011: { class: 'content', severity: 'info', about: 'unknownColumn' },
  RT012: { class: 'content', severity: 'info', about: 'referenceByName' },
  RT013: { class: 'content', severity: 'warning', about: 'noOrganisations' },
  RT014: { class: 'form', severity: 'error', about: 'repeatedTable' },
  RT015: { class: 'form', severity: 'error', about: 'repeatedPlan' },
  RT016: { class: 'content', severity: 'warning', about: 'ignoredFiles' },
  RT017: { class: 'form', severity: 'error', about: 'contradictingCells' },
  RT018: { class: 'content', severity: 'warning', about: 'formulaCells' },
  RT019: { class: 'content', severity: 'info', about: 'readAsShown' },
  RT020: { class: 'structure', severity: 'error', about: 'unknownReference' },
  RT021: { class: 'structure', severity: 'error', about: 'wrongEnds' },
  RT022: { class: 'structure', severity: 'error', about: 'loop' },
  RT023: { class: 'structure', severity: 'error', about: 'pointsDown' },
  RT024: { class: 'structure', severity: 'error', about: 'organisationLoop' },
  RT025: { class: 'content', severity: 'info', about: 'skipsLevel' },
  RT026: { class: 'content', severity: 'warning', about: 'repeatedLink' },
  RT030: { class: 'content', severity: 'warning', about: 'orphan' },
  RT031: { class: 'content', severity: 'warning', about: 'uncovered' },
  RT032: { class: 'content', severity: 'warning', about: 'unanswered' },
  RT033: { class: 'content', severity: 'warning', about: 'withoutVision' },
  RT034: { class: 'content', severity: 'warning', about: 'singleCarrier' },
  RT035: { class: 'content', severity: 'info', about: 'shallow' },
  RT036: { class: 'content', severity: 'warning', about: 'suspectLink' },
  RT037: { class: 'content', severity: 'warning', about: 'withoutOwner' },
  RT040: { class: 'content', severity: 'warning', about: 'withoutIndicator' },
  RT041: { class: 'content', severity: 'warning', about: 'withoutTarget' },
  RT042: { class: 'content', severity: 'warning', about: 'withoutUnit' },
  RT043: { class: 'content', severity: 'info', about: 'withoutBaseline' },
  RT044: { class: 'content', severity: 'warning', about: 'targetOnWrongSide' },
  RT045: { class: 'content', severity: 'warning', about: 'rangeUpsideDown' },
  RT046: { class: 'content', severity: 'warning', about: 'judgementDiffers' },
  RT047: { class: 'content', severity: 'warning', about: 'withoutReasoning' },
} as const satisfies Record<
  string,
  { readonly class: FindingClass; readonly severity: Severity; readonly about: string }
>

export type FindingCode = keyof typeof CATALOGUE

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
export const SHOWN = 80

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

/** Makes a finding with the severity that the catalogue gives its code. */
export const findingOf = (
  code: FindingCode,
  place: Place,
  words: Readonly<Record<string, string>> = {},
  ids: readonly string[] = place.id === undefined ? [] : [place.id],
): Finding => ({ code, severity: CATALOGUE[code].severity, place, ids, words })

export const classOf = (finding: Finding): FindingClass => CATALOGUE[finding.code].class

/** Whether any of the findings is a fault of form, so that the source can't be used. */
export const hasFormFault = (findings: readonly Finding[]): boolean =>
  findings.some((finding) => classOf(finding) === 'form')
