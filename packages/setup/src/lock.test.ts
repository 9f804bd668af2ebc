import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withLock } from './lock.mjs'

let folder: string

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'rodtrad-lock-'))))
afterEach(() => rmSync(folder, { recursive: true }))

test('two at once take turns, and the second says that it waits', async () => {
  const events: string[] = []
  const first = Promise.withResolvers<undefined>()
  const held = Promise.withResolvers<undefined>()
  const work = (): Promise<unknown> => {
    held.resolve(undefined)
    return first.promise.then(() => events.push('first'))
  }
  const one = withLock('a', work, { folder })
  // Which of two that start at once gets the lock is anybody's guess: the second starts when the first has it.
  await held.promise
  const two = withLock('a', () => Promise.resolve(events.push('second')), {
    folder,
    say: (line) => {
      events.push(line)
      first.resolve(undefined)
    },
  })
  await Promise.all([one, two])
  expect(events).toEqual(['Waiting for another command that does the same (a) …', 'first', 'second'])
})

test('locks of other names do not wait', async () => {
  await expect(
    withLock('a', () => withLock('b', () => Promise.resolve(1), { folder }), { folder }),
  ).resolves.toBe(1)
})

test('the lock of a process that is gone is taken over', async () => {
  writeFileSync(join(folder, 'a.lock'), '4194305')
  await expect(withLock('a', () => Promise.resolve(1), { folder })).resolves.toBe(1)
})

test('a lock that has been silent for more than a minute is taken over', async () => {
  const file = join(folder, 'a.lock')
  writeFileSync(file, String(process.pid))
  const longAgo = new Date(Date.now() - 61_000)
  utimesSync(file, longAgo, longAgo)
  await expect(withLock('a', () => Promise.resolve(1), { folder })).resolves.toBe(1)
})

test('work that fails gives the lock back', async () => {
  await expect(withLock('a', () => Promise.reject(new Error('no')), { folder })).rejects.toThrow('no')
  expect(existsSync(join(folder, 'a.lock'))).toBe(false)
})
