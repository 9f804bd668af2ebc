/** Reading a source of the reader's own: from the drop to what was read. */
import { saveFile } from '../../components/save-file.ts'
import { langOf } from '../../i18n/use-words.ts'
import { useSession, type Session } from '../../session/session.svelte.ts'
import type { Progress } from '../../session/protocol.ts'
import { fromDrop, fromInput, type Collected } from './collect-files.ts'
import { messageOf } from '../../session/message-of.ts'

export class DataView {
  readonly session: Session = useSession()
  /** How far the reading has come; undefined when nothing is read. */
  progress = $state.raw<Progress | undefined>()
  isOver = $state(false)
  fault = $state<string | undefined>()

  readonly reading = $derived.by(() => this.session.reading)
  readonly isOwn = $derived.by(() => this.session.source?.kind === 'own')

  drop = (event: DragEvent): void => {
    event.preventDefault()
    this.isOver = false
    if (event.dataTransfer !== null) void this.#open(fromDrop(event.dataTransfer))
  }

  over = (event: DragEvent): void => {
    event.preventDefault()
    this.isOver = true
  }

  leave = (): void => {
    this.isOver = false
  }

  choose = (event: Event & { currentTarget: HTMLInputElement }): void => {
    const input = event.currentTarget
    const collected = fromInput(input.files)
    // The same files may be chosen once more, mended.
    input.value = ''
    if (collected.files.length > 0) void this.#open(Promise.resolve(collected))
  }

  saveFaults = async (form: 'csv' | 'xlsx'): Promise<void> => {
    const blob = await this.session.faults(form, langOf())
    if (blob !== undefined) saveFile(`iakttagelser.${form}`, blob)
  }

  async #open(collecting: Promise<Collected>): Promise<void> {
    this.fault = undefined
    this.progress = { step: 'source', share: 0 }
    try {
      const { name, files } = await collecting
      await this.session.open(name, files, langOf(), (progress) => (this.progress = progress))
    } catch (fault) {
      this.fault = messageOf(fault)
    } finally {
      this.progress = undefined
    }
  }
}
