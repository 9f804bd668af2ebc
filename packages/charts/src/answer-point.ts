/** What a chart of somebody's own is made of. */

/** What the values of an axis are; days count in ms since 1970, as `Date` does. */
export type AnswerKind = 'number' | 'day' | 'category'

/** How the rows are drawn. */
export type AnswerMark = 'bar' | 'line' | 'dot' | 'cell'

/** One row of the answer. */
export interface AnswerPoint {
  readonly x: number | string
  readonly y: number | string
  /** What it belongs to; null where there is one series only. */
  readonly series: string | null
  /** What a cell holds; of no other mark. */
  readonly value: number | null
  /** All that is to be said of it, for the pointer. */
  readonly title: string
}

/** An axis: what stands on it, and how that is written. */
export interface AnswerAxis {
  readonly kind: AnswerKind
  readonly label: string
  readonly format: (value: number | string) => string
}
