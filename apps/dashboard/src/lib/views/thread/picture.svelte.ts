/** The picture of the thread: its boxes, where they stand, what their signs mean, and the same for a file. */
import { drawThread, signGlyph, type SvgNode } from '@rodtrad/charts'
import type { Words } from '../../i18n/words.ts'
import { blocksOf, boxesOf, headerOf } from './boxes.ts'
import { columnGap } from './lay-out.ts'
import { Layouts } from './layouts.svelte.ts'
import { laidBy, legendOf, type LegendLine } from './overlay.ts'
import type { ThreadView } from './thread-view.svelte.ts'

export class Picture {
  readonly layouts: Layouts
  readonly #view: ThreadView
  readonly #words: () => Words

  constructor(view: ThreadView, words: () => Words) {
    this.#view = view
    this.#words = words
    this.layouts = new Layouts(
      () => ({ boxes: this.#boxes, links: view.shown.links, isIcicle: view.look === 'block' }),
      () => new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' }),
    )
  }

  readonly #laid = $derived.by(() => {
    const { overlay, overlayRows, shown } = this.#view
    return laidBy(this.#words(), overlay, overlayRows, shown.links)
  })
  readonly #boxes = $derived.by(() => {
    const { look, shown, outline, overlay } = this.#view
    const dress = { overlay, laid: this.#laid }
    return look === 'block' ? blocksOf(this.#words(), outline, dress) : boxesOf(this.#words(), shown, dress)
  })
  readonly legend = $derived.by<readonly LegendLine[]>(() => legendOf(this.#view.shown.nodes, this.#laid))

  /** The whole picture for a file, with its legend. */
  draw = (): SvgNode => {
    const { chosen, lights, look } = this.#view
    const w = this.#words()
    return drawThread(this.layouts.current, {
      columns: look === 'block' ? () => '' : headerOf(w),
      gap: columnGap,
      chosen: chosen?.id ?? null,
      lights,
      empty: w.t('thread.title.empty'),
      label: w.t('thread.label'),
    })
  }

  /** The signs for a file. */
  readonly key = $derived.by(() =>
    this.legend.map(({ sign, name, count }) => ({ glyph: signGlyph(sign), text: `${name} ${count}` })),
  )
}
