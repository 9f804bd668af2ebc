/** The ready-made questions: one file each, in `questions/READER/`, for both languages. */
import type { Lang } from '../../i18n/words.ts'

/** For whom a question is. */
export const readers = ['start', 'ks', 'analyst'] as const
export type Reader = (typeof readers)[number]

/** A question that is ready to be asked, in one language. */
export interface ReadyMade {
  /** The name of its file: what the address calls it, after `@`. */
  readonly id: string
  readonly reader: Reader
  readonly title: string
  /** What the answer means, or how to change the question. */
  readonly why: string
  readonly sql: string
  /** Whether the answer is shown as a chart at first. */
  readonly drawn: boolean
}

const files: Readonly<Record<string, string>> = import.meta.glob<string>('./questions/*/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** What one begins with, the gentlest first; the rest stand as their files do. */
const order: readonly string[] = ['goals', 'goals-by-level', 'below-a-goal']

const known: Partial<Record<Lang, readonly ReadyMade[]>> = {}

/**
 * All of them, as the language has them.
 *
 * @example readyMade('sv')[0]?.title // 'Vilka mål finns i planen?'
 */
export function readyMade(lang: Lang): readonly ReadyMade[] {
  return (known[lang] ??= Object.entries(files)
    .map(([path, text]) => questionOf(path, text, lang))
    .toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id)))
}

/**
 * A text of both languages in one of them: `{nivå|level}` is `nivå` in Swedish.
 *
 * @example inLanguage('AS "{nivå|level}"', 'en') // 'AS "level"'
 */
export function inLanguage(text: string, lang: Lang): string {
  return text.replace(/\{([^{|}]*)\|([^{|}]*)\}/g, (_, sv: string, en: string) => (lang === 'sv' ? sv : en))
}

function questionOf(path: string, text: string, lang: Lang): ReadyMade {
  const [, reader = '', name = ''] = /questions\/(\w+)\/(.+)\.sql$/.exec(path) ?? []
  const sql = inLanguage(text, lang).trim()
  const [title = '', why = ''] = sql.split('\n').map((line) => line.replace(/^-- /, ''))
  const id = name.replace(/\.chart$/, '')
  return { id, reader: reader as Reader, title, why, sql, drawn: id !== name }
}
