/** What the tried steps come to, for as long as the component lives. */
import { langOf } from '../i18n/use-words.ts'
import type { Difference } from '../session/difference.ts'
import { useSession, type Session } from '../session/session.svelte.ts'

export class WhatIfDifference {
  readonly #session: Session
  #answer = $state.raw<{ readonly key: string; readonly difference: Difference } | undefined>()
  #fault = $state.raw<string | undefined>()
  #again = $state(0)
  readonly #key = $derived.by(() => {
    const { edition, choice } = this.#session
    return JSON.stringify([edition, choice, langOf(), this.#again])
  })
  /** Undefined until it is known, and while nothing is tried. */
  readonly difference = $derived.by(() => (this.#session.isWhatIf ? this.#answer?.difference : undefined))
  readonly isBusy = $derived.by(() => this.#session.isWhatIf && this.#answer?.key !== this.#key)
  readonly fault = $derived.by(() => this.#fault)

  constructor(session: Session) {
    this.#session = session
    $effect(() => this.#follow())
  }

  /** Asks once more after a fault. */
  retry(): void {
    this.#again++
  }

  #follow(): (() => void) | undefined {
    const { isWhatIf, choice } = this.#session
    const key = this.#key
    if (!isWhatIf) return
    const stop = new AbortController()
    this.#fault = undefined
    this.#session.ask({ kind: 'whatIfDifference', choice, lang: langOf() }, { signal: stop.signal }).then(
      (difference) => {
        if (!stop.signal.aborted) this.#answer = { key, difference }
      },
      (fault: unknown) => {
        if (!stop.signal.aborted) this.#fault = fault instanceof Error ? fault.message : String(fault)
      },
    )
    return () => stop.abort()
  }
}

/** Follows what the tried steps come to. */
export const useWhatIfDifference = (): WhatIfDifference => new WhatIfDifference(useSession())
