/** The picture on its stage: what is drawn, the one stop for Tab, and where one is. */
import { threadWindow, type Frame, type PlacedNode, type SvgNode, type ThreadLayout } from '@rodtrad/charts'
import { tick, untrack } from 'svelte'
import type { Attachment } from 'svelte/attachments'
import { margin, Sight } from './sight.svelte.ts'
import type { ThreadView } from './thread-view.svelte.ts'

/** A picture of more boxes and links than this is drawn only where it is in sight. */
const most = 300
/** Room for badges to the right and tags above, in the picture's px. */
const bleed = { left: 4, top: 12, right: 44, bottom: 8 }

type Box = SVGAElement

export class Stage {
  readonly view: ThreadView
  readonly layout: () => ThreadLayout
  readonly sight: Sight
  readonly #label: () => string
  #box: HTMLElement | undefined
  /** Where the one stop for Tab is. */
  #at: string | undefined
  /** A node that keeps its place in sight when the picture is laid out anew. */
  #held: { readonly id: string; readonly x: number; readonly y: number } | undefined
  #hadFocus = false
  #settled: readonly unknown[] = []
  /** Counts the times that a node was walked to that wasn't drawn. */
  #turn = $state(0)
  /** The node that one has walked to, for those who hear the page. */
  where = $state.raw<string | undefined>()

  constructor(view: ThreadView, layout: () => ThreadLayout, label: () => string) {
    this.view = view
    this.layout = layout
    this.#label = label
    this.sight = new Sight(() => {
      const { width, height } = layout()
      return { width: width + bleed.left + bleed.right, height: height + bleed.top + bleed.bottom }
    })
    // The old picture goes before the new one is there, and the focus with it.
    $effect.pre(() => {
      // Read, so that this runs before each drawing.
      if (this.drawing.tag !== 'svg') return
      this.#hadFocus ||= untrack(() => this.#box?.contains(document.activeElement) === true)
    })
  }

  readonly #places = $derived.by(() => new Map(this.layout().nodes.map((node) => [node.id, node])))
  /** Whether only a part is drawn. */
  readonly isWindowed = $derived.by(() => this.layout().nodes.length + this.layout().edges.length > most)
  readonly #frame = $derived.by<Frame>(() => {
    const { width, height } = this.layout()
    const whole = {
      x: -bleed.left,
      y: -bleed.top,
      width: width + bleed.left + bleed.right,
      height: height + bleed.top + bleed.bottom,
    }
    const drawn = this.isWindowed ? this.sight.drawn : undefined
    return drawn === undefined
      ? whole
      : within(whole, { ...drawn, x: drawn.x + whole.x, y: drawn.y + whole.y })
  })

  readonly drawing = $derived.by<SvgNode>(() => {
    const { view } = this
    const chosen = view.chosen?.id ?? null
    const stop = this.#turn >= 0 ? this.stop : undefined
    return threadWindow(this.layout(), {
      frame: this.#frame,
      scale: this.sight.scale,
      chosen,
      lights: view.lights,
      keep: new Set([chosen, view.end?.id, stop].filter((id) => typeof id === 'string')),
      href: (id) => view.hrefOf(id),
      label: this.#label(),
    })
  })

  /** The node where Tab stops: where one was, else the chosen one, else the first. */
  get stop(): string | undefined {
    const known = (id: string | undefined): string | undefined =>
      id !== undefined && this.#places.has(id) ? id : undefined
    return known(this.#at) ?? known(this.view.chosen?.id) ?? this.layout().nodes[0]?.id
  }

  place(id: string | undefined): PlacedNode | undefined {
    return id === undefined ? undefined : this.#places.get(id)
  }

  /** The box that keeps the picture. */
  attach: Attachment<HTMLElement> = (box) => {
    this.#box = box
  }

  /** After each drawing: where it stands, one stop for Tab, the focus back, what matters in sight. */
  settle: Attachment<HTMLElement> = (sheet) => {
    const { x, y } = this.#frame
    const svg = sheet.querySelector('svg')
    // Read, so that this runs after each drawing.
    if (svg === null || this.drawing.tag !== 'svg') return
    const { scale } = this.sight
    svg.style.left = `${margin + (x + bleed.left) * scale}px`
    svg.style.top = `${margin + (y + bleed.top) * scale}px`
    this.#tabStop()
    if (this.#hadFocus) this.#boxOf(this.stop)?.focus({ preventScroll: true })
    this.#hadFocus = false
    untrack(() => this.#bringIntoSight())
  }

  /** Keeps a node where it is on the screen, and the focus on it, through the next drawing. */
  hold(id: string): void {
    this.#at = id
    // From afar one clicks on no link, which would have taken the focus.
    this.#hadFocus = true
    const node = this.place(id)
    const { view } = this.sight
    if (node !== undefined) this.#held = { id, x: node.x - view.x, y: node.y - view.y }
  }

  /** Walks to a node. */
  async go(id: string): Promise<void> {
    this.#at = id
    this.where = id
    const node = this.place(id)
    if (node !== undefined) this.sight.show(this.#shifted(node))
    if (this.#boxOf(id) === undefined) this.#turn++
    await tick()
    this.#tabStop()
    this.#boxOf(id)?.focus({ preventScroll: true })
  }

  /** The focus has come to a node by other ways. */
  came(id: string): void {
    this.#at = id
    this.where = id
    this.#tabStop()
  }

  /** The node at a point of the window. */
  nodeAt(clientX: number, clientY: number): string | undefined {
    const svg = this.#box?.querySelector('svg')?.getBoundingClientRect()
    if (svg === undefined) return undefined
    const x = this.#frame.x + (clientX - svg.left) / this.sight.scale
    const y = this.#frame.y + (clientY - svg.top) / this.sight.scale
    return this.layout().nodes.find(
      (node) => x >= node.x && x <= node.x + node.width && y >= node.y && y <= node.y + node.height,
    )?.id
  }

  #bringIntoSight(): void {
    const chosen = this.view.end?.id ?? this.view.chosen?.id
    const now = [this.layout(), chosen]
    if (now.every((each, i) => each === this.#settled[i])) return
    this.#settled = now
    const held = this.place(this.#held?.id)
    if (held !== undefined && this.#held !== undefined) {
      const { view, scale } = this.sight
      this.sight.scrollBy((held.x - view.x - this.#held.x) * scale, (held.y - view.y - this.#held.y) * scale)
    }
    this.#held = undefined
    const node = this.place(chosen)
    if (node !== undefined) this.sight.show(this.#shifted(node))
  }

  #shifted({ x, y, width, height }: Frame): Frame {
    return { x: x + bleed.left, y: y + bleed.top, width, height }
  }

  #tabStop(): void {
    const { stop } = this
    for (const each of this.#box?.querySelectorAll<Box>('a[data-id]') ?? [])
      each.setAttribute('tabindex', each.dataset['id'] === stop ? '0' : '-1')
  }

  #boxOf(id: string | undefined): Box | undefined {
    if (id === undefined) return undefined
    return this.#box?.querySelector<Box>(`a[data-id="${CSS.escape(id)}"]`) ?? undefined
  }
}

function within(whole: Frame, { x, y, width, height }: Frame): Frame {
  const [left, top] = [Math.max(whole.x, x), Math.max(whole.y, y)]
  return {
    x: left,
    y: top,
    width: Math.max(1, Math.min(whole.x + whole.width, x + width) - left),
    height: Math.max(1, Math.min(whole.y + whole.height, y + height) - top),
  }
}
