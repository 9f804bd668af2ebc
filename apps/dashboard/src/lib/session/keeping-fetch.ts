/** The engine is fetched once: what the first visit brings is kept, and the service worker takes it from there. */

/** What it needs of its host; no caches and no locks where the browser forbids them. */
export interface KeepingHost {
  readonly caches: CacheStorage | undefined
  readonly locks: Pick<LockManager, 'request'> | undefined
  readonly fetch: (url: string) => Promise<Response>
}

/** No cache, or no room in it: what is asked for comes from the network then, and that is all. */
const nothing = (): undefined => undefined

/**
 * A `fetch` that looks among all that is kept before it asks the network, and keeps what that brings. Nobody waits for
 * the disk but the service worker, by the lock.
 *
 * @param name of the cache, which the service worker finds by its beginning, and removes when it has taken all; and of
 *   the lock that is held while something is being kept
 */
export const keepingFetch =
  (name: string, { caches, locks, fetch }: KeepingHost) =>
  async (url: string): Promise<Response> => {
    const kept = await caches?.match(url).catch(nothing)
    if (kept !== undefined) return kept
    const answer = await fetch(url)
    if (answer.ok && caches !== undefined) {
      const copy = answer.clone()
      const keep = async (): Promise<void> => (await caches.open(name)).put(url, copy)
      void (locks?.request(name, keep) ?? keep()).catch(nothing)
    }
    return answer
  }
