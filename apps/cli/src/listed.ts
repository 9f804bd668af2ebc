import { type Messages, say } from './messages.ts'

/** The most items of an enumeration in a sentence. */
const MOST = 12

/**
 * An enumeration for people, cut after a dozen: `a; b; c` and how many more. Semicolons, since titles have commas.
 */
export const listed = (items: readonly string[], messages: Messages): string => {
  const shown = items.slice(0, MOST).join('; ')
  return items.length <= MOST ? shown : `${shown}; ${say(messages.more, { count: items.length - MOST })}`
}
