/** The views in the order of the menu: one row here, a folder in `routes/`, and `nav.…` in the messages. */
export const views = [
  { path: '/', name: 'overview' },
  { path: '/trad', name: 'thread' },
  { path: '/tackning', name: 'coverage' },
  { path: '/maluppfyllelse', name: 'attainment' },
  { path: '/data', name: 'data' },
] as const

export type View = (typeof views)[number]
