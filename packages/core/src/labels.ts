import { codeOf, GOAL_KINDS, ORGANISATION_KINDS } from './codes.ts'
import type { Plan } from './schema.ts'

/** The kommun's own names for the levels, by the code of the kind: `riktningsmal` → `Fokusmål`. */
export type Labels = ReadonlyMap<string, string>

/** The code of a kind, by its code or its word (`riktningsmål`); what is no kind stays as it is. */
const codeOfKind = (kind: string): string =>
  codeOf(GOAL_KINDS, kind) ?? codeOf(ORGANISATION_KINDS, kind) ?? kind.trim()

/**
 * The names that a plan has given (FORMAT: `labels`). The last of several for a kind holds.
 *
 * @example labelsOf({ labels: ['riktningsmal=Fokusmål'] }).get('riktningsmal') // 'Fokusmål'
 */
export const labelsOf = ({ labels = [] }: Pick<Plan, 'labels'>): Labels =>
  new Map(
    labels
      .map((pair): readonly [string, string] => {
        const [kind = '', ...label] = pair.split('=')
        return [codeOfKind(kind), label.join('=').trim()]
      })
      .filter(([, label]) => label !== ''),
  )

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
/** A label inside a sentence: `Fokusmål` → `fokusmål`, but `FN-mål` as it is. */
const inSentence = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label

/** Only a word that is inflected as the one it replaces may stand in for it inside a sentence. */
const isAlike = (word: string, label: string): boolean => word.endsWith('mål') && /^\p{L}+mål$/iu.test(label)

const renamed = (text: string, word: string, label: string): string => {
  const own = inSentence(label)
  const whole = new Map([
    [word, own],
    [capitalised(word), capitalised(label)],
  ]).get(text)
  if (whole !== undefined || !isAlike(word, label)) return whole ?? text
  return text.replaceAll(word, own).replaceAll(capitalised(word), capitalised(own))
}

/**
 * A text of the product with the kommun's own names in it. A text that is the name of a kind becomes the kommun's name;
 * inside a sentence the name is put in where it is inflected as the product's own (`…mål`).
 *
 * @param words the product's words for the kinds, in the language of the text
 * @example relabelled('Alla riktningsmålen', labels, { riktningsmal: 'riktningsmål' }) // 'Alla fokusmålen'
 */
export const relabelled = (text: string, labels: Labels, words: Readonly<Record<string, string>>): string =>
  [...labels].reduce((said, [kind, label]) => {
    const word = Object.hasOwn(words, kind) ? words[kind] : undefined
    return word === undefined ? said : renamed(said, word, label)
  }, text)
