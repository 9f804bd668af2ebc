/** What the reader has asked before, and what they had written when they went on to something else. */

import { entriesIn, remembered, type Remembered } from './remembered.ts'

type Notes = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const place = 'rodtrad.utforska.historik'
const draftPlace = 'rodtrad.utforska.utkast'

export class History {
  readonly #notes: Notes
  readonly #now: () => Date
  /** The latest first. */
  entries = $state.raw<readonly Remembered[]>([])
  /** What was cleared last, until it is had back. */
  cleared = $state.raw<readonly Remembered[]>([])

  constructor(notes: Notes, now: () => Date) {
    this.#notes = notes
    this.#now = now
  }

  /** Brings back what is kept in the browser, and the draft. */
  restore(): string {
    this.entries = entriesIn(this.#read(place))
    return this.#read(draftPlace) ?? ''
  }

  /** Keeps what is being written, through a reload and a crash. */
  draft(sql: string): void {
    this.#write(draftPlace, sql)
  }

  /** A question comes first; the same one asked again is there once. */
  remember(sql: string, rows: number | null): void {
    this.#set(remembered(this.entries, { sql, at: this.#now().toISOString(), rows }))
  }

  clear(): void {
    this.cleared = this.entries
    this.#set([])
  }

  /** What was cleared comes back, behind what has been asked since. */
  undo(): void {
    this.#set(this.entries.toReversed().reduce(remembered, this.cleared))
    this.cleared = []
  }

  #set(entries: readonly Remembered[]): void {
    this.entries = entries
    this.#write(place, entries.length === 0 ? '' : JSON.stringify(entries))
  }

  #read(name: string): string | null {
    try {
      return this.#notes.getItem(name)
    } catch {
      return null
    }
  }

  /** A browser that keeps nothing has a history as long as the page is open. */
  #write(name: string, text: string): void {
    try {
      if (text === '') this.#notes.removeItem(name)
      else this.#notes.setItem(name, text)
    } catch {
      // It is full or closed: nothing that the reader can do anything about.
    }
  }
}
