import { ask, type Question } from '@rodtrad/analysis'
import { type Day, type Finding, toColumns } from '@rodtrad/core'
import type { Asking } from '../command.ts'
import { Fault } from '../fault.ts'
import { readFiles } from '../read-files.ts'
import { changesName, isSound, readSource, type SoundSource } from '../read-source.ts'
import { UnsoundSource } from '../unsound-source.ts'

/** One side of a comparison: a source as of a day. */
export interface Side {
  /** The source as it was given. */
  readonly source: string
  /** The file of changes that it is asked with. */
  readonly changes: string | null
  readonly question: Question
  /** What the parser and the columns found. */
  readonly findings: readonly Finding[]
}

/** What is compared, and with what. */
export interface Sides {
  readonly before: Side
  readonly after: Side
}

const sideOf = (
  { model, findings, files }: SoundSource,
  { options, effects }: Asking,
  asOf: Day,
  changes: string | null,
): Side => {
  const made = toColumns(model)
  return {
    source: files.given,
    changes,
    question: ask(made.columns, { ...options, asOf }, effects.today),
    findings: [...findings, ...made.findings],
  }
}

/** The source that the command has read, on a day: its columns are made already. */
const ownSide = (asking: Asking, asOf: Day, changes: string | null): Side => {
  const { columns, options, effects, findings, files } = asking
  return {
    source: files.given,
    changes,
    question: ask(columns, { ...options, asOf }, effects.today),
    findings,
  }
}

/**
 * The two sides of `diff`: two sources, a source and itself with changes, or two days of one. Each is asked as of its
 * own day, and with the period that is asked for there by default.
 *
 * @throws Fault where there is nothing to compare, or too much
 * @throws UnsoundSource where the second source can't be used
 */
export const sidesOf = async (asking: Asking, second: string | undefined): Promise<Sides> => {
  const { options, effects, question, unchanged } = asking
  const { asOf } = question.graph
  const [from, until] = [options.from ?? asOf, options.until ?? asOf]
  const changes = options.with === undefined ? null : changesName(options.with)
  if (second !== undefined) {
    if (changes !== null) throw new Fault('diffThree')
    const other = await readSource(readFiles(second, effects))
    if (!isSound(other)) throw new UnsoundSource(other)
    return { before: ownSide(asking, from, null), after: sideOf(other, asking, until, null) }
  }
  if (unchanged !== undefined)
    return { before: sideOf(unchanged, asking, from, null), after: ownSide(asking, until, changes) }
  if (options.from === undefined && options.until === undefined) throw new Fault('diffNothing')
  return { before: ownSide(asking, from, null), after: ownSide(asking, until, null) }
}
