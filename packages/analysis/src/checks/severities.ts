import { type Model, normalOf, type Severity } from '@rodtrad/core'

const WORDS: ReadonlyMap<string, Severity> = new Map([
  ['error', 'error'],
  ['fel', 'error'],
  ['warning', 'warning'],
  ['varning', 'warning'],
  ['info', 'info'],
  ['upplysning', 'info'],
])

/** The severity that a word means, in Swedish or English. */
export const severityIn = (word: string): Severity | undefined => WORDS.get(normalOf(word))

/**
 * The severities that the plan itself has decided (FORMAT: `severities`), by code; what can't be read is left out.
 *
 * @example decidedSeverities(model).get('RT043') // 'info'
 */
export const decidedSeverities = ({ plan }: Pick<Model, 'plan'>): ReadonlyMap<string, Severity> =>
  new Map(
    (plan.severities ?? []).flatMap((pair): readonly (readonly [string, Severity])[] => {
      const [code = '', word = ''] = pair.split('=').map((part) => part.trim())
      const severity = severityIn(word)
      return severity === undefined ? [] : [[code.toUpperCase(), severity]]
    }),
  )
