/** What can be chosen in each filter, in the reader's words. */
import type { Filter, QueryRow } from '@rodtrad/sql'
import type { Words } from '../i18n/words.ts'
import type { FilterName } from '../session/filter.ts'
import { useRows, type Rows } from '../session/use-rows.svelte.ts'

export interface FilterOption {
  readonly value: string
  readonly text: string
  /** How many goals it would let pass alone. */
  readonly amount: number
}

type Row = QueryRow<'filter-options'>

const whatOf = { organ: 'organ', mal: 'goal', lage: 'status', slag: 'kind' } as const satisfies Record<
  FilterName,
  Row['what']
>

/** What is chosen under a name of the address. */
export const chosenOf = (filter: Filter, name: FilterName): readonly string[] =>
  ({ organ: filter.organs, mal: filter.goals, lage: filter.statuses, slag: filter.kinds })[name]

const textOf = (w: Words, { what, value, label }: Row): string =>
  what === 'status' || what === 'kind' ? w.code(what, value) : label

export class FilterOptions {
  readonly #rows: Rows<'filter-options'>
  readonly #words: () => Words
  readonly isKnown = $derived.by(() => this.#rows.rows !== undefined)
  readonly #byWhat = $derived.by(() => Map.groupBy(this.#rows.rows ?? [], ({ what }) => what))

  /** @param isWanted whether they are to be asked for */
  constructor(words: () => Words, isWanted: () => boolean) {
    this.#words = words
    this.#rows = useRows(() => (isWanted() ? { query: 'filter-options', params: [] } : undefined))
  }

  /** What can be chosen under a name of the address. */
  of(name: FilterName): readonly FilterOption[] {
    const w = this.#words()
    return (this.#byWhat.get(whatOf[name]) ?? []).map((row) => ({
      value: row.value,
      text: textOf(w, row),
      amount: row.amount,
    }))
  }

  /** A value in words; the value itself while that isn't known. */
  textOf(name: FilterName, value: string): string {
    return this.of(name).find((option) => option.value === value)?.text ?? value
  }
}
