/**
 * Messages on their way, which go together: each message by itself costs the other side a turn, and often a frame.
 *
 * @example
 * const bundle = new Bundle<number>((numbers) => postMessage(numbers), queueMicrotask, console.error)
 * bundle.add(1)
 * bundle.add(2) // [1, 2] is sent when this turn ends
 */
export class Bundle<M> {
  readonly #send: (messages: readonly M[]) => void
  readonly #later: (flush: () => void) => void
  readonly #onFault: (message: M, fault: unknown) => void
  #messages: M[] = []

  /**
   * @param later calls what it is given a little later: how long messages may wait for others
   * @param onFault hears of a message that can't be sent; the others of its bundle are
   */
  constructor(
    send: (messages: readonly M[]) => void,
    later: (flush: () => void) => void,
    onFault: (message: M, fault: unknown) => void,
  ) {
    this.#send = send
    this.#later = later
    this.#onFault = onFault
  }

  add(message: M): void {
    if (this.#messages.push(message) === 1) this.#later(() => this.flush())
  }

  /** Sends what waits, now. */
  flush(): void {
    const messages = this.#messages
    if (messages.length === 0) return
    this.#messages = []
    try {
      this.#send(messages)
    } catch {
      for (const message of messages) this.#sendAlone(message)
    }
  }

  #sendAlone(message: M): void {
    try {
      this.#send([message])
    } catch (fault) {
      this.#onFault(message, fault)
    }
  }
}
