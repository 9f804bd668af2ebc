/** The line to the source worker: a question gets a promise. */
import { Bundle } from './bundle.ts'
import type { Answers, FromWorker, Progress, Request, ToWorker } from './protocol.ts'
import { messageOf } from './message-of.ts'

interface Waiting {
  readonly resolve: (answer: never) => void
  readonly reject: (fault: Error) => void
  readonly onProgress: ((progress: Progress) => void) | undefined
}

export interface AskOptions {
  readonly onProgress?: ((progress: Progress) => void) | undefined
  /** When it is aborted, the worker leaves the question out, or stops it where it can. */
  readonly signal?: AbortSignal | undefined
}

/** What we need of a worker, so that a test can stand in for it. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

/**
 * Speaks with one worker. Answers come in any order; each finds its question by number.
 *
 * @example await new WorkerLine(worker).ask({ kind: 'sample' })
 */
export class WorkerLine {
  readonly #worker: WorkerLike
  readonly #waiting = new Map<number, Waiting>()
  readonly #bundle: Bundle<ToWorker>
  #next = 1

  constructor(worker: WorkerLike) {
    this.#worker = worker
    this.#bundle = new Bundle(
      (messages) => worker.postMessage(messages),
      (flush) => queueMicrotask(flush),
      ({ id }, fault) => this.#hear({ id, fault: messageOf(fault) }),
    )
    worker.addEventListener('message', (event) => {
      for (const message of (event as MessageEvent<readonly FromWorker[]>).data) this.#hear(message)
    })
    worker.addEventListener('error', (event) => this.#break(event.message || 'worker'))
    worker.addEventListener('messageerror', () => this.#break('messageerror'))
  }

  ask<K extends Request['kind']>(
    request: Extract<Request, { kind: K }>,
    { onProgress, signal }: AskOptions = {},
  ): Promise<Answers[K]> {
    const id = this.#next++
    const { promise, resolve, reject } = Promise.withResolvers<Answers[K]>()
    this.#waiting.set(id, { resolve, reject, onProgress })
    signal?.addEventListener('abort', () => this.#forget(id), { once: true })
    this.#bundle.add({ id, request })
    return promise
  }

  close(): void {
    this.#worker.terminate()
    this.#break('closed')
  }

  #hear(message: FromWorker): void {
    const waiting = this.#waiting.get(message.id)
    if (waiting === undefined) return
    if ('progress' in message) return waiting.onProgress?.(message.progress)
    this.#waiting.delete(message.id)
    if ('fault' in message) waiting.reject(new Error(message.fault))
    else waiting.resolve(message.answer as never)
  }

  #forget(id: number): void {
    const waiting = this.#waiting.get(id)
    if (waiting === undefined) return
    this.#waiting.delete(id)
    this.#bundle.add({ id, forget: true })
    waiting.reject(new DOMException('forgotten', 'AbortError'))
  }

  #break(reason: string): void {
    for (const { reject } of this.#waiting.values()) reject(new Error(reason))
    this.#waiting.clear()
  }
}
