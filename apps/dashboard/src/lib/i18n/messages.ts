/** The messages of each language: a file of its own, of which a page has that of its language alone. */
import type sv from '../../messages/sv.json'

export type Lang = 'sv' | 'en'
export type MessageKey = keyof typeof sv
/** The forms of a message by what a number wants. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>
/** All that is said in one language. */
export type Catalogue = Readonly<Record<MessageKey, string | Forms>>

const json = { with: { type: 'json' } } as const
const files = {
  sv: () => import('../../messages/sv.json', json),
  en: () => import('../../messages/en.json', json),
}

const loaded: Partial<Record<Lang, Catalogue>> = {}

/** Fetches the messages of a language, once. The root layout awaits it, so that every page has its own. */
export async function loadMessages(lang: Lang): Promise<void> {
  loaded[lang] ??= (await files[lang]()).default
}

/**
 * The messages of a language.
 *
 * @throws Error, when they have not been loaded
 */
export function messagesOf(lang: Lang): Catalogue {
  const catalogue = loaded[lang]
  if (catalogue === undefined) throw new Error(`no messages: ${lang}; await loadMessages('${lang}') first`)
  return catalogue
}
