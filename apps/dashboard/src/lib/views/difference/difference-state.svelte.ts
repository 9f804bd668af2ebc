/** What two sides differ in, for as long as the component lives. */
import { langOf } from '../../i18n/use-words.ts'
import type { Difference } from '../../session/difference.ts'
import type { ComparedSide } from '../../session/protocol.ts'
import { useSession, type Session } from '../../session/session.svelte.ts'
import { messageOf } from '../../session/message-of.ts'

/** The two sides; read inside an effect, so they may depend on state. */
export interface AskedSides {
  readonly before: ComparedSide
  readonly after: ComparedSide
}

export class DifferenceState {
  readonly #session: Session
  readonly #sides: () => AskedSides | undefined
  #answer = $state.raw<{ readonly key: string; readonly difference: Difference | undefined } | undefined>()
  #fault = $state.raw<string | undefined>()
  #again = $state(0)
  readonly #key = $derived.by(() =>
    JSON.stringify([this.#sides(), this.#session.edition, langOf(), this.#again]),
  )

  /** What differs; undefined until it is known. While other sides are on their way, the last ones stay. */
  readonly difference = $derived.by(() => this.#answer?.difference)
  readonly isBusy = $derived.by(() => this.#sides() !== undefined && this.#answer?.key !== this.#key)
  /** One of the sides is not kept any more. */
  readonly isGone = $derived.by(
    () => !this.isBusy && this.#answer !== undefined && this.difference === undefined,
  )
  readonly fault = $derived.by(() => this.#fault)

  constructor(session: Session, sides: () => AskedSides | undefined) {
    this.#session = session
    this.#sides = sides
    $effect(() => this.#follow())
  }

  /** Asks once more after a fault. */
  retry(): void {
    this.#again++
  }

  #follow(): (() => void) | undefined {
    const [sides, key] = [this.#sides(), this.#key]
    if (sides === undefined || this.#session.engine.kind !== 'ready') return
    const stop = new AbortController()
    this.#fault = undefined
    this.#session.ask({ kind: 'difference', ...sides, lang: langOf() }, { signal: stop.signal }).then(
      (difference) => {
        if (!stop.signal.aborted) this.#answer = { key, difference }
      },
      (fault: unknown) => {
        if (!stop.signal.aborted) this.#fault = messageOf(fault)
      },
    )
    return () => stop.abort()
  }
}

/**
 * Follows what two sides differ in; nothing is asked while there are none.
 *
 * @example useDifference(() => ({ before: { source: null, choice: then }, after: { source: null, choice: now } }))
 */
export function useDifference(sides: () => AskedSides | undefined): DifferenceState {
  return new DifferenceState(useSession(), sides)
}
