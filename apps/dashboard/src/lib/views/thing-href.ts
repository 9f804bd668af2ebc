/** Where a thing of the plan is shown. */
import type { Changes, UrlState } from '../session/url-state.svelte.ts'

/** A thing by its id, and the table that it stands in. */
export interface Thing {
  readonly id: string
  readonly table: string
}

const PATHS: Readonly<Record<string, string>> = {
  goals: '/trad',
  organisations: '/organ',
  indicators: '/indikatorer',
  missions: '/uppdrag',
}

/** The address of the view in which a thing is open; undefined for what has no view of its own. */
export function thingHref(
  url: Pick<UrlState, 'href'>,
  { id, table }: Thing,
  changes: Changes = {},
): string | undefined {
  const path = PATHS[table]
  return path === undefined ? undefined : url.href(path, { id, ...changes })
}
