import { execFileSync } from 'node:child_process'
import type { AnalysisTaken } from './analyses.ts'
import type { Taken } from './measure.ts'
import type { Passed } from './passes.ts'

/** What a step prints. */
export interface StepAnswer {
  readonly nodes?: number
  readonly links?: number
  readonly memory: number
  readonly source?: number
  readonly version?: string
  readonly passed: Passed
  readonly analysed?: Readonly<Record<string, AnalysisTaken>>
  readonly taken: Readonly<Record<string, Partial<Taken> & { readonly wall: number }>>
}

const STEP = new URL('step.ts', import.meta.url).pathname

/** Runs a command that prints one line of JSON. */
export const run = (command: string, args: readonly string[]): StepAnswer =>
  JSON.parse(execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1e8 })) as StepAnswer

/** A step in Node, each time in a process of its own. */
export const inNode = (times: number, step: string, ...args: readonly string[]): readonly StepAnswer[] =>
  Array.from({ length: times }, () =>
    run(process.execPath, ['--max-old-space-size=12000', STEP, step, ...args]),
  )
