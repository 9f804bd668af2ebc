import type sv from './messages/sv.json'

/** All texts of the command line in one language; the Swedish file says which there are. */
export type Messages = typeof sv

/** A text that depends on a number. */
export interface Counted {
  readonly one: string
  readonly other: string
}

/** What fills the `{places}` of a message. */
export type Words = Readonly<Record<string, string | number>>

/**
 * A message with its places filled.
 *
 * @example say('{count} av {all}', { count: 1, all: 7 }) // '1 av 7'
 */
export const say = (message: string, words: Words = {}): string =>
  message.replace(/\{(\w+)\}/g, (place, name: string) => String(words[name] ?? place))

/** The form of a message for a number, filled; `{count}` is the number. */
export const sayCount = (message: Counted, count: number, words: Words = {}): string =>
  say(count === 1 ? message.one : message.other, { count, ...words })
