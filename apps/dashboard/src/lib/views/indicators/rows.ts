/** The rows that the view is made of, by the names that it uses for them. */
import type { QueryRow } from '@rodtrad/sql'

/** An indicator in the list: one row, or one for each organ that measures its own. */
export type Indicator = QueryRow<'indicator-list'>
export type State = Indicator['state']
/** What one indicator is, and where its outcome is. */
export type Facts = QueryRow<'indicator-facts'>
/** A goal that rests on it. */
export type Resting = QueryRow<'indicator-goals'>
export type Gap = QueryRow<'indicator-gap'>
export type Peers = QueryRow<'indicator-peers'>
export type Pace = QueryRow<'indicator-pace'>
export type Step = QueryRow<'indicator-lineage'>
export type Outcome = QueryRow<'indicator-series'>

/** How a row is told apart from another organ's of the same indicator. */
export const keyOf = ({ indicator, organisation }: Pick<Indicator, 'indicator' | 'organisation'>): string =>
  JSON.stringify([indicator, organisation])

/** Whether the outcome of the period lacks, and is nobody's secret. */
export const isLacking = ({ state }: Pick<Indicator, 'state'>): boolean =>
  state === 'late' || state === 'missing' || state === 'never'
