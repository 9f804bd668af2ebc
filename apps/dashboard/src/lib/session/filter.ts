/** What the reader has chosen to see, as the address has it. */
import type { Filter } from '@rodtrad/sql'

/** The names of the filters in the address; several values of one stand with a space between. */
export const filterNames = ['organ', 'mal', 'lage', 'slag'] as const
export type FilterName = (typeof filterNames)[number]

/** Which list of a filter a name of the address stands for. */
const listOf = { organ: 'organs', mal: 'goals', lage: 'statuses', slag: 'kinds' } as const satisfies Record<
  FilterName,
  keyof Filter
>

/** More values than anybody chooses by hand: what a forged address can make the engine do is bounded. */
const mostValues = 200

/** The values of one name, as they stand in an address. */
export const valuesIn = (text: string | null): readonly string[] => [
  ...new Set((text ?? '').split(' ').filter(Boolean).slice(0, mostValues)),
]

/**
 * The filter that an address asks for.
 *
 * @param get what the address says of a name
 * @example filterIn((name) => url.searchParams.get(name))
 */
export function filterIn(get: (name: FilterName) => string | null): Filter {
  const entries = filterNames.map((name) => [listOf[name], valuesIn(get(name))] as const)
  return Object.fromEntries(entries) as unknown as Filter
}

export const isFiltering = (filter: Filter): boolean =>
  Object.values(filter).some((values: readonly string[]) => values.length > 0)

/**
 * What one name says of the address, with one value more, or one fewer.
 *
 * @example toggledIn('KS', 'BUN') // 'KS BUN'
 */
export function toggledIn(text: string | null, value: string): string | null {
  const values = valuesIn(text)
  const others = values.filter((other) => other !== value)
  return (others.length === values.length ? [...values, value] : others).join(' ') || null
}
