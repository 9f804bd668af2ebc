import type { Messages } from './messages.ts'

export const LANGUAGES = ['sv', 'en'] as const
/** The languages that answers are given in. */
export type Language = (typeof LANGUAGES)[number]

/** The language of a code, also of one with a region: `sv-SE` is `sv`. */
export const languageOf = (text: string | undefined): Language | undefined =>
  LANGUAGES.find((language) => text?.trim().toLowerCase().split(/[-_]/)[0] === language)

/** The messages of a language; the other one is never loaded. */
export const messagesOf = async (language: Language): Promise<Messages> => {
  const file = {
    sv: () => import('./messages/sv.json', JSON_FILE),
    en: () => import('./messages/en.json', JSON_FILE),
  }
  return (await file[language]()).default
}

const JSON_FILE = { with: { type: 'json' } } as const
