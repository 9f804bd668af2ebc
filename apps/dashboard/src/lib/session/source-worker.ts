/** The worker that reads, computes and answers, so that the page never waits for it. */
import engineUrl from '#engine/duckdb-eh.wasm.gz?url'
import workerUrl from '#engine/duckdb-browser-eh.worker.js?url'
import { openWasm } from '@rodtrad/sql/wasm'
import { keepingFetch } from './keeping-fetch.ts'
import { openDatabase } from './database-store.ts'
import { memoryStore } from './memory-store.ts'
import { openOpfs } from './opfs-store.ts'
import type { FromWorker, ToWorker } from './protocol.ts'
import { SourceHost } from './source-host.ts'

const absolute = (url: string): string => new URL(url, import.meta.url).href

/** The folder of the site: the service worker's own name for it. */
const [site = ''] = import.meta.url.split('_app/')
const line = keepingFetch(`rodtrad ${site} first visit`, {
  caches: 'caches' in globalThis ? caches : undefined,
  fetch: (url) => fetch(url),
})

const host = new SourceHost({
  openEngine: async (onProgress) => {
    const engine = await openWasm(
      {
        worker: absolute(workerUrl),
        wasm: absolute(engineUrl),
        onProgress: ({ phase, loaded, total }) =>
          onProgress(phase === 'download' ? 0.95 * (total === 0 ? 0 : loaded / total) : 0.95),
      },
      { fetch: (url) => line.fetch(url as string), Worker },
    )
    // So that the service worker finds it; but no reader waits for a slow disk.
    await Promise.race([line.allKept(), new Promise((resolve) => setTimeout(resolve, 5000))])
    return engine
  },
  fetchBytes: async (url) => {
    const answer = await fetch(url)
    if (!answer.ok) throw new Error(`${answer.status} ${url}`)
    return new Uint8Array(await answer.arrayBuffer())
  },
  openStore: async () =>
    (await openOpfs(navigator.storage)) ?? (await openDatabase(indexedDB)) ?? memoryStore(),
  now: () => new Date().toISOString(),
  today: () => new Intl.DateTimeFormat('sv-SE').format(new Date()),
})

/** How to stop what is asked and not yet answered. */
const stops = new Map<number, AbortController>()
let last: Promise<unknown> = Promise.resolve()

const post = (message: FromWorker): void => postMessage(message)

async function answer(
  { id, request }: Extract<ToWorker, { request: unknown }>,
  signal: AbortSignal,
): Promise<void> {
  try {
    if (signal.aborted) return
    const given = await host.answer(request, (progress) => post({ id, progress }), signal)
    post({ id, answer: given })
  } catch (fault) {
    post({ id, fault: fault instanceof Error ? fault.message : String(fault) })
  } finally {
    stops.delete(id)
  }
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('forget' in data) return stops.get(data.id)?.abort()
  const stop = new AbortController()
  stops.set(data.id, stop)
  last = last.then(() => answer(data, stop.signal))
})
