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

/** The groups of the menu, in order. */
export const groups = ['brief', 'follow', 'work'] as const

export type View = (typeof views)[number]
