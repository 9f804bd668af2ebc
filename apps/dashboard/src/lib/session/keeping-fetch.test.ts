import { expect, test } from 'vitest'
import { keepingFetch } from './keeping-fetch.ts'

/** Caches that hold what is put, by any name. */
function cachesOf(put: (url: string, response: Response) => Promise<void>, found?: Response): CacheStorage {
  return {
    match: () => Promise.resolve(found),
    open: () => Promise.resolve({ put }),
  } as unknown as CacheStorage
}

/** Locks that nobody else holds, and what was done under them. */
function locksOf() {
  const held: { readonly name: string; readonly done: Promise<unknown> }[] = []
  const request = (name: string, work: () => Promise<unknown>): Promise<unknown> => {
    const done = work()
    held.push({ name, done })
    return done
  }
  return { held, locks: { request: request as unknown as LockManager['request'] } }
}

const network = (): Promise<Response> => Promise.resolve(new Response('engine'))

test('what was fetched is given, and kept whole under the lock', async () => {
  const kept: string[] = []
  const caches = cachesOf(async (url, response) => void kept.push(url, await response.text()))
  const { held, locks } = locksOf()
  const fetch = keepingFetch('a', { caches, locks, fetch: network })
  expect(await (await fetch('/engine')).text()).toBe('engine')
  expect(held.map(({ name }) => name)).toEqual(['a'])
  await held[0]?.done
  expect(kept).toEqual(['/engine', 'engine'])
})

test('what is kept is not fetched', async () => {
  const caches = cachesOf(() => Promise.resolve(), new Response('kept'))
  const asked = (): Promise<Response> => Promise.reject(new Error('asked'))
  const fetch = keepingFetch('a', { caches, locks: locksOf().locks, fetch: asked })
  expect(await (await fetch('/engine')).text()).toBe('kept')
})

test('nobody waits for a slow disk', async () => {
  const caches = cachesOf(() => new Promise(() => undefined))
  const fetch = keepingFetch('a', { caches, locks: locksOf().locks, fetch: network })
  expect(await (await fetch('/engine')).text()).toBe('engine')
})

test.each([
  ['no caches', undefined],
  ['no room', cachesOf(() => Promise.reject(new DOMException('full', 'QuotaExceededError')))],
])('with %s it comes all the same, with locks and without', async (_, caches) => {
  for (const locks of [undefined, locksOf().locks]) {
    const fetch = keepingFetch('a', { caches, locks, fetch: network })
    expect(await (await fetch('/engine')).text()).toBe('engine')
  }
})
