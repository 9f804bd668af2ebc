import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readStamp, stampOf } from './stamp.mjs'

let folder: string
let before: string
const stamp = () => stampOf(folder, ['src', 'lock.yaml'], (path) => path.endsWith('/skipped'))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rodtrad-stamp-'))
  mkdirSync(join(folder, 'src/skipped'), { recursive: true })
  writeFileSync(join(folder, 'src/a.ts'), 'a')
  writeFileSync(join(folder, 'lock.yaml'), '1')
  before = stamp()
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a touched file leaves the stamp as it is', () => {
  utimesSync(join(folder, 'src/a.ts'), new Date(0), new Date(0))
  expect(stamp()).toBe(before)
})

test('a skipped folder does not count', () => {
  writeFileSync(join(folder, 'src/skipped/b.ts'), 'b')
  expect(stamp()).toBe(before)
})

test.each([
  ['a changed file', () => writeFileSync(join(folder, 'src/a.ts'), 'b')],
  ['a new file', () => writeFileSync(join(folder, 'src/b.ts'), '')],
  ['a lost file', () => rmSync(join(folder, 'lock.yaml'))],
])('%s changes it', (_, change) => {
  change()
  expect(stamp()).not.toBe(before)
})

test('a stamp that was never written is none', () => {
  expect(readStamp(join(folder, 'nothing'))).toBeUndefined()
})
