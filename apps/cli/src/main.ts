#!/usr/bin/env node
/** `rodtrad`: the arguments and this machine's effects, handed to {@link run}. */
import * as fs from 'node:fs'
import { enableCompileCache } from 'node:module'
import type { Day } from '@rodtrad/core'

enableCompileCache()

const { run } = await import('./run.ts')
const { outputOf } = await import('./output.ts')

const two = (part: number): string => String(part).padStart(2, '0')
const today = new Date()

process.exitCode = await run(process.argv.slice(2), {
  stdout: outputOf(process.stdout),
  stderr: outputOf(process.stderr),
  fs,
  cwd: process.env['INIT_CWD'] ?? process.cwd(),
  env: process.env,
  today: `${today.getFullYear()}-${two(today.getMonth() + 1)}-${two(today.getDate())}` as Day,
  now: () => performance.now(),
})
