/** The engine is fetched once: what the first visit brings is kept, and the service worker takes it from there. */

/** What it needs of its host; no caches where the browser forbids them. */
export interface KeepingHost {
  readonly caches: CacheStorage | undefined
  readonly fetch: (url: string) => Promise<Response>
}

/** A `fetch` that keeps what it brings, and the promise that all is kept. */
export interface KeepingFetch {
  readonly fetch: (url: string) => Promise<Response>
  readonly allKept: () => Promise<void>
}

/**
 * Looks among all that is kept before it asks the network.
 *
 * @param name of the cache; the service worker finds it by its beginning, and removes it when it has taken all
 */
export function keepingFetch(name: string, { caches, fetch }: KeepingHost): KeepingFetch {
  let keeping: Promise<void> = Promise.resolve()
  // No cache, or no room in it: the engine comes from the network then, and that is all.
  const nothing = (): undefined => undefined
  return {
    fetch: async (url) => {
      const kept = await caches?.match(url).catch(nothing)
      if (kept !== undefined) return kept
      const answer = await fetch(url)
      if (answer.ok && caches !== undefined) {
        const copy = answer.clone()
        keeping = caches
          .open(name)
          .then((cache) => cache.put(url, copy))
          .catch(nothing)
      }
      return answer
    },
    allKept: () => keeping,
  }
}
