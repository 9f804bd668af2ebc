/**
 * The views in the order of the menu: one row here, a folder in `routes/`, and `nav.…` in the messages. The header makes
 * a list of each group: `brief` is for two minutes, `follow` for the follow-up, `work` for the analyst.
 */
export const views = [
  { path: '/', name: 'overview', group: 'brief' },
  { path: '/trad', name: 'thread', group: 'brief' },
  { path: '/tackning', name: 'coverage', group: 'brief' },
  { path: '/maluppfyllelse', name: 'attainment', group: 'brief' },
  { path: '/data', name: 'data', group: 'work' },
] as const
/** The views in the order of the menu: one row here, a folder in `routes/`, and `nav.…` in the messages. */
import type { FilterName } from '../session/filter.ts'

/** A view, and which filters of all views it follows. */
interface ViewRow {
  readonly path: `/${string}`
  readonly name: string
  readonly filters: readonly FilterName[]
}

export const views = [
  { path: '/', name: 'overview', filters: ['organ', 'mal', 'lage'] },
  { path: '/trad', name: 'thread', filters: [] },
  { path: '/tackning', name: 'coverage', filters: ['organ', 'mal', 'lage'] },
  { path: '/maluppfyllelse', name: 'attainment', filters: ['organ', 'mal', 'lage', 'slag'] },
  { path: '/data', name: 'data', filters: [] },
] as const satisfies readonly ViewRow[]

/** The groups of the menu, in order. */
export const groups = ['brief', 'follow', 'work'] as const

export type View = (typeof views)[number]

/** The filters that the view of a path follows. */
export function filtersOf(path: string): readonly FilterName[] {
  return views.find((view) => view.path === path)?.filters ?? []
}
