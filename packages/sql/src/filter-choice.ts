/** What a reader has chosen to see; an empty list lets all pass. */
export interface Filter {
  /** Ids of organs; what lies within one goes with it. */
  readonly organs: readonly string[]
  /** Ids of riktningsmål; the thread below one goes with it. */
  readonly goals: readonly string[]
  /** Statuses of måluppfyllelse. */
  readonly statuses: readonly string[]
  /** Kinds of goals. */
  readonly kinds: readonly string[]
}

/** The filter that lets everything pass. */
export const NO_FILTER: Filter = { organs: [], goals: [], statuses: [], kinds: [] }
