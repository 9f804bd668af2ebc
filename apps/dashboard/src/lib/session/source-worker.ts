/** The worker that reads, computes and answers, so that the page never waits for it. */
import engineUrl from '#engine/duckdb-eh.wasm.gz?url'
import workerUrl from '#engine/duckdb-browser-eh.worker.js?url'
import { openWasm } from '@rodtrad/sql/wasm'
import { Bundle } from './bundle.ts'
import { keepingFetch } from './keeping-fetch.ts'
import { openDatabase } from './database-store.ts'
import { memoryStore } from './memory-store.ts'
import { openOpfs } from './opfs-store.ts'
import type { FromWorker, ToWorker } from './protocol.ts'
import { SourceHost } from './source-host.ts'
import { messageOf } from './message-of.ts'

const absolute = (url: string): string => new URL(url, import.meta.url).href

/** The folder of the site: the service worker's own name for it. */
const [site = ''] = import.meta.url.split('_app/')
const fetchOnce = keepingFetch(`rodtrad ${site} first visit`, {
  caches: 'caches' in globalThis ? caches : undefined,
  locks: 'locks' in navigator ? navigator.locks : undefined,
  fetch: (url) => fetch(url),
})

const host = new SourceHost({
  openEngine: (onProgress) =>
    openWasm(
      {
        worker: absolute(workerUrl),
        wasm: absolute(engineUrl),
        onProgress: ({ phase, loaded, total }) =>
          onProgress(phase === 'download' ? 0.95 * (total === 0 ? 0 : loaded / total) : 0.95),
      },
      { fetch: (url) => fetchOnce(url as string), Worker },
    ),
  fetchBytes: async (url) => {
    // Not by way of the service worker: in Firefox an answer of its now and then never comes.
    const answer = await fetchOnce(url)
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

/** Answers that come within a frame go together: the page draws them at once. */
const bundle = new Bundle<FromWorker>(
  (messages) => postMessage(messages),
  (flush) => setTimeout(flush, 16),
  ({ id }, fault) => postMessage([{ id, fault: messageOf(fault) } satisfies FromWorker]),
)

/** Progress goes at once: what comes after it may hold this worker for long. */
function tell(message: FromWorker): void {
  bundle.add(message)
  bundle.flush()
}

async function answer(
  { id, request }: Extract<ToWorker, { request: unknown }>,
  signal: AbortSignal,
): Promise<void> {
  try {
    if (signal.aborted) return
    const given = await host.answer(request, (progress) => tell({ id, progress }), signal)
    bundle.add({ id, answer: given })
  } catch (fault) {
    bundle.add({ id, fault: messageOf(fault) })
  } finally {
    stops.delete(id)
    // Nobody else is to be waited for.
    if (stops.size === 0) bundle.flush()
  }
}

const hear = (message: ToWorker): void => {
  if ('forget' in message) return stops.get(message.id)?.abort()
  const stop = new AbortController()
  stops.set(message.id, stop)
  last = last.then(() => answer(message, stop.signal))
}

addEventListener('message', ({ data }: MessageEvent<readonly ToWorker[]>) => data.forEach(hear))
