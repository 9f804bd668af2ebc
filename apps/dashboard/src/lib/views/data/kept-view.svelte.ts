/** The sources that the browser keeps: shown, set against each other, removed, and taken back. */
import { langOf } from '../../i18n/use-words.ts'
import type { KeptList, KeptSource } from '../../session/kept.ts'
import { useSession, type Session } from '../../session/session.svelte.ts'
import { messageOf } from '../../session/message-of.ts'

export class KeptView {
  readonly session: Session = useSession()
  #list = $state.raw<KeptList | undefined>()
  /** What was removed last, and can be taken back while the page stands. */
  removed = $state.raw<readonly KeptSource[]>([])
  fault = $state<string | undefined>()

  readonly sources = $derived.by(() => this.#list?.sources ?? [])
  readonly isLasting = $derived.by(() => this.#list?.isLasting ?? true)
  readonly size = $derived.by(() => this.sources.reduce((sum, { size }) => sum + size, 0))

  constructor() {
    // What is shown changes what is kept: a source that is opened is a new one.
    $effect(() => {
      const { engine, source } = this.session
      if (engine.kind === 'ready' && source !== undefined)
        void this.#do(() => this.session.ask({ kind: 'kept' }))
    })
  }

  isShown = ({ hash }: KeptSource): boolean => this.session.source?.hash === hash

  show = async ({ hash }: KeptSource): Promise<void> => {
    const isShown = await this.session.show(hash, langOf())
    // It may have broken since it was listed.
    if (!isShown) await this.#do(() => this.session.ask({ kind: 'kept' }))
  }

  showSample = (): Promise<void> => this.session.showSample()

  remove = async (sources: readonly KeptSource[]): Promise<void> => {
    if (sources.some(this.isShown)) await this.session.showSample()
    await this.#do(() => this.session.ask({ kind: 'remove', sources: hashesOf(sources) }))
    this.removed = sources.filter(({ broken }) => broken !== true)
  }

  takeBack = async (): Promise<void> => {
    const sources = this.removed
    await this.#do(() => this.session.ask({ kind: 'takeBack', sources: hashesOf(sources) }))
    this.removed = []
  }

  async #do(ask: () => Promise<KeptList>): Promise<void> {
    try {
      this.#list = await ask()
      this.session.noteKept(this.isLasting && this.sources.length > 0)
      this.fault = undefined
    } catch (fault) {
      this.fault = messageOf(fault)
    }
  }
}

const hashesOf = (sources: readonly KeptSource[]): readonly string[] => sources.map(({ hash }) => hash)
