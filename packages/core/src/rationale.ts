import { CATALOGUE, type FindingCode } from './catalogue.ts'
import type { Language } from './describe.ts'
import en from './messages/rationale.en.json' with { type: 'json' }
import sv from './messages/rationale.sv.json' with { type: 'json' }

/** What a code is for, beside the sentences of its findings. */
export interface Rationale {
  /** Its name for people. */
  readonly what: string
  /** Why it is worth looking at. */
  readonly why: string
  /** A small case in which it is found. */
  readonly example: string
}

/** Apart from the sentences, so that a page that shows findings alone need not carry them. */
const RATIONALES: Readonly<Record<Language, Readonly<Record<FindingCode, Rationale>>>> = { sv, en }

/**
 * What a code is, why it is told, and an example, in the reader's language.
 *
 * @example rationaleOf('RT030', 'sv').what // 'Mål utan koppling'
 */
export const rationaleOf = (code: FindingCode, language: Language): Rationale => RATIONALES[language][code]

/** All codes, in their order. */
export const FINDING_CODES = Object.keys(CATALOGUE) as readonly FindingCode[]
