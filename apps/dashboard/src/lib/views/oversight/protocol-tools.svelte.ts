/** What a reader does with the list: copies it, saves it, prints it; and what came of that. */
import type { Words } from '../../i18n/words.ts'
import type { Oversight } from './oversight.svelte.ts'
import { protocolText, type ProtocolHead } from './protocol.ts'
import { saveProtocol } from './save-protocol.ts'

export class ProtocolTools {
  readonly #view: Oversight
  readonly #words: () => Words
  /** What came of the last thing that was asked for. */
  said = $state('')
  isSaving = $state(false)

  constructor(view: Oversight, words: () => Words) {
    this.#view = view
    this.#words = words
  }

  copy = async (): Promise<void> => {
    const w = this.#words()
    try {
      await navigator.clipboard.writeText(protocolText(w, this.#view.chosen, this.#head))
      this.said = w.t('oversight.protocol.copied', { n: this.#view.chosen.length })
    } catch {
      this.said = w.t('oversight.protocol.notCopied')
    }
  }

  save = async (): Promise<void> => {
    const w = this.#words()
    this.isSaving = true
    this.said = w.t('oversight.protocol.saving')
    try {
      await saveProtocol(w, this.#view.chosen, this.#head)
      this.said = w.t('oversight.protocol.saved')
    } catch {
      this.said = w.t('oversight.protocol.notSaved')
    }
    this.isSaving = false
  }

  print = (): void => window.print()

  get #head(): ProtocolHead {
    const { asOf, period, source } = this.#view.session
    return { municipality: source?.municipality ?? '', asOf, period }
  }
}
