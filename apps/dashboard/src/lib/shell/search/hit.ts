/** The sections of the search, in order. */
export const sections = [
  'view',
  'organ',
  'goal',
  'indicator',
  'mission',
  'finding',
  'choice',
  'command',
] as const

/** Something that the search can find: a place to go to, or a thing to do. */
export interface Hit {
  readonly section: (typeof sections)[number]
  /** Of its own among all hits. */
  readonly key: string
  readonly title: string
  /** What tells it from others of the same name. */
  readonly note?: string
  readonly href?: string
  readonly run?: () => unknown
}
