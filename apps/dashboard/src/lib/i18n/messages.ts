/** The messages of each language: a page has those that it needs, of its own language alone. */
import type sv from '../../messages/sv.json'
import { fetchPart, type FilePart, type Lang } from './message-files.ts'
import type { Part } from './parts.ts'

export type { Lang }
export type MessageKey = keyof typeof sv
/** The forms of a message by what a number wants. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>
/** All that is said in one language. */
export type Catalogue = Readonly<Record<MessageKey, string | Forms>>

/** Grows with the pages that a reader comes to. */
const loaded: Readonly<Record<Lang, Partial<Record<MessageKey, string | Forms>>>> = { sv: {}, en: {} }
const there = new Set<`${Lang} ${FilePart}`>()

/**
 * Fetches messages of a language, each part once. The root layout awaits it, so that every page has its own.
 *
 * @param parts beside those of all pages; without it all that there are
 */
export async function loadMessages(lang: Lang, parts?: readonly Part[]): Promise<void> {
  const wanted: readonly FilePart[] = parts === undefined ? ['whole'] : ['common', ...parts]
  await Promise.all(wanted.map((part) => loadPart(lang, part)))
}

async function loadPart(lang: Lang, part: FilePart): Promise<void> {
  if (there.has(`${lang} ${part}`)) return
  Object.assign(loaded[lang], (await fetchPart(lang, part)).default)
  there.add(`${lang} ${part}`)
}

/**
 * The messages of a language, as far as they have come.
 *
 * @throws Error, when none have been loaded
 */
export function messagesOf(lang: Lang): Catalogue {
  if (!there.has(`${lang} common`) && !there.has(`${lang} whole`))
    throw new Error(`no messages: ${lang}; await loadMessages('${lang}') first`)
  return loaded[lang] as Catalogue
}
