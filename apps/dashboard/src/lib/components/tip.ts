/** The one box in which tooltips are shown, over everything else. */
export class Tip {
  readonly #box: HTMLElement
  #of: Element | undefined

  constructor(document: Document) {
    this.#box = document.createElement('div')
    this.#box.className = 'tip'
    this.#box.popover = 'manual'
    this.#box.setAttribute('role', 'tooltip')
    this.#box.addEventListener('pointerleave', () => this.#of && this.hide(this.#of))
    document.body.append(this.#box)
    document.addEventListener('keydown', (event) => this.#hear(event), { capture: true })
    document.addEventListener('pointerdown', ({ target }) => this.#press(target), { capture: true })
  }

  /** Shows the words of an element beside it. */
  show(element: Element, text: string): void {
    if (!element.isConnected) return
    this.#of = element
    this.#box.textContent = text
    // Shown anew, so that it lies over what has been opened since.
    this.#box.hidePopover()
    this.#box.showPopover()
    this.#place(element.getBoundingClientRect())
  }

  /** Takes the words away, if they are those of the element. */
  hide(element: Element): void {
    if (this.#of !== element) return
    this.#of = undefined
    this.#box.hidePopover()
  }

  /** The pointer has left the element: it may have gone to the words, or the focus may still be there. */
  leave(element: Element): void {
    if (!this.#box.matches(':hover') && !element.matches(':focus-visible')) this.hide(element)
  }

  /** Below the element, or above where there is no room; always inside the window. */
  #place({ left, width, top, bottom }: DOMRect): void {
    const { offsetWidth, offsetHeight } = this.#box
    const { clientWidth, clientHeight } = document.documentElement
    const x = Math.max(8, Math.min(left + width / 2 - offsetWidth / 2, clientWidth - offsetWidth - 8))
    const under = bottom + 6
    const y = under + offsetHeight > clientHeight ? Math.max(8, top - offsetHeight - 6) : under
    this.#box.style.left = `${x}px`
    this.#box.style.top = `${y}px`
  }

  /** Escape closes the words and nothing else. */
  #hear(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.#of === undefined) return
    event.stopPropagation()
    this.hide(this.#of)
  }

  #press(target: EventTarget | null): void {
    if (this.#of && target instanceof Node && !this.#of.contains(target) && !this.#box.contains(target))
      this.hide(this.#of)
  }
}
