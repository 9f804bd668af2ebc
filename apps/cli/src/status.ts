import type { Rating, Status, Trend } from '@rodtrad/core'
import type { Span, Style } from '@rodtrad/io/document'
import type { Messages } from './messages.ts'

/** The sign of each status: the same as in the charts. */
export const STATUS_SIGNS: Readonly<Record<Status, string>> = {
  attained: '●',
  on_track: '→',
  partly: '◐',
  not_attained: '○',
  undetermined: '◌',
  divided: '≠',
  unmeasured: '–',
  unassessed: '◇',
  not_assessed: '◇',
}

const STYLES: Readonly<Record<Status, Style>> = {
  attained: 'met',
  on_track: 'met',
  partly: 'part',
  not_attained: 'not',
  undetermined: 'unknown',
  divided: 'unknown',
  unmeasured: 'unknown',
  unassessed: 'unknown',
  not_assessed: 'unknown',
}

/** The order in which statuses are counted, from reached to unknown. */
export const STATUS_ORDER = Object.keys(STATUS_SIGNS) as readonly Status[]

/** A status as sign and word, in its colour. */
export const statusSpan = (status: Status | Rating, { statuses }: Messages): Span => ({
  text: `${STATUS_SIGNS[status]} ${statuses[status]}`,
  style: STYLES[status],
})

/** The sign of a trend; the word stands in the legend. */
export const TREND_SIGNS: Readonly<Record<Trend, string>> = { improving: '↗', unchanged: '→', worsening: '↘' }
