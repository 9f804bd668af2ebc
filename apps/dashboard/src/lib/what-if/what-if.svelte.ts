/** What-if: a source as if something were otherwise. Every view shows it so; nothing of the source itself is changed. */
import { getContext, setContext } from 'svelte'
import { saveFile } from '../components/save-file.ts'
import { langOf } from '../i18n/use-words.ts'
import type { Session } from '../session/session.svelte.ts'
import type { FaultRow, Source } from '../session/source.ts'
import { changesOf, withStep, type Step } from './step.ts'

/** What survives a reload of the tab: the steps, and which source they are about. */
interface Noted {
  readonly source: string
  readonly steps: readonly Step[]
}

/** The note of the tab. */
const note = 'rodtrad.what-if'

export type Notes = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

export class WhatIf {
  readonly #session: Session
  readonly #notes: () => Notes
  /** The source that something is tried with. */
  #source: Source | undefined
  /** What has been tried, and what was undone of it. */
  steps = $state.raw<readonly Step[]>([])
  #past = $state.raw<readonly (readonly Step[])[]>([])
  #future = $state.raw<readonly (readonly Step[])[]>([])
  /** Why the last step could not be made. */
  faults = $state.raw<readonly FaultRow[]>([])
  isBusy = $state(false)

  readonly isOn = $derived.by(() => this.steps.length > 0)
  readonly canUndo = $derived.by(() => this.#past.length > 0)
  readonly canRedo = $derived.by(() => this.#future.length > 0)

  constructor(session: Session, notes: () => Notes) {
    this.#session = session
    this.#notes = notes
  }

  /** Tries one more thing. */
  try(step: Step): Promise<void> {
    return this.#go(withStep(this.steps, step), [...this.#past, this.steps], [])
  }

  undo = (): Promise<void> => {
    const before = this.#past.at(-1)
    return before === undefined
      ? Promise.resolve()
      : this.#go(before, this.#past.slice(0, -1), [...this.#future, this.steps])
  }

  redo = (): Promise<void> => {
    const next = this.#future.at(-1)
    return next === undefined
      ? Promise.resolve()
      : this.#go(next, [...this.#past, this.steps], this.#future.slice(0, -1))
  }

  /** Takes one step away, wherever it stands. */
  remove(step: Step): Promise<void> {
    return this.#go(
      this.steps.filter((each) => each !== step),
      [...this.#past, this.steps],
      [],
    )
  }

  /** Back to the source as it is; it can be undone. */
  end = (): Promise<void> => this.#go([], [...this.#past, this.steps], [])

  /** The steps as a file for `rodtrad --with`, or for another to open here. */
  save = (name: string): void => {
    saveFile(
      name,
      new Blob([`${JSON.stringify(changesOf(this.steps), null, 2)}\n`], { type: 'application/json' }),
    )
  }

  /** After a reload: the steps of this tab, where they are about the source that is shown. */
  async bringBack(): Promise<void> {
    const noted = notedIn(this.#notes().getItem(note))
    if (noted === undefined || this.isOn) return
    if (noted.source === this.#session.source?.hash) await this.#go(noted.steps, [], [])
    else this.#notes().removeItem(note)
  }

  /** Where another source is shown, what was tried is about the last one: it is let go. */
  leave(): void {
    if (this.#source === undefined || this.#source === this.#session.source) return
    this.#source = undefined
    this.steps = []
    this.#past = []
    this.#future = []
    this.faults = []
    this.#notes().removeItem(note)
  }

  async #go(
    steps: readonly Step[],
    past: readonly (readonly Step[])[],
    future: readonly (readonly Step[])[],
  ): Promise<void> {
    this.isBusy = true
    try {
      const changes = steps.length === 0 ? undefined : changesOf(steps)
      this.faults = await this.#session.whatIf(changes, langOf())
      if (this.faults.length > 0) return
      this.#source = this.#session.source
      this.steps = steps
      this.#past = past
      this.#future = future
      this.#keep()
    } finally {
      this.isBusy = false
    }
  }

  #keep(): void {
    const source = this.#session.source?.hash ?? ''
    if (this.steps.length === 0) this.#notes().removeItem(note)
    else this.#notes().setItem(note, JSON.stringify({ source, steps: this.steps } satisfies Noted))
  }
}

/** What a note holds; nothing where it isn't one of ours. */
function notedIn(text: string | null): Noted | undefined {
  if (text === null) return undefined
  try {
    const { source, steps } = JSON.parse(text) as Partial<Noted>
    return typeof source === 'string' && Array.isArray(steps) ? { source, steps } : undefined
  } catch {
    return undefined
  }
}

const place = Symbol('what-if')

export const provideWhatIf = (whatIf: WhatIf): WhatIf => setContext(place, whatIf)

/** The what-if of the page. Call it while a component is set up. */
export const useWhatIf = (): WhatIf => getContext<WhatIf>(place)
