import { safeLine } from '@rodtrad/io/escape'
import { type Messages, say } from './messages.ts'

/** Why arguments or a source can't be used: the key of a sentence. */
export type FaultCase = keyof Messages['faults']

/** Something that ends the command with exit code 2 and one sentence on stderr. */
export class Fault extends Error {
  override readonly name = 'Fault'
  readonly reason: FaultCase
  readonly words: Readonly<Record<string, string | number>>

  constructor(reason: FaultCase, words: Readonly<Record<string, string | number>> = {}) {
    super(reason)
    this.reason = reason
    this.words = words
  }
}

/** The sentence of a fault. */
export const faultText = ({ reason, words }: Fault, { faults }: Messages): string =>
  safeLine(say(faults[reason], words))
