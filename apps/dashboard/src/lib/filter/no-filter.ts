import { filterNames } from '../session/filter.ts'
import type { Changes } from '../session/url-state.svelte.ts'

/** What takes all filters away. */
export const noFilter: Changes = Object.fromEntries(filterNames.map((name) => [name, null]))
