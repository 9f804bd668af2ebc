import type { Page } from 'playwright'

/** How long one choice took, in ms from the click, until the frame with the last change was drawn. */
export interface Shown {
  /** The last change of a chart. */
  readonly charts: number
  /** The last change of the view. */
  readonly view: number
}

/** What is watched: the view by its selector, and what in it is a chart. */
interface Watched {
  readonly within: string
  readonly charts: string
}

/** Runs in the page: clicks, and tells when the view and its charts last changed. */
const clickAndWatch = ([{ within, charts }, selector, at, pause]: readonly [
  Watched,
  string,
  number,
  number,
]): Promise<Shown> =>
  new Promise((resolve, reject) => {
    const target = document.querySelectorAll<HTMLElement>(selector)[at]
    const view = document.querySelector(within)
    if (!target || !view) return reject(new Error(`nothing to click, or to watch: ${selector}, ${within}`))
    const start = performance.now()
    const last = { charts: 0, view: 0 }
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
    const isOfChart = ({ target: changed, addedNodes, removedNodes }: MutationRecord): boolean =>
      (changed instanceof Element ? changed : changed.parentElement)?.closest(charts) instanceof Element ||
      [...addedNodes, ...removedNodes].some(
        (node) => node instanceof Element && (node.matches(charts) || node.querySelector(charts) !== null),
      )
    const watcher = new MutationObserver((records) => {
      const isChart = records.some(isOfChart)
      void frame()
        .then(task)
        .then(() => {
          last.view = performance.now() - start
          if (isChart) last.charts = last.view
        })
      clearTimeout(quiet)
      quiet = window.setTimeout(() => {
        watcher.disconnect()
        if (last.charts === 0) reject(new Error('a choice changed no chart'))
        else resolve(last)
      }, pause)
    })
    watcher.observe(view, { subtree: true, childList: true, attributes: true, characterData: true })
    target.click()
  })

/**
 * Clicks what changes the view, some times, and tells how long each took until its last change was seen.
 *
 * @param watched the view, and what in it is a chart
 * @param selector what is clicked: the first, the second and so on, each on and off
 * @param pause how long nothing changes, in ms, when the last change has been seen: longer than any answer takes
 */
export const filterTimes = async (
  page: Page,
  watched: Watched,
  selector: string,
  times: number,
  pause = 700,
): Promise<readonly Shown[]> => {
  const taken: Shown[] = []
  for (let at = 0; at < times; at++)
    taken.push(await page.evaluate(clickAndWatch, [watched, selector, at >> 1, pause] as const))
  return taken
}
