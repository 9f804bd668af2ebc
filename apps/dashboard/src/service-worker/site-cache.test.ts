import { beforeEach, describe, expect, test } from 'vitest'
import { SiteCache, type CacheHost } from './site-cache.ts'
import type { SiteList } from './site-list.ts'

const scope = 'https://kommun.se/mal/'
const engine = '_app/immutable/engine.a1.gz'

/** The browser's caches, as far as a site uses them. */
class Caches {
  readonly stores = new Map<string, Map<string, Response>>()

  keys() {
    return Promise.resolve([...this.stores.keys()])
  }
  delete(name: string) {
    return Promise.resolve(this.stores.delete(name))
  }
  open(name: string) {
    const store = this.stores.get(name) ?? new Map<string, Response>()
    this.stores.set(name, store)
    return Promise.resolve({
      keys: () => Promise.resolve([...store.keys()].map((url) => ({ url }))),
      match: (url: string) => Promise.resolve(store.get(url)?.clone()),
      put: (url: string, response: Response) => Promise.resolve(void store.set(url, response)),
    })
  }
}

let caches: Caches
/** What lies on the server: text by address. */
let server: Map<string, string>
let asked: string[]

beforeEach(() => {
  caches = new Caches()
  server = new Map([
    ['', 'first'],
    ['tackning', 'coverage'],
    [engine, 'engine'],
  ])
  asked = []
})

const host = (): CacheHost => ({
  caches: caches as unknown as CacheStorage,
  fetch: (input) => {
    const url = input instanceof Request ? input.url : String(input)
    const address = url.slice(scope.length)
    asked.push(address)
    const text = server.get(address)
    return Promise.resolve(new Response(text ?? 'none', { status: text === undefined ? 404 : 200 }))
  },
  digest: (bytes) => crypto.subtle.digest('SHA-256', bytes),
})

const hashOf = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest).subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** A version with what lies on the server now. */
const listOf = async (version: string): Promise<SiteList> => {
  const files = [...server].map(async ([address, text]) => [address, await hashOf(text)] as const)
  return { version, files: Object.fromEntries(await Promise.all(files)) }
}

const open = (list: SiteList): SiteCache => new SiteCache(list, scope, host())
const ask = async (site: SiteCache, address: string): Promise<string> =>
  (await site.answer(new Request(scope + address))).text()

describe('a version', () => {
  test('is taken in whole, and then answers without the server', async () => {
    const site = open(await listOf('1'))
    await site.fill()
    server.clear()
    expect(await Promise.all(['', 'tackning?id=r1', engine].map((address) => ask(site, address)))).toEqual([
      'first',
      'coverage',
      'engine',
    ])
  })

  test('has its own files and those of any version by their content, and nothing else', async () => {
    const site = open(await listOf('1'))
    const has = ['', 'tackning?id=r1#x', engine, '_app/immutable/old.js', 'tackning/', 'x'].map((address) =>
      site.has(scope + address),
    )
    expect(has).toEqual([true, true, true, true, false, false])
    expect(site.has('https://kommun.se/')).toBe(false)
  })

  test('is not used when a file is missing, and goes on where it ended', async () => {
    const list = await listOf('1')
    server.delete('tackning')
    await expect(open(list).fill()).rejects.toThrow('tackning: HTTP 404')
    server.set('tackning', 'coverage')
    asked = []
    await open(list).fill()
    expect(asked).toEqual(['tackning'])
  })

  test('takes no file of another version', async () => {
    const list = await listOf('1')
    server.set('tackning', 'coverage of the next version')
    await expect(open(list).fill()).rejects.toThrow('tackning: another content')
  })

  test('asks the server for what the browser has thrown away', async () => {
    const site = open(await listOf('1'))
    await site.fill()
    caches.stores.clear()
    expect(await ask(site, 'tackning')).toBe('coverage')
  })
})

describe('the next version', () => {
  test('takes what has the same name from the one before, and asks for each page', async () => {
    await open(await listOf('1')).fill()
    server.set('tackning', 'coverage, better')
    asked = []
    const next = open(await listOf('2'))
    await next.fill()
    expect(asked.sort()).toEqual(['', 'tackning'])
    expect(await ask(next, 'tackning')).toBe('coverage, better')
  })

  test('leaves the one before as it was, also when it fails', async () => {
    const before = open(await listOf('1'))
    await before.fill()
    server.set('tackning', 'coverage, better')
    const list = await listOf('2')
    server.delete('')
    await expect(open(list).fill()).rejects.toThrow()
    expect(await ask(before, 'tackning')).toBe('coverage')
    expect(await ask(before, '')).toBe('first')
  })

  test('forgets the one before, and nobody else’s', async () => {
    await open(await listOf('1')).fill()
    await caches.open('another site')
    await new SiteCache(await listOf('1'), 'https://kommun.se/', host()).fill().catch(() => undefined)
    const next = open(await listOf('2'))
    await next.fill()
    await next.forgetOthers()
    expect(await caches.keys()).toEqual([
      'another site',
      'rodtrad https://kommun.se/ 1',
      `rodtrad ${scope} 2`,
    ])
  })

  test('still has the files of an open page of the one before', async () => {
    server.set('_app/immutable/old.js', 'old')
    await open(await listOf('1')).fill()
    server.delete('_app/immutable/old.js')
    const next = open(await listOf('2'))
    await next.fill()
    expect(await ask(next, '_app/immutable/old.js')).toBe('old')
  })
})
