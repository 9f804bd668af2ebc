import { expect, test } from 'vitest'
import { keepingFetch } from './keeping-fetch.ts'

/** Caches that hold what is put, by any name. */
function cachesOf(put: (url: string, response: Response) => Promise<void>, found?: Response): CacheStorage {
  return {
    match: () => Promise.resolve(found),
    open: () => Promise.resolve({ put }),
  } as unknown as CacheStorage
}

const network = (): Promise<Response> => Promise.resolve(new Response('engine'))

test('what was fetched is kept, whole, and given', async () => {
  const kept: string[] = []
  const caches = cachesOf(async (url, response) => void kept.push(url, await response.text()))
  const line = keepingFetch('a', { caches, fetch: network })
  expect(await (await line.fetch('/engine')).text()).toBe('engine')
  await line.allKept()
  expect(kept).toEqual(['/engine', 'engine'])
})

test('what is kept is not fetched', async () => {
  const caches = cachesOf(() => Promise.resolve(), new Response('kept'))
  const line = keepingFetch('a', { caches, fetch: () => Promise.reject(new Error('asked')) })
  expect(await (await line.fetch('/engine')).text()).toBe('kept')
})

test.each([
  ['no caches', undefined],
  ['no room', cachesOf(() => Promise.reject(new DOMException('full', 'QuotaExceededError')))],
])('with %s it comes all the same', async (_, caches) => {
  const line = keepingFetch('a', { caches, fetch: network })
  expect(await (await line.fetch('/engine')).text()).toBe('engine')
  await line.allKept()
})
