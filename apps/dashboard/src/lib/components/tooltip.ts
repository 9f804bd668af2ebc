/**
 * A few words beside what they explain, in place of `title`: by mouse, focus and touch. It stays while the pointer is on
 * it, and Escape takes it away (WCAG 2.2, 1.4.13).
 */
import type { Attachment } from 'svelte/attachments'
import { Tip } from './tip.ts'

/** How long the pointer rests before the words come, and how long it may be away before they go. In ms. */
const [rest, away, press] = [250, 200, 500]

const acts = 'a[href], button, input, select, summary'
let shared: Tip | undefined

/**
 * Explains an element. For those who hear the page it is a description; give no words that the element says itself.
 *
 * @param text nothing: no tooltip
 * @example <button {@attach tooltip(w.t('chooser.source'))}>…</button>
 */
export function tooltip(text: string | undefined): Attachment<HTMLElement | SVGElement> {
  return (element) => {
    if (text === undefined || text === '') return
    const tip = (shared ??= new Tip(document))
    const stop = new AbortController()
    let timer = 0
    const after = (ms: number, run: () => void): void => {
      clearTimeout(timer)
      timer = window.setTimeout(run, ms)
    }
    const show = (): void => tip.show(element, text)
    const on = <K extends keyof HTMLElementEventMap>(
      name: K,
      hear: (event: HTMLElementEventMap[K]) => void,
    ): void => element.addEventListener(name, hear as EventListener, { signal: stop.signal })

    on('pointerenter', ({ pointerType }) => pointerType !== 'touch' && after(rest, show))
    on('pointerleave', ({ pointerType }) => pointerType !== 'touch' && after(away, () => tip.leave(element)))
    on(
      'pointerdown',
      ({ pointerType }) => pointerType === 'touch' && after(element.matches(acts) ? press : 0, show),
    )
    on(
      'pointerup',
      ({ pointerType }) => pointerType === 'touch' && element.matches(acts) && clearTimeout(timer),
    )
    on('pointercancel', () => clearTimeout(timer))
    on('focus', () => element.matches(':focus-visible') && show())
    on('blur', () => tip.hide(element))
    if (!isSaid(element, text)) element.setAttribute('aria-description', text)
    return () => {
      stop.abort()
      clearTimeout(timer)
      tip.hide(element)
      element.removeAttribute('aria-description')
    }
  }
}

/** Whether the element, or the picture in it, bears the words as its name. */
function isSaid(element: Element, text: string): boolean {
  const named = element.hasAttribute('aria-label') ? element : element.querySelector('[aria-label]')
  return named?.getAttribute('aria-label') === text
}
