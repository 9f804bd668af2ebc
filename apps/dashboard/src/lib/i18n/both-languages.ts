/** Both languages at once, for what is no page: files that are written at build, and tests. */
import { wordsIn, type Lang, type Words } from './words.ts'

/** One for each language; they hold no state. */
export const words: Readonly<Record<Lang, Words>> = { sv: await wordsIn('sv'), en: await wordsIn('en') }
