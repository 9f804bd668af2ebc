import {
  basisOf,
  CATALOGUE,
  type CatalogueEntry,
  classOf,
  describe,
  type Finding,
  type FindingCode,
  type Labels,
  type Language,
  rationaleOf,
  type Severity,
} from '@rodtrad/core'

/** Where a result stands (SARIF 2.1.0 § 3.28). */
export interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string }
    readonly region?: { readonly startLine: number }
  }
  readonly logicalLocations?: readonly { readonly fullyQualifiedName: string; readonly kind: string }[]
}

/** A finding that the plan has decided to live with. */
export interface SarifSuppressed {
  readonly finding: Finding
  readonly reason: string
  /** The last day on which it does; null for none. */
  readonly until: string | null
}

/** What a log is made of. */
export interface SarifInput {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly SarifSuppressed[]
  readonly locationOf: (place: Finding['place']) => SarifLocation
  readonly language: Language
  readonly labels: Labels
  /** The version of the program. */
  readonly version: string
  /** The words over a rule's advice and example. */
  readonly heads: { readonly example: string; readonly basis: string }
}

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** Names of the format are written with a capital: `orphan` → `Orphan`. */
const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

const ruleOf = (code: FindingCode, { language, heads }: SarifInput): unknown => {
  const { about, severity, class: kind }: CatalogueEntry = CATALOGUE[code]
  const { what, why, example } = rationaleOf(code, language)
  const basis = basisOf(code, language)
  return {
    id: code,
    name: pascal(about),
    shortDescription: { text: `${what}.` },
    fullDescription: { text: why },
    help: {
      text: `${why}\n${heads.example}: ${example}\n${heads.basis}: ${basis}.`,
      markdown: `${why}\n\n_${heads.example}:_ ${example}\n\n_${heads.basis}:_ ${basis}.`,
    },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { basis, tags: [kind] },
  }
}

/** With more ids than this a finding of content gathers what concerns its row: the row alone tells it from others. */
const MOST_IDS = 3

/**
 * What a finding is known by when rows have moved: its code and what it concerns, never its row or the order of rows. Of
 * findings that have all that in common, one counts on.
 */
const fingerprinter = (): ((finding: Finding) => string) => {
  const seen = new Map<string, number>()
  return (finding) => {
    const { code, place, ids, words } = finding
    const { table, column = '', file = '', id = '', value = '' } = place
    const isGathered = classOf(finding) === 'content' && ids.length > MOST_IDS
    const concerns = isGathered ? [id] : ids.length > 0 ? [...ids].sort() : [value, file]
    const key = [code, words['case'] ?? '', table, column, ...concerns].map(encodeURIComponent).join('/')
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    return `${key}:${times}`
  }
}

/**
 * Findings as a log of SARIF 2.1.0: one rule for each code that occurs, with its help; one result for each finding, those
 * that the plan has exempted with the suppression.
 */
export const toSarif = (input: SarifInput): unknown => {
  const { findings, suppressed, locationOf, language, labels, version } = input
  const all = [
    ...findings.map((finding) => ({ finding, suppressions: [] as unknown[] })),
    ...suppressed.map(({ finding, reason, until }) => ({
      finding,
      suppressions: [
        {
          kind: 'external',
          status: 'accepted',
          justification: reason,
          ...(until === null ? {} : { properties: { until } }),
        },
      ],
    })),
  ]
  const codes = [...new Set(all.map(({ finding }) => finding.code))].sort()
  const indexes = new Map(codes.map((code, index) => [code, index]))
  const fingerprint = fingerprinter()
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'rodtrad',
            semanticVersion: version,
            language,
            rules: codes.map((code) => ruleOf(code, input)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: all.map(({ finding, suppressions }) => {
          const { message, advice } = describe(finding, language, labels)
          return {
            ruleId: finding.code,
            ruleIndex: indexes.get(finding.code),
            level: LEVELS[finding.severity],
            message: { text: `${message} ${advice}` },
            locations: [locationOf(finding.place)],
            partialFingerprints: { 'rodtrad/v1': fingerprint(finding) },
            suppressions,
            properties: { ids: finding.ids },
          }
        }),
      },
    ],
  }
}
