import {
  CATALOGUE,
  type CatalogueEntry,
  type FindingClass,
  type FindingCode,
  type Severity,
} from './catalogue.ts'
import { basisOf, type Language, MESSAGES, type Sentences } from './describe.ts'
import en from './messages/checks-page.en.json' with { type: 'json' }
import sv from './messages/checks-page.sv.json' with { type: 'json' }
import { FINDING_CODES, rationaleOf } from './rationale.ts'

/** The texts of the page between the codes. */
interface PageTexts {
  readonly title: string
  readonly about: readonly string[]
  readonly severities: Readonly<Record<Severity, string>>
  readonly classes: Readonly<Record<FindingClass, string>>
  readonly example: string
  readonly groups: readonly string[]
  readonly notCarriedTitle: string
  readonly notCarriedAbout: string
  readonly notCarried: readonly string[]
}

const PAGES: Readonly<Record<Language, PageTexts>> = { sv, en }

/** The groups of codes, by their tens; a group goes on until the next begins. */
const GROUPS = [0, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 123, 130] as const

const numberOf = (code: FindingCode): number => Number(code.slice(2))

/** A sentence as a pattern: what a finding fills in stands in angle quotes. */
const pattern = (sentence: string): string =>
  sentence.replace(/\{\{|\}\}|\{(\w+)\}/g, (found, name: string | undefined) =>
    name === undefined ? found.charAt(0) : `‹${name}›`,
  )

/** What is told of a code: its own sentences where a finding may have them, and those of its cases. */
const toldBy = ({
  message,
  advice,
  cases = {},
}: Sentences): readonly (readonly [string | null, string, string])[] => [
  [null, message, advice],
  ...Object.entries(cases).map(([name, said]) => [name, said.message, said.advice] as const),
]

const entryOf = (code: FindingCode, language: Language): string => {
  const { severity, class: kind, cases = {} }: CatalogueEntry = CATALOGUE[code]
  const page = PAGES[language]
  const { what, why, example } = rationaleOf(code, language)
  const told = toldBy(MESSAGES[language].findings[code]).map(([name, message, advice]) => {
    const own = name === null ? undefined : cases[name]
    const mark = own === undefined || own === severity ? '' : ` (${page.severities[own]})`
    return `- ${pattern(message)}${mark} _${pattern(advice)}_`
  })
  return [
    `### ${code}: ${what}`,
    `${page.severities[severity]} · ${page.classes[kind]} · ${basisOf(code, language)}`,
    why,
    told.join('\n'),
    `${page.example}: ${example}`,
  ].join('\n\n')
}

/**
 * The catalogue of all codes as a page of Markdown: what each is, why, what it rests on, how it is said, how it is
 * mended, and an example; then what auditors ask that the tables can't carry. `CHECKS.md` is made by it.
 */
export const checksPage = (language: Language): string => {
  const page = PAGES[language]
  const groups = GROUPS.map((first, at) => {
    const next = GROUPS[at + 1] ?? Infinity
    const codes = FINDING_CODES.filter((code) => numberOf(code) >= first && numberOf(code) < next)
    return [`## ${page.groups[at] ?? ''}`, ...codes.map((code) => entryOf(code, language))].join('\n\n')
  })
  return `${[
    `# ${page.title}`,
    ...page.about,
    ...groups,
    `## ${page.notCarriedTitle}`,
    page.notCarriedAbout,
    page.notCarried.map((line) => `- ${line}`).join('\n'),
  ].join('\n\n')}\n`
}
