import { stemOf } from './stem.ts'
import { STOP_WORDS } from './stop-words.ts'

/** Words shorter or longer than this are not taken apart. */
const SHORTEST = 7
const LONGEST = 40
/** The fewest letters of a first part and of a last. */
const FIRST = 3
const LAST = 4
/** A first part stands alone if it is so long; though it is no word, if the words go on from it in so many letters. */
const BEGINNING = 5
const VARIETY = 3

/** What may bind two parts: trygghet-s-arbete, möt-es-plats, häls-o-vård, gat-u-kontor. */
const BINDINGS = ['', 's', 'es', 'a', 'e', 'o', 'u'] as const

type Parts = readonly string[]

/** A split of a word in two words of the source, the most even one where there are several; else none. */
const splitterOf = (words: readonly string[], stems: ReadonlySet<string>): ((word: string) => Parts) => {
  // A first part often loses a last vowel: hälsa in hälso-vård.
  const firsts = new Set([...words, ...words.map((word) => word.replace(/[ae]$/, '')), ...stems])
  const lastStem = (word: string, from: number): string | undefined => {
    for (const binding of BINDINGS) {
      if (from + binding.length > word.length - LAST || !word.startsWith(binding, from)) continue
      const last = stemOf(word.slice(from + binding.length))
      if (stems.has(last)) return last
    }
    return undefined
  }
  return (word) => {
    let parts: Parts = []
    let evenness = 0
    for (let at = FIRST; at <= word.length - LAST; at++) {
      const even = Math.min(at, word.length - at)
      const first = word.slice(0, at)
      if (even < evenness || !firsts.has(first) || STOP_WORDS.has(first)) continue
      const last = lastStem(word, at)
      if (last === undefined) continue
      // A first part may be a stem already, and is then not to be shortened again.
      parts = [stems.has(first) ? first : stemOf(first), last]
      evenness = even
    }
    return parts
  }
}

/**
 * The beginnings after which the words go on in many ways: `klimat` of klimatkrav, klimatpåverkan, klimatsmart. A part
 * ends where the next letter can't be told (Z. Harris, From Phoneme to Morpheme, Language 31, 1955).
 */
const beginningsOf = (words: readonly string[]): ReadonlySet<string> => {
  const next = new Map<string, string>()
  for (const word of words)
    for (let at = BEGINNING; at <= word.length - LAST; at++) {
      const beginning = word.slice(0, at)
      const letters = next.get(beginning) ?? ''
      if (letters.length < VARIETY && !letters.includes(word[at]!)) next.set(beginning, letters + word[at]!)
    }
  for (const [beginning, letters] of next)
    if (letters.length < VARIETY || STOP_WORDS.has(beginning)) next.delete(beginning)
  return new Set(next.keys())
}

/**
 * The parts of each word that is a compound, as stems, by the words of the source itself: two parts where both are words
 * of the source, as they stand or bound by a letter; else the first alone, where it is a longer word or many words begin
 * with it. Small words are no parts. O(words · their letters, squared).
 *
 * @param words all words of the source, each once, in lower case
 * @returns for each word its parts, none for a word that is no compound
 * @example compoundsOf(['skola', 'resultat', 'skolresultat'])[2] // ['skol', 'resultat']
 */
export const compoundsOf = (words: readonly string[]): readonly Parts[] => {
  const stems = new Set(words.map(stemOf))
  const split = splitterOf(words, stems)
  const isSplittable = (word: string): boolean => word.length >= SHORTEST && word.length <= LONGEST
  const parts = words.map((word) => (isSplittable(word) ? split(word) : []))
  const whole = words.filter((word, at) => isSplittable(word) && parts[at]!.length === 0)
  const beginnings = beginningsOf(whole)
  return words.map((word, at): Parts => {
    if (parts[at]!.length > 0 || !isSplittable(word)) return parts[at]!
    for (let end = word.length - LAST; end >= BEGINNING; end--) {
      const first = word.slice(0, end)
      if (stems.has(first)) return [first]
      if (beginnings.has(first)) return [stemOf(first)]
    }
    return []
  })
}
