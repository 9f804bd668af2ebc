/**
 * The service worker: after the first visit the site works without a network. It serves one whole version, never a
 * mixture; a newer one waits until the reader asks for it, or has closed every page of the old one.
 */
import { self } from '$app/service-worker'
import { SiteCache } from './site-cache.ts'
import type { SiteList } from './site-list.ts'

declare global {
  /** Written in front of this worker when it is built. */
  var rodtradSite: SiteList
}

const { version } = rodtradSite
const { scope } = self.registration
const site = new SiteCache(rodtradSite, scope, {
  caches: self.caches,
  fetch: (...given) => self.fetch(...given),
  digest: (bytes) => crypto.subtle.digest('SHA-256', bytes),
})

/** Earlier versions go when at most one page is open: another one may be of an earlier version. */
async function tidy(): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (pages.length <= 1) await site.forgetOthers()
}

/** How long what the first visit is keeping is waited for, in ms: a disk may hang. */
const patience = 60_000

/** Waits until the first visit has kept what it brings, the engine above all: it isn't fetched once more. */
const firstVisit = (): Promise<void> =>
  self.navigator.locks
    .request(`rodtrad ${scope} first visit`, { signal: AbortSignal.timeout(patience) }, () => undefined)
    .catch(() => undefined)

self.addEventListener('install', (event) => event.waitUntil(firstVisit().then(() => site.fill())))

self.addEventListener('activate', (event) => event.waitUntil(Promise.all([self.clients.claim(), tidy()])))

self.addEventListener('message', (event) => {
  if (event.data === 'take over') event.waitUntil(self.skipWaiting())
  else if (event.data === 'which version') {
    event.source?.postMessage({ version })
    event.waitUntil(tidy())
  }
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || request.headers.has('range')) return
  if (site.has(request.url)) event.respondWith(site.answer(request))
  else if (request.mode === 'navigate') {
    // A page that isn't there, without a network: the first one is better than the browser's own fault.
    event.respondWith(fetch(request).catch(() => Response.redirect(scope)))
  }
})
