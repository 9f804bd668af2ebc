/** What of the picture is in sight: zoom, scroll, and the part that is drawn. */
import type { Frame } from '@rodtrad/charts'
import { tick } from 'svelte'
import type { Attachment } from 'svelte/attachments'
import { drawnPart } from './drawn-part.ts'

/** The bounds of the zoom, in px on the screen for one of the picture. */
const [least, most] = [0.04, 2.5]
/** Smaller than this one has to strain to read; the picture scrolls instead. */
const readable = 0.8
/** Around the picture, in px on the screen. */
export const margin = 16

export interface Size {
  readonly width: number
  readonly height: number
}

export class Sight {
  readonly #natural: () => Size
  #box: HTMLElement | undefined
  /** The height of the headers, which stay above the picture. */
  #top = 0
  /** Null: as large as fits and can be read. */
  #zoom = $state.raw<number | null>(null)
  #room = $state.raw<Size>({ width: 0, height: 0 })
  #scroll = $state.raw({ left: 0, top: 0 })

  /** @param natural how large the picture is at full size */
  constructor(natural: () => Size) {
    this.#natural = natural
  }

  readonly #fit = $derived.by(() =>
    this.#room.width === 0 ? 1 : Math.min(1, (this.#room.width - 2 * margin) / this.#natural().width),
  )
  readonly scale = $derived.by(() => this.#zoom ?? Math.max(readable, this.#fit))
  /** What is in sight, in the picture's own px; nothing before it has been measured. */
  readonly view = $derived.by<Frame>(() => ({
    x: (this.#scroll.left - margin) / this.scale,
    y: (this.#scroll.top - margin) / this.scale,
    width: this.#room.width / this.scale,
    height: this.#room.height / this.scale,
  }))
  readonly #part = $derived.by(() => drawnPart(this.view))
  /** The part that is drawn: what is in sight and as much again around it. Changes by leaps, not with every px. */
  readonly drawn = $derived.by<Frame | undefined>(() => {
    const [x = 0, y = 0, width = 0, height = 0] = this.#part.split(' ').map(Number)
    return width === 0 ? undefined : { x, y, width, height }
  })
  /** Whether there is more than what is in sight. */
  readonly isLarge = $derived.by(() => {
    const { width, height } = this.#natural()
    return width * this.scale > this.#room.width * 1.15 || height * this.scale > this.#room.height * 1.15
  })

  /** The box that scrolls. */
  attach: Attachment<HTMLElement> = (box) => {
    this.#box = box
    const look = (): void => {
      this.#scroll = { left: box.scrollLeft, top: box.scrollTop }
    }
    const observer = new ResizeObserver(() => {
      this.#top = box.querySelector<HTMLElement>('.sheet')?.offsetTop ?? 0
      this.#room = { width: box.clientWidth, height: box.clientHeight - this.#top }
      look()
    })
    observer.observe(box)
    box.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      box.removeEventListener('scroll', look)
    }
  }

  /** The sheet inside it, as large as the picture at this zoom. */
  sheet: Attachment<HTMLElement> = (sheet) => {
    const { width, height } = this.#natural()
    sheet.style.width = `${width * this.scale + 2 * margin}px`
    sheet.style.height = `${height * this.scale + 2 * margin}px`
  }

  /** Larger or smaller, around a point of the window or the middle of the box. */
  grow(by: number, at?: { readonly clientX: number; readonly clientY: number }): void {
    void this.#zoomTo(this.scale * by, at)
  }

  /** As large as fits, all of it. */
  fit(): void {
    const { width, height } = this.#natural()
    const room = { width: this.#room.width - 2 * margin, height: this.#room.height - 2 * margin }
    void this.#zoomTo(Math.min(1, room.width / width, room.height / height))
  }

  async #zoomTo(scale: number, at?: { readonly clientX: number; readonly clientY: number }): Promise<void> {
    const box = this.#box
    if (box === undefined) return
    const outer = box.getBoundingClientRect()
    const x = at === undefined ? this.#room.width / 2 : at.clientX - outer.left
    const y = at === undefined ? this.#room.height / 2 : at.clientY - outer.top - this.#top
    const before = this.scale
    this.#zoom = Math.max(least, Math.min(most, scale))
    const by = this.scale / before
    const left = (box.scrollLeft + x - margin) * by + margin - x
    const top = (box.scrollTop + y - margin) * by + margin - y
    await tick()
    this.scrollTo(left, top)
  }

  scrollTo(left: number, top: number): void {
    if (this.#box === undefined) return
    this.#box.scrollLeft = left
    this.#box.scrollTop = top
    this.#scroll = { left: this.#box.scrollLeft, top: this.#box.scrollTop }
  }

  scrollBy(x: number, y: number): void {
    this.scrollTo(this.#scroll.left + x, this.#scroll.top + y)
  }

  /** Brings the middle of a part of the picture to the middle of the box. */
  centre({ x, y, width, height }: Frame): void {
    const { width: wide, height: high } = this.#room
    this.scrollTo(
      (x + width / 2) * this.scale + margin - wide / 2,
      (y + height / 2) * this.scale + margin - high / 2,
    )
  }

  /** Brings a part into sight if it isn't. Scrolls the box alone, never the page. */
  show(part: Frame): void {
    if (this.#room.width === 0) return
    const { x, y, width, height } = this.view
    const edge = 20 / this.scale
    const isSeen =
      part.x >= x + edge &&
      part.x + part.width <= x + width - edge &&
      part.y >= y + 2 * edge &&
      part.y + part.height <= y + height - edge
    if (!isSeen) this.centre(part)
  }
}
