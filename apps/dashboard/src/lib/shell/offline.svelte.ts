/** What the reader should know of the service worker: that the site works without a network, and that a newer one waits. */
import { beforeNavigate } from '$app/navigation'
import { dev, version } from '$app/env'
import { base } from './base.ts'

/** How often an open page asks whether there is a newer version, in milliseconds. */
const hour = 3_600_000

export class Offline {
  /** Every view works without a network. */
  isReady = $state(false)
  /** There is a newer version: it comes with a reload, which only the reader asks for. */
  isOutdated = $state(false)
  #registration: ServiceWorkerRegistration | undefined
  #isReloading = false

  /** Call it while the layout is set up. */
  constructor() {
    // The newer version has taken over the files: this page must not go on with a mixture.
    beforeNavigate(({ to, willUnload, cancel }) => {
      if (!this.isOutdated || willUnload || to === null || this.#registration?.waiting) return
      cancel()
      location.href = to.url.href
    })
  }

  /** Registers the worker, which fetches the whole site. A browser without one, or that forbids it, shows the site all the same. */
  async start(): Promise<void> {
    if (dev || !('serviceWorker' in navigator)) return
    const { serviceWorker: container } = navigator
    container.addEventListener('controllerchange', () => {
      if (this.#isReloading) location.reload()
      else container.controller?.postMessage('which version')
    })
    container.addEventListener('message', ({ data }: MessageEvent<{ readonly version: string }>) => {
      this.isReady = true
      this.isOutdated ||= data.version !== version
    })
    try {
      this.#follow(await container.register(base('service-worker.js')))
      const { active } = await container.ready
      active?.postMessage('which version')
    } catch {
      // Without a worker all works as long as there is a network.
    }
  }

  /** The newer version takes over, and the page is loaded anew with it. */
  reload(): void {
    const { waiting } = this.#registration ?? {}
    this.#isReloading = true
    if (waiting) waiting.postMessage('take over')
    else location.reload()
  }

  #follow(registration: ServiceWorkerRegistration): void {
    this.#registration = registration
    const look = (): void => {
      if (registration.waiting && registration.active) this.isOutdated = true
    }
    look()
    registration.addEventListener('updatefound', () =>
      registration.installing?.addEventListener('statechange', look),
    )
    setInterval(() => void registration.update().catch(() => undefined), hour)
  }
}
