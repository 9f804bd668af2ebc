/** Where the tour is, and what it points at. */

/** The steps, and where on the first page each is found. */
const places = [
  { name: 'finding', at: 'main h1' },
  { name: 'rows', at: 'main tbody tr' },
  { name: 'thread', at: '#figure-trad' },
  { name: 'choice', at: 'header .choosers' },
  { name: 'search', at: 'header [aria-keyshortcuts]' },
] as const

export class Tour {
  readonly #document: Document
  /** The steps that the page has a place for. */
  readonly steps: readonly (typeof places)[number][]
  #at = $state(0)

  readonly number = $derived.by(() => this.#at + 1)
  readonly step = $derived.by(() => this.steps[this.#at])
  readonly isLast = $derived.by(() => this.#at >= this.steps.length - 1)

  constructor(document: Document) {
    this.#document = document
    this.steps = places.filter(({ at }) => document.querySelector(at) !== null)
  }

  move = (by: 1 | -1): void => {
    this.#at = Math.max(0, Math.min(this.#at + by, this.steps.length - 1))
  }

  /** Brings what the step is about to the upper part of the window, clear of the card, and marks it. */
  point(): (() => void) | undefined {
    const target = this.step && this.#document.querySelector<HTMLElement>(this.step.at)
    if (!target) return undefined
    target.dataset['tour'] = ''
    const window = this.#document.defaultView
    const { top } = target.getBoundingClientRect()
    window?.scrollBy({ top: top - window.innerHeight * 0.18, behavior: 'instant' })
    return () => delete target.dataset['tour']
  }
}
