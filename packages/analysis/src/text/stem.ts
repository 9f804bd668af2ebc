import { stemmer } from '@orama/stemmers/swedish'

/** A longer run of letters is no word of Swedish. */
const LONGEST = 60

/** The definite forms that the stemmer leaves: skola-n, arbet-et. */
const IN_AN = /^(.*[aeiouyåäö].*[^aeiouyåäö]a)ns?$/u
const IN_ET = /^(.*[aeiouyåäö].*[^aeiouyåäö])ets?$/u
/** Words that end so and are no definite forms: organ; trygghet, kvalitet, alfabet, paket. */
const WHOLE = /(?:organ|(?:h|it|fab|kom|[rp]ak|stak)et)s?$/u

/**
 * The stem of a word in lower case, by the Swedish stemmer of Snowball. Before it, the definite forms that it leaves are
 * taken off (-an, -et); and it is asked until nothing more falls off, so that plats and platser, hållbar and hållbara
 * meet. Longer runs of letters than any word has are their own stems. O(letters).
 *
 * @example ['skola', 'skolan', 'skolorna'].map(stemOf) // all 'skol'
 */
export const stemOf = (word: string): string => {
  if (word.length > LONGEST) return word
  const isDefinite = /(?:an|et)s?$/u.test(word) && !WHOLE.test(word)
  let stem = isDefinite ? word.replace(IN_AN, '$1').replace(IN_ET, '$1') : word
  for (let shorter = stemmer(stem); shorter !== stem; shorter = stemmer(stem)) stem = shorter
  return stem
}
