import { type Labels, relabelled } from '@rodtrad/core'
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

const renamed = <T>(value: T, rename: (text: string) => string): T => {
  if (typeof value === 'string') return rename(value) as T
  if (Array.isArray(value)) return value.map((item: unknown) => renamed(item, rename)) as T
  return Object.fromEntries(
    Object.entries(value as object).map(([key, below]) => [key, renamed<unknown>(below, rename)]),
  ) as T
}

/** The messages with the kommun's own names for the levels in them; those of help and usage stay. */
export const withLabels = (messages: Messages, labels: Labels): Messages => {
  if (labels.size === 0) return messages
  const { help, usage, ...said } = messages
  return { ...renamed(said, (text) => relabelled(text, labels, messages.kinds)), help, usage }
}
