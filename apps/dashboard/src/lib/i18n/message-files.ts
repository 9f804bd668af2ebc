/** Where messages come from: here the file of a language is whole; in the pages it is in parts (`tools/message-parts.ts`). */
import type sv from '../../messages/sv.json'
import type { Part } from './parts.ts'

export type Lang = 'sv' | 'en'
/** `common`: what every page needs. `whole`: all of it. */
export type FilePart = Part | 'common' | 'whole'

const json = { with: { type: 'json' } } as const
const files = {
  sv: () => import('../../messages/sv.json', json),
  en: () => import('../../messages/en.json', json),
}

/** Fetches the messages of a part of a language, or more. */
export const fetchPart = (lang: Lang, _part: FilePart): Promise<{ readonly default: Partial<typeof sv> }> =>
  files[lang]()
