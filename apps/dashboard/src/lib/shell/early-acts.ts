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
 * act is a task of its own, as those of a reader are; fields stand at once as they were left, for the reader may go on.
 */
export function repeatEarlyActs(): void {
  const acts = window.earlyActs ?? []
  window.earlyActs = undefined
  acts.forEach(restore)
  for (const { event } of acts) setTimeout(() => repeat(event))
}

/** Coming to life may have reset the field. */
function restore({ event: { target }, value, checked }: EarlyAct): void {
  if (target instanceof HTMLInputElement && target.type !== 'file') {
    target.checked = checked ?? false
    target.value = value ?? ''
  } else if (target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement) {
    target.value = value ?? ''
  }
}

function repeat(event: Event): void {
  const { target, type } = event
  if (!(target instanceof Element) || !target.isConnected) return
  if (type === 'click' && target.closest(answeredByBrowser)) return
  target.dispatchEvent(new (event.constructor as typeof Event)(type, event))
}
