/** The picture on its stage: zoom, the one stop for Tab, keys and clicks. */
import type { Attachment } from 'svelte/attachments'
import type { SvgNode } from '@rodtrad/charts'
import type { ThreadView } from './thread-view.svelte.ts'
import { walk, type Drawn } from './walk.ts'

const [least, most] = [0.4, 1.8]
/** Smaller than this the texts can't be read; the picture scrolls instead. */
const readable = 0.8

export class Stage {
  readonly #view: ThreadView
  readonly #drawing: () => SvgNode
  /** Null: as large as fits and can be read. */
  #zoom = $state.raw<number | null>(null)
  #width = $state.raw(0)
  #at: string | undefined
  /** The node that gets the focus when the picture has been drawn anew. */
  #focusNext: string | undefined

  constructor(view: ThreadView, drawing: () => SvgNode) {
    this.#view = view
    this.#drawing = drawing
  }

  readonly #natural = $derived.by(() => {
    const { width, height } = this.#drawing().attrs
    return { width: Number(width), height: Number(height) }
  })
  readonly #fit = $derived.by(() => (this.#width === 0 ? 1 : Math.min(1, this.#width / this.#natural.width)))
  readonly zoom = $derived.by(() => this.#zoom ?? Math.max(readable, this.#fit))

  grow = (by: number): void => {
    this.#zoom = Math.max(least, Math.min(most, this.zoom * by))
  }

  fit = (): void => {
    this.#zoom = Math.max(least, this.#fit)
  }

  /** Follows the width that there is. */
  measure: Attachment<HTMLElement> = (box) => {
    const observer = new ResizeObserver(() => {
      const { paddingLeft, paddingRight } = getComputedStyle(box)
      this.#width = box.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)
    })
    observer.observe(box)
    return () => observer.disconnect()
  }

  /** As large as the zoom says. */
  scale: Attachment<HTMLElement> = (box) => {
    const svg = svgOf(box, this.#drawing())
    if (svg === null) return
    svg.style.width = `${this.#natural.width * this.zoom}px`
    svg.style.height = `${this.#natural.height * this.zoom}px`
  }

  /** After each drawing: one stop for Tab, the focus back where it was, the chosen node in sight. */
  settle: Attachment<HTMLElement> = (box) => {
    svgOf(box, this.#drawing())
    const boxes = boxesIn(box)
    for (const each of boxes) each.setAttribute('tabindex', '-1')
    const chosen = this.#view.chosen?.id
    const stop = find(boxes, this.#focusNext) ?? find(boxes, this.#at) ?? find(boxes, chosen) ?? boxes[0]
    stop?.setAttribute('tabindex', '0')
    if (this.#focusNext !== undefined) stop?.focus({ preventScroll: true })
    this.#focusNext = undefined
    const seen = find(boxes, chosen)
    if (seen !== undefined) bringIntoSight(box, seen)
  }

  /** Keys and clicks, by the picture's own marks. */
  listen: Attachment<HTMLElement> = (box) => {
    const onclick = (event: MouseEvent): void => this.#click(event)
    const onkeydown = (event: KeyboardEvent): void => this.#key(event, box)
    const onfocusin = (event: FocusEvent): void => {
      const to = nodeOf(event)
      if (to === undefined) return
      for (const each of boxesIn(box)) each.setAttribute('tabindex', each === to ? '0' : '-1')
      this.#at = to.dataset['id']
    }
    box.addEventListener('click', onclick)
    box.addEventListener('keydown', onkeydown)
    box.addEventListener('focusin', onfocusin)
    return () => {
      box.removeEventListener('click', onclick)
      box.removeEventListener('keydown', onkeydown)
      box.removeEventListener('focusin', onfocusin)
    }
  }

  #click(event: MouseEvent): void {
    const box = nodeOf(event)
    const id = box?.dataset['id']
    if (box === undefined || id === undefined || isForTheBrowser(event)) return
    event.preventDefault()
    this.#focusNext = id
    const edge = box.querySelector('rect')?.getBoundingClientRect().right ?? Infinity
    const isBadge = event.detail > 0 && event.clientX > edge - 8 * this.zoom
    void (isBadge ? this.#view.toggle(id) : this.#view.choose(id))
  }

  #key(event: KeyboardEvent, box: HTMLElement): void {
    const id = nodeOf(event)?.dataset['id']
    if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const isOpened = this.#view.opened.has(id)
    if (event.key === 'Escape') {
      if (this.#view.chosen === undefined) return
      this.#focusNext = id
      void this.#view.choose(null)
    } else if (event.key === ' ' || event.key === (isOpened ? '-' : '+')) {
      const hidden = this.#view.shown.nodes.find((node) => node.id === id)?.hidden ?? 0
      this.#focusNext = id
      if (isOpened || hidden > 0) void this.#view.toggle(id)
    } else {
      const to = walk(boxesIn(box).map(drawnOf), this.#view.shown.links, id, event.key, this.#view.lit)
      const next = find(boxesIn(box), to)
      if (next === undefined) {
        if (!event.key.startsWith('Arrow')) return
      } else {
        next.focus({ preventScroll: true })
        bringIntoSight(box, next)
      }
    }
    event.preventDefault()
  }
}

type Box = SVGAElement

function svgOf(box: HTMLElement, _drawn: SvgNode): SVGSVGElement | null {
  return box.querySelector('svg')
}

function boxesIn(box: HTMLElement): readonly Box[] {
  return [...box.querySelectorAll<Box>('a[data-id]')]
}

function nodeOf(event: Event): Box | undefined {
  return (event.target instanceof Element && event.target.closest<Box>('a[data-id]')) || undefined
}

function find(boxes: readonly Box[], id: string | undefined): Box | undefined {
  return id === undefined ? undefined : boxes.find(({ dataset }) => dataset['id'] === id)
}

function drawnOf(box: Box): Drawn {
  const [x = 0, y = 0] = (box.getAttribute('transform') ?? '').match(/-?[\d.]+/g)?.map(Number) ?? []
  return { id: box.dataset['id'] ?? '', x, y }
}

/** With a key that opens a new tab, the link is the browser's. */
function isForTheBrowser({ button, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button !== 0 || ctrlKey || metaKey || shiftKey
}

/** Scrolls the stage alone, never the page. */
function bringIntoSight(box: HTMLElement, node: Box): void {
  const [outer, inner] = [box.getBoundingClientRect(), node.getBoundingClientRect()]
  const margin = 24
  if (inner.left < outer.left + margin || inner.right > outer.right - margin)
    box.scrollLeft += inner.left + inner.width / 2 - (outer.left + outer.width / 2)
  if (inner.top < outer.top + margin || inner.bottom > outer.bottom - margin)
    box.scrollTop += inner.top + inner.height / 2 - (outer.top + outer.height / 2)
}
