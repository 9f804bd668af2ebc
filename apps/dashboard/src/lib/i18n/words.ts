/** Texts and figures in one language. */
import { relabelled, type Labels } from '@rodtrad/core'
import {
  loadMessages,
  messagesOf,
  type Catalogue,
  type Forms,
  type Lang,
  type MessageKey,
} from './messages.ts'

export type { Lang, MessageKey }
/** What fills the `{names}` of a message; `n` also chooses between its plural forms. */
export type Params = Readonly<Record<string, string | number>>

const nbsp = '\u00a0'

/** What is made when it is first wanted: a formatter takes milliseconds, and a page needs those of one language. */
function atFirst<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

/** A share in whole per cent: what is not whole is never called 100, as what is not met is never called met. */
const wholePercent = (share: number): number => {
  const rounded = Math.round(share * 100)
  return rounded === 100 && share < 1 - 1e-9 ? 99 : rounded
}

/**
 * All that is written for the reader, in one language: `t` for texts, the rest for figures and days.
 *
 * @example new Words('sv').t('overview.days', { n: 38 }) // '38 dagar'
 */
export class Words {
  readonly lang: Lang
  readonly #catalogue: Catalogue
  readonly #labels: Labels
  readonly #kinds: Readonly<Record<string, string>>
  readonly #plural: () => Intl.PluralRules
  readonly #number: () => Intl.NumberFormat
  readonly #time: () => Intl.DateTimeFormat
  readonly #list: () => Intl.ListFormat
  readonly #order: () => Intl.Collator

  /** @param labels the kommun's own names for the levels */
  constructor(lang: Lang, labels: Labels = new Map()) {
    const locale = lang === 'sv' ? 'sv-SE' : 'en-GB'
    this.lang = lang
    this.#catalogue = messagesOf(lang)
    this.#labels = labels
    this.#kinds = Object.fromEntries([...labels.keys()].map((kind) => [kind, this.#kind(kind)]))
    this.#plural = atFirst(() => new Intl.PluralRules(locale))
    this.#number = atFirst(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }))
    this.#time = atFirst(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }))
    this.#list = atFirst(() => new Intl.ListFormat(locale))
    this.#order = atFirst(() => new Intl.Collator(locale, { numeric: true }))
  }

  /** The text of a key. A message with `{n}` in several forms takes the one that the number wants. */
  t = (key: MessageKey, params: Params = {}): string =>
    fill(this.pattern(key, params), (name) => this.param(params, name))

  /** The text of a key that is made of a code, such as `level.2`; the code itself when there is none. */
  code = (prefix: string, code: string | number | null | undefined): string => {
    const key = `${prefix}.${code ?? ''}`
    return key in this.#catalogue ? this.t(key as MessageKey) : String(code ?? '')
  }

  /** The message before its names are filled in. */
  pattern = (key: MessageKey, params: Params = {}): string => {
    const message = this.#catalogue[key] as string | Forms | undefined
    if (message === undefined) throw new Error(`no message: ${key}; see i18n/parts.ts`)
    if (typeof message === 'string') return this.#own(message)
    return this.#own(message[this.#plural().select(Number(params['n'] ?? 0))] ?? message.other ?? '')
  }

  /** A text with the kommun's own names in it. */
  #own(text: string): string {
    return this.#labels.size === 0 ? text : relabelled(text, this.#labels, this.#kinds)
  }

  /** The product's word for a kind; empty for what is none. */
  #kind(kind: string): string {
    const word = this.#catalogue[`kind.${kind}` as MessageKey] as string | Forms | undefined
    return typeof word === 'string' ? word : ''
  }

  /** A parameter as it is filled in: numbers in the language's form. */
  param = (params: Params, name: string): string => {
    const value = params[name]
    return typeof value === 'number' ? this.number(value) : (value ?? `{${name}}`)
  }

  /** `1 234,5` */
  number = (value: number): string => this.#number().format(value)

  /** A small whole number as a word, for running text: `sex`, but `14`. Neuter in Swedish, as *mål*, unless common. */
  count = (value: number, gender: 'neuter' | 'common' = 'neuter'): string =>
    this.pattern(`count.${gender}`).split(' ')[value] ?? this.number(value)

  /** So many of something, in words: `fem omvärldsfaktorer`. */
  amount = (key: Extract<MessageKey, `amount.${string}`>, n: number): string =>
    this.t(key, { n, neuter: this.count(n), common: this.count(n, 'common') })

  /** A share from 0 to 1: `66 %`. */
  percent = (share: number): string => `${this.number(wholePercent(share))}${this.lang === 'sv' ? nbsp : ''}%`

  /** An interval of shares: `56–71 %`; one figure where both ends are the same. */
  interval = (low: number, high: number): string => {
    const [from, to] = [wholePercent(low), wholePercent(high)]
    return from === to ? this.percent(low) : `${from}–${this.percent(high)}`
  }

  /** A day in words: `31 december 2026`. Empty stays empty. By its own names of months: a page has a day at once. */
  day = (day: string | null | undefined): string => {
    const date = new Date(day ? `${day}T00:00:00Z` : Number.NaN)
    if (Number.isNaN(date.getTime())) return day ?? ''
    const month = this.pattern('months').split(' ')[date.getUTCMonth()] ?? ''
    return `${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`
  }

  /** A moment in words, by the reader's clock: `27 november 2026 kl. 14:05`. Empty stays empty. */
  time = (moment: string): string => {
    const time = Date.parse(moment)
    return Number.isNaN(time) ? moment : this.#time().format(time)
  }

  /** `a, b och c` */
  list = (texts: Iterable<string>): string => this.#list().format(texts)

  /** For `sort`: å, ä and ö where they belong. */
  compare = (a: string, b: string): number => this.#order().compare(a, b)
}

/**
 * A pattern with its `{names}` filled in; `{Name}` begins with a capital.
 *
 * @example fill('{N} mål', () => 'sex') // 'Sex mål'
 */
export function fill(pattern: string, value: (name: string) => string): string {
  return pattern.replace(/\{(\w)(\w*)\}/g, (_, first: string, rest: string) => {
    const text = value(first.toLowerCase() + rest)
    return first === first.toLowerCase() ? text : text.charAt(0).toUpperCase() + text.slice(1)
  })
}

/** No names of its own: the product's words. */
export const noLabels: Labels = new Map()

const made = new WeakMap<Labels, Partial<Record<Lang, Words>>>()

/** The words of a language with the kommun's own names for the levels; made once for the names. */
export function wordsWith(lang: Lang, labels: Labels = noLabels): Words {
  const names = labels.size === 0 ? noLabels : labels
  const known = made.get(names) ?? {}
  made.set(names, known)
  return (known[lang] ??= new Words(lang, names))
}

/** The words of a language where its messages may not have come yet, as beside the page in its worker. */
export async function wordsIn(lang: Lang): Promise<Words> {
  await loadMessages(lang)
  return wordsWith(lang)
}
