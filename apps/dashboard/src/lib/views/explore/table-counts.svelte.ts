/** How many rows the tables have: asked table by table, so that a reader's own question never waits for more than one. */
import { langOf } from '../../i18n/use-words.ts'
import type { Explore } from './explore.svelte.ts'
import { sqlName } from './schema.ts'

export class TableCounts {
  /** What all of them are counted for. */
  #counted = ''
  #counts = $state.raw<ReadonlyMap<string, number>>(new Map())

  constructor(view: () => Explore, names: () => readonly string[]) {
    $effect(() => {
      const { session, isRunning } = view()
      const { engine, source, choice } = session
      if (engine.kind !== 'ready' || source === undefined || isRunning) return undefined
      const key = JSON.stringify([source.hash, choice])
      if (key === this.#counted) return undefined
      const stop = new AbortController()
      void this.#count(view(), names(), stop.signal).then((isWhole) => {
        if (isWhole) this.#counted = key
      })
      return () => stop.abort()
    })
  }

  of(name: string): number | undefined {
    return this.#counts.get(name)
  }

  async #count({ session }: Explore, names: readonly string[], signal: AbortSignal): Promise<boolean> {
    const counts = new Map<string, number>()
    for (const name of names) {
      const sql = `SELECT count(*) FROM ${sqlName(name)}`
      const answer = await session.readOnly(sql, langOf(), signal).catch(() => undefined)
      if (signal.aborted) return false
      const count = answer?.ok === true ? answer.rows[0]?.[0] : undefined
      if (typeof count === 'number') counts.set(name, count)
      this.#counts = new Map([...this.#counts, ...counts])
    }
    return true
  }
}
