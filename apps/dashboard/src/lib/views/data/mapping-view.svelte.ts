/** What tables and columns that the format doesn't know are to be read as: guessed, and chosen by the reader. */
import type { Renaming, UnknownName } from '@rodtrad/io'
import { saveFile } from '../../components/save-file.ts'
import { langOf } from '../../i18n/use-words.ts'
import type { Reading } from '../../session/protocol.ts'
import type { Session } from '../../session/session.svelte.ts'

export class MappingView {
  readonly #session: Session
  readonly #reading: () => Reading
  /** What the reader has chosen otherwise than was guessed, by the name. */
  #chosen = $state.raw<ReadonlyMap<string, string>>(new Map())
  isBusy = $state(false)
  readonly unknown = $derived.by(() => this.#reading().unknown)
  /** The names that are read as others already. */
  readonly renamings = $derived.by(() => this.#reading().renamings)
  /** What is chosen now. */
  readonly choices = $derived.by(() =>
    this.unknown.flatMap((name): readonly Renaming[] => {
      const means = this.meansOf(name)
      return means === '' ? [] : [{ table: name.table, column: name.column, means }]
    }),
  )

  constructor(session: Session, reading: () => Reading) {
    this.#session = session
    this.#reading = reading
  }

  /** The key that a name is to be read as; empty where it is left alone. */
  meansOf = (name: UnknownName): string => this.#chosen.get(keyOf(name)) ?? name.nearest[0] ?? ''

  /** What a table is called by the format, where it has been given another name. */
  tableAs = (table: string): string =>
    this.renamings.find((each) => each.table === table && each.column === null)?.means ?? table

  choose = (name: UnknownName, means: string): void => {
    this.#chosen = new Map([...this.#chosen, [keyOf(name), means]])
  }

  apply = (): Promise<void> => this.#rename([...this.renamings, ...this.choices])

  /** Reads the files as they are called. */
  reset = (): Promise<void> => this.#rename([])

  save = async (): Promise<void> => {
    saveFile('rättade-filer.zip', await this.#session.ask({ kind: 'corrected' }))
  }

  async #rename(renamings: readonly Renaming[]): Promise<void> {
    this.isBusy = true
    try {
      await this.#session.read({ kind: 'rename', renamings, lang: langOf() })
      this.#chosen = new Map()
    } finally {
      this.isBusy = false
    }
  }
}

/** Names a table, or a column of it. */
export const keyOf = ({ table, column }: Pick<UnknownName, 'table' | 'column'>): string =>
  JSON.stringify([table, column])
