/**
 * The views in the order of the menu: one row here, a folder in `routes/`, and `nav.…` in the messages. The header makes
 * a list of each group: `brief` is for two minutes, `follow` for the follow-up by subject, `work` for the analyst. `filters`: which
 * of the filters of all views it follows.
 */
import type { FilterName } from '../session/filter.ts'

/** The groups of the menu, in order. */
export const groups = ['brief', 'follow', 'work'] as const

interface ViewRow {
  readonly path: `/${string}`
  readonly name: string
  readonly group: (typeof groups)[number]
  readonly filters: readonly FilterName[]
}

export const views = [
  { path: '/', name: 'overview', group: 'brief', filters: ['organ', 'mal', 'lage'] },
  { path: '/trad', name: 'thread', group: 'brief', filters: ['organ', 'mal', 'lage', 'slag'] },
  { path: '/tackning', name: 'coverage', group: 'brief', filters: ['organ', 'mal', 'lage'] },
  { path: '/maluppfyllelse', name: 'attainment', group: 'brief', filters: ['organ', 'mal', 'lage', 'slag'] },
  { path: '/indikatorer', name: 'indicators', group: 'follow', filters: ['organ', 'mal', 'lage', 'slag'] },
  { path: '/organ', name: 'organ', group: 'follow', filters: ['organ'] },
  { path: '/uppdrag', name: 'missions', group: 'follow', filters: ['organ'] },
  { path: '/hushallning', name: 'husbandry', group: 'follow', filters: ['organ', 'mal', 'lage', 'slag'] },
  { path: '/uppsikt', name: 'oversight', group: 'follow', filters: ['organ'] },
  { path: '/tid', name: 'time', group: 'work', filters: [] },
  { path: '/iakttagelser', name: 'findings', group: 'work', filters: ['organ'] },
  { path: '/utforska', name: 'explore', group: 'work', filters: ['organ', 'mal', 'lage', 'slag'] },
  { path: '/tank-om', name: 'whatIf', group: 'work', filters: [] },
  { path: '/data', name: 'data', group: 'work', filters: [] },
] as const satisfies readonly ViewRow[]

export type View = (typeof views)[number]

/** Pages beside the views, linked from the footer. */
export const pages = [
  { path: '/om', name: 'about' },
  { path: '/tillganglighet', name: 'accessibility' },
] as const

/** The filters that the view of a path follows. */
export function filtersOf(path: string): readonly FilterName[] {
  return views.find((view) => view.path === path)?.filters ?? []
}
