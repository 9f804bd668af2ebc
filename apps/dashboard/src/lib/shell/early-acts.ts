/** What the reader did before the page had come to life: it is done once more when it has, so that no click or letter is lost. */

/** An act, and how its field stood then. `app.html` notes them. */
interface EarlyAct {
  readonly event: Event
  readonly value?: string
  readonly checked?: boolean
}

declare global {
  interface Window {
    /** Until the page has come to life. */
    earlyActs?: EarlyAct[] | undefined
  }
}

/** Clicks here are the browser's own: once more would undo them. */
const answeredByBrowser = 'a, summary, label, input, select, textarea, [popovertarget], [commandfor]'

/**
 * Does again, in order, what the page hasn't heard. Call it once, when each part listens and the address can be changed. Each
 * act is a task of its own, as those of a reader are.
 */
export function repeatEarlyActs(): void {
  const acts = window.earlyActs ?? []
  window.earlyActs = undefined
  for (const act of acts) setTimeout(() => repeat(act))
}

function repeat({ event, value, checked }: EarlyAct): void {
  const { target } = event
  if (!(target instanceof Element) || !target.isConnected) return
  if (event.type === 'click' && target.closest(answeredByBrowser)) return
  if (target instanceof HTMLInputElement && checked !== undefined) target.checked = checked
  if ('value' in target && value !== undefined) target.value = value
  target.dispatchEvent(new (event.constructor as typeof Event)(event.type, event))
}
