/** Keys, clicks, wheel, pinch and drag on the stage. */
import type { Attachment } from 'svelte/attachments'
import type { Stage } from './stage.svelte.ts'
import { walk } from './walk.ts'

const step = 1.25
/** A press that moves further than this is a drag, in px. */
const still = 4

/** Listens on the box of a stage. */
export function listenTo(stage: Stage): Attachment<HTMLElement> {
  return (box) => {
    const stop = new AbortController()
    const { signal } = stop
    box.addEventListener('click', (event) => click(event, stage), { signal })
    box.addEventListener('keydown', (event) => press(event, stage), { signal })
    box.addEventListener(
      'focusin',
      (event) => {
        const id = nodeOf(event)?.dataset['id']
        if (id !== undefined) stage.came(id)
      },
      { signal },
    )
    box.addEventListener('wheel', (event) => wheel(event, stage), { signal, passive: false })
    pinch(box, stage, signal)
    drag(box, stage, signal)
    return () => stop.abort()
  }
}

function nodeOf(event: Event): SVGAElement | undefined {
  return (event.target instanceof Element && event.target.closest<SVGAElement>('a[data-id]')) || undefined
}

function click(event: MouseEvent, stage: Stage): void {
  const link = nodeOf(event)
  const id = link?.dataset['id'] ?? stage.nodeAt(event.clientX, event.clientY)
  if (id === undefined || isForTheBrowser(event)) return
  event.preventDefault()
  stage.hold(id)
  const edge = link?.querySelector('rect')?.getBoundingClientRect().right ?? Infinity
  const isBadge = event.detail > 0 && event.clientX > edge - 8 * stage.sight.scale
  void (isBadge ? stage.view.toggle(id) : stage.view.choose(id))
}

/** With a key that opens a new tab, the link is the browser's. */
function isForTheBrowser({ button, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button !== 0 || ctrlKey || metaKey || shiftKey
}

function press(event: KeyboardEvent, stage: Stage): void {
  const id = nodeOf(event)?.dataset['id'] ?? stage.stop
  if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return
  const { view, sight } = stage
  switch (event.key) {
    case 'Escape':
      if (view.chosen === undefined) return
      stage.hold(id)
      void view.back()
      break
    case ' ':
      stage.hold(id)
      void view.toggle(id)
      break
    case 'f':
    case 'F':
      if (view.chosen === undefined) return
      stage.hold(id)
      void view.toggleFocus()
      break
    case '+':
    case '=':
      sight.grow(step)
      break
    case '-':
      sight.grow(1 / step)
      break
    case '0':
      sight.fit()
      break
    default: {
      const to = walk(stage.layout().nodes, view.shown.links, id, event.key, view.lit)
      if (to !== undefined) void stage.go(to)
      else if (!event.key.startsWith('Arrow')) return
    }
  }
  event.preventDefault()
}

/** The wheel scrolls; with Ctrl or a pinch on a trackpad it zooms. */
function wheel(event: WheelEvent, { sight }: Stage): void {
  if (!event.ctrlKey && !event.metaKey) return
  event.preventDefault()
  sight.grow(Math.exp(-Math.max(-60, Math.min(60, event.deltaY)) / 120), event)
}

/** Two fingers zoom around their middle; one scrolls, as everywhere. */
function pinch(box: HTMLElement, { sight }: Stage, signal: AbortSignal): void {
  let apart = 0
  const spread = ({ touches: [a, b] }: TouchEvent): number =>
    a && b ? Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) : 0
  box.addEventListener('touchstart', (event) => (apart = spread(event)), { signal, passive: true })
  box.addEventListener(
    'touchmove',
    (event) => {
      const [a, b] = event.touches
      if (!a || !b || apart === 0) return
      event.preventDefault()
      const now = spread(event)
      sight.grow(now / apart, { clientX: (a.clientX + b.clientX) / 2, clientY: (a.clientY + b.clientY) / 2 })
      apart = now
    },
    { signal, passive: false },
  )
}

/** The mouse drags the picture by its ground. */
function drag(box: HTMLElement, { sight }: Stage, signal: AbortSignal): void {
  let from: { readonly x: number; readonly y: number } | undefined
  let hasMoved = false
  box.addEventListener(
    'pointerdown',
    (event) => {
      hasMoved = false
      const isOnBar = event.offsetX > box.clientWidth && event.target === box
      if (event.pointerType === 'mouse' && event.button === 0 && nodeOf(event) === undefined && !isOnBar)
        from = { x: event.clientX, y: event.clientY }
    },
    { signal },
  )
  box.addEventListener(
    'pointermove',
    (event) => {
      if (from === undefined) return
      if (!hasMoved && Math.hypot(event.clientX - from.x, event.clientY - from.y) < still) return
      if (!hasMoved) box.setPointerCapture(event.pointerId)
      hasMoved = true
      sight.scrollBy(from.x - event.clientX, from.y - event.clientY)
      from = { x: event.clientX, y: event.clientY }
    },
    { signal },
  )
  const end = (): void => void (from = undefined)
  box.addEventListener('pointerup', end, { signal })
  box.addEventListener('pointercancel', end, { signal })
  box.addEventListener(
    'click',
    (event) => {
      if (hasMoved) event.stopImmediatePropagation()
      hasMoved = false
    },
    { signal, capture: true },
  )
}
