/** Makes the session of the page, and wakes it when the page is in the browser. */
import { afterNavigate } from '$app/navigation'
import { onMount, tick, untrack } from 'svelte'
import { shownLabels } from '../i18n/labels.svelte.ts'
import { langOf } from '../i18n/use-words.ts'
import { Narrowing } from '../session/narrowing.svelte.ts'
import { provideSession, Session } from '../session/session.svelte.ts'
import type { Source } from '../session/source.ts'
import { UrlState } from '../session/url-state.svelte.ts'
import { repeatEarlyActs } from './early-acts.ts'
import { Offline } from './offline.svelte.ts'
import { WorkerLine } from '../session/worker-line.ts'
import { provideWhatIf, WhatIf } from '../what-if/what-if.svelte.ts'

/**
 * Call it in the root layout. The engine is fetched when the first view stands and the browser has time; when it has come,
 * the service worker takes all into the cache.
 *
 * @param sample what the pages were built with
 * @param sampleUrl where the browser gets it
 */
export function bringToLife(sample: Source, sampleUrl: string): Offline {
  const session = provideSession(
    new Session(sample, sampleUrl, new UrlState(), {
      openLine: () =>
        new WorkerLine(
          new Worker(new URL('../session/source-worker.ts', import.meta.url), { type: 'module' }),
        ),
      storage: {
        getItem: (name) => localStorage.getItem(name),
        setItem: (name, value) => localStorage.setItem(name, value),
        removeItem: (name) => localStorage.removeItem(name),
      },
    }),
  )
  session.narrowing = new Narrowing(session)
  const whatIf = provideWhatIf(new WhatIf(session, () => sessionStorage))
  const offline = new Offline()
  $effect.pre(() => {
    shownLabels.current = new Map(session.source?.labels)
  })
  $effect(() => {
    document.documentElement.lang = langOf()
  })
  $effect(() => {
    if (session.engine.kind === 'ready') untrack(() => void whatIf.bringBack())
  })
  $effect(() => {
    if (session.source !== undefined) untrack(() => whatIf.leave())
  })
  $effect(() => {
    const { wanted, missing, engine } = session
    if (engine.kind === 'ready' && wanted !== undefined && wanted.hash !== missing)
      void session.follow(wanted, langOf())
  })
  onMount(() => {
    session.hydrate()
    delete document.documentElement.dataset['pending']
    whenIdle(() => void session.start(langOf()).then(() => offline.start()))
  })
  afterNavigate(({ type }) => {
    if (type === 'enter') void tick().then(repeatEarlyActs)
  })
  return offline
}

/** After the load of the page, when the browser has nothing better to do. */
function whenIdle(run: () => void): void {
  const idle = (): void => {
    if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 2000 })
    else setTimeout(run, 200)
  }
  if (document.readyState === 'complete') idle()
  else window.addEventListener('load', idle, { once: true })
}
