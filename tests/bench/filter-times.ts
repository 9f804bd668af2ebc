import type { Page } from 'playwright'

/** How long one choice took, in ms from the click. */
export interface Shown {
  /** Until the frame with the last change of the view was drawn. */
  readonly drawn: number
  /** Until the second frame began after that change: up to a frame's 17 ms more. */
  readonly twoFrames: number
}

/** Runs in the page: clicks, and tells when the view last changed. */
const clickAndWatch = ([within, selector, at, pause]: readonly [
  string,
  string,
  number,
  number,
]): Promise<Shown> =>
  new Promise((resolve, reject) => {
    const target = document.querySelectorAll<HTMLElement>(selector)[at]
    const view = document.querySelector(within)
    if (!target || !view) return reject(new Error(`nothing to click, or to watch: ${selector}, ${within}`))
    const start = performance.now()
    const last = { drawn: 0, twoFrames: 0 }
    let quiet = 0
    const frame = (): Promise<void> =>
      new Promise((done) => {
        requestAnimationFrame(() => done())
      })
    const task = (): Promise<void> =>
      new Promise((done) => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => done()
        port2.postMessage(null)
      })
    const watcher = new MutationObserver(() => {
      void frame()
        .then(task)
        .then(() => (last.drawn = performance.now() - start))
      void frame()
        .then(frame)
        .then(() => (last.twoFrames = performance.now() - start))
      clearTimeout(quiet)
      quiet = window.setTimeout(() => {
        watcher.disconnect()
        if (last.drawn === 0) reject(new Error('a choice changed nothing'))
        else resolve(last)
      }, pause)
    })
    watcher.observe(view, { subtree: true, childList: true, attributes: true, characterData: true })
    target.click()
  })

/**
 * Clicks what changes the view, some times, and tells how long each took until its last change was seen.
 *
 * @param within what is watched
 * @param selector what is clicked: the first, the second and so on, each on and off
 * @param pause how long nothing changes, in ms, when the last change has been seen: longer than any answer takes
 */
export const filterTimes = async (
  page: Page,
  within: string,
  selector: string,
  times: number,
  pause = 700,
): Promise<readonly Shown[]> => {
  const taken: Shown[] = []
  for (let at = 0; at < times; at++)
    taken.push(await page.evaluate(clickAndWatch, [within, selector, at >> 1, pause] as const))
  return taken
}
