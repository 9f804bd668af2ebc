/** Runs the command line inside a test: its own folder, its own clock, and everything that it writes. */
import * as fs from 'node:fs'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Day } from '@rodtrad/core'
import { root } from '@rodtrad/setup/places'
import { onTestFinished } from 'vitest'
import type { Effects } from './effects.ts'
import { run } from './run.ts'

/** What a run wrote, and how it ended. */
export interface Ran {
  readonly out: string
  readonly err: string
  readonly code: number
}

/** Runs `rodtrad` with the arguments, as on 2026-11-24 in the checkout's root unless told otherwise. */
export const rodtrad = async (
  args: readonly string[],
  { tty = false, ...others }: Partial<Effects> & { readonly tty?: boolean } = {},
): Promise<Ran> => {
  const out: string[] = []
  const err: string[] = []
  // Bytes as text, one character each.
  const textOf = (written: string | Uint8Array): string =>
    typeof written === 'string' ? written : Buffer.from(written).toString('latin1')
  const code = await run(args, {
    stdout: { write: (text) => void out.push(textOf(text)), isTTY: tty, columns: tty ? 80 : undefined },
    stderr: { write: (text) => void err.push(textOf(text)), isTTY: tty },
    fs,
    cwd: root,
    env: {},
    today: '2026-11-24' as Day,
    now: () => 0,
    ...others,
  })
  return { out: out.join(''), err: err.join(''), code }
}

/** A folder of the test's own, gone when the test is. */
export const freshFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'rodtrad-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A source in JSON with one riktningsmål, one nämnd and its goal, changed by the test. */
export const smallSource = (changed: Readonly<Record<string, unknown>> = {}): string => {
  const path = join(freshFolder(), 'plan.json')
  const source = {
    plan: { municipality: 'Provköping', period: '2025' },
    organisations: [
      { id: 'kf', name: 'Kommunfullmäktige', kind: 'kommunfullmaktige' },
      { id: 'bun', name: 'Barn- och utbildningsnämnden', kind: 'namnd', partOf: ['kf'] },
    ],
    goals: [
      { id: 'r1', kind: 'riktningsmal', title: 'Trygg uppväxt', owner: ['kf'] },
      { id: 'n1', kind: 'namndmal', title: 'Fler elever når målen', owner: ['bun'] },
    ],
    links: [{ from: 'n1', to: 'r1', kind: 'contributes' }],
    ...changed,
  }
  fs.writeFileSync(path, JSON.stringify(source))
  return path
}
