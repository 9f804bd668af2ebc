/** The layout that is shown: a small one at once, a large one when the worker has it. */
import type { ThreadLayout } from '@rodtrad/charts'
import { layOut, type LayoutAnswer, type LayoutQuestion } from './lay-out.ts'

/** More nodes than this are laid out in the worker. */
const most = 400

export class Layouts {
  readonly #asked: () => Omit<LayoutQuestion, 'key'>
  #answer = $state.raw<ThreadLayout | undefined>()
  #worker: Worker | undefined
  #key = 0

  readonly #isLarge = $derived.by(() => this.#asked().boxes.length > most)
  readonly #small = $derived.by(() => (this.#isLarge ? undefined : layOut({ ...this.#asked(), key: 0 })))
  /** The layout; while a large one is on its way, the last one. */
  readonly current = $derived.by<ThreadLayout>(
    () => this.#small ?? this.#answer ?? { width: 0, height: 0, columns: [], nodes: [], edges: [] },
  )

  /** @param openWorker starts the worker, when the first large layout is wanted */
  constructor(asked: () => Omit<LayoutQuestion, 'key'>, openWorker: () => Worker) {
    this.#asked = asked
    $effect(() => {
      if (this.#small !== undefined) {
        this.#answer = this.#small
        return
      }
      this.#worker ??= this.#listen(openWorker())
      this.#worker.postMessage({ ...this.#asked(), key: ++this.#key } satisfies LayoutQuestion)
    })
    $effect(() => () => this.#worker?.terminate())
  }

  #listen(worker: Worker): Worker {
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
      if (data.key === this.#key) this.#answer = data.layout
    })
    return worker
  }
}
