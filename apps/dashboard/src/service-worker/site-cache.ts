/** One version of the site in the browser's cache: filled whole, checked, and then served as it is. */
import type { SiteList } from './site-list.ts'

/** What a cache needs of its host. */
export interface CacheHost {
  readonly caches: CacheStorage
  readonly fetch: typeof globalThis.fetch
  readonly digest: (bytes: ArrayBuffer) => Promise<ArrayBuffer>
}

const atOnce = 6

/** Files whose name changes with their content: any version's is the right one. */
const isImmutable = (address: string): boolean => address.startsWith('_app/immutable/')

export class SiteCache {
  readonly #files: SiteList['files']
  readonly #scope: string
  readonly #prefix: string
  readonly #name: string
  readonly #host: CacheHost

  /** @param scope the address of the folder of the site, with its last slash */
  constructor({ version, files }: SiteList, scope: string, host: CacheHost) {
    this.#files = files
    this.#scope = scope
    // Other folders of the same host may have a Röda tråden of their own.
    this.#prefix = `rodtrad ${scope} `
    this.#name = this.#prefix + version
    this.#host = host
  }

  /**
   * Takes in every file that isn't here yet: from an earlier version where the name says that it is the same, else from
   * the network. Begun again after a failure, it goes on where it ended.
   *
   * @throws TypeError, when a file can't be had or isn't the one of this version: then this version is not to be used
   */
  async fill(): Promise<void> {
    const cache = await this.#host.caches.open(this.#name)
    const there = new Set((await cache.keys()).map(({ url }) => url))
    const missing = Object.keys(this.#files)
      .filter((address) => !there.has(this.#scope + address))
      .values()
    const take = async (): Promise<void> => {
      for (const address of missing) await cache.put(this.#scope + address, await this.#get(address))
    }
    // All that can be had is kept for the next time, whatever fails.
    const taken = await Promise.allSettled(Array.from({ length: atOnce }, take))
    for (const each of taken) if (each.status === 'rejected') throw each.reason
  }

  /** Whether a request may be answered from here: it is for a file of the site, or of an earlier version's. */
  has(url: string): boolean {
    const address = this.#addressOf(url)
    return address !== undefined && (address in this.#files || isImmutable(address))
  }

  /** A file of this version; where the browser has thrown it away, from the network. */
  async answer(request: Request): Promise<Response> {
    const address = this.#addressOf(request.url) ?? ''
    const cache = await this.#host.caches.open(this.#name)
    const kept = (await cache.match(this.#scope + address)) ?? (await this.#earlier(address))
    return kept ?? this.#host.fetch(request)
  }

  /** Forgets all versions but this. */
  async forgetOthers(): Promise<void> {
    const names = await this.#host.caches.keys()
    const others = names.filter((name) => name.startsWith(this.#prefix) && name !== this.#name)
    await Promise.all(others.map((name) => this.#host.caches.delete(name)))
  }

  /** The path from the folder of the site, or nothing for what lies elsewhere. */
  #addressOf(url: string): string | undefined {
    const path = url.replace(/[?#].*$/s, '')
    return path.startsWith(this.#scope) ? path.slice(this.#scope.length) : undefined
  }

  /** An open page of an earlier version still asks for the files that it was built with. */
  async #earlier(address: string): Promise<Response | undefined> {
    if (!isImmutable(address)) return undefined
    for (const name of await this.#host.caches.keys()) {
      if (!name.startsWith(this.#prefix)) continue
      const kept = await (await this.#host.caches.open(name)).match(this.#scope + address)
      if (kept !== undefined) return kept
    }
    return undefined
  }

  async #get(address: string): Promise<Response> {
    return (await this.#earlier(address)) ?? this.#download(address)
  }

  async #download(address: string): Promise<Response> {
    // What the page has fetched already, the engine above all, is not fetched again; a page is always asked for anew.
    const cache = isImmutable(address) ? 'force-cache' : 'no-cache'
    const answer = await this.#host.fetch(this.#scope + address, { cache })
    const bytes = await answer.arrayBuffer()
    if (!answer.ok) throw new TypeError(`${address}: HTTP ${answer.status}`)
    // Some servers inflate a .gz on its way; the engine is fine with that.
    if (!address.endsWith('.gz') && (await this.#hash(bytes)) !== this.#files[address]) {
      throw new TypeError(`${address}: another content than this version's; is the site being published?`)
    }
    // Made anew, since an answer that was redirected may not be given to a page, and these bytes are inflated.
    const headers = new Headers(answer.headers)
    headers.delete('content-encoding')
    headers.delete('vary')
    headers.set('content-length', String(bytes.byteLength))
    return new Response(bytes, { headers })
  }

  async #hash(bytes: ArrayBuffer): Promise<string> {
    const digest = new Uint8Array(await this.#host.digest(bytes))
    return Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('')
  }
}
