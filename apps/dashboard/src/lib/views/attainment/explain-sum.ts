/** A figure as the sum of its parts: what each adds to lowest, highest and evidence. */
import type { Words } from '../../i18n/words.ts'
import type { Part } from './rows.ts'

export interface Addend {
  readonly part: Part
  readonly low: number
  readonly high: number
  readonly evidence: number
}

/** What each part adds, and what they make together: the figure of the goal (MODEL: rule 4, vägt medel). */
export function addendsOf(parts: readonly Part[]): {
  readonly addends: readonly Addend[]
  readonly sum: Omit<Addend, 'part'>
} {
  const addends = parts.map((part) => ({
    part,
    low: part.weight * part.low,
    high: part.weight * part.high,
    evidence: part.weight * part.evidence,
  }))
  const sumOf = (name: 'low' | 'high' | 'evidence'): number =>
    addends.reduce((sum, addend) => sum + addend[name], 0)
  return { addends, sum: { low: sumOf('low'), high: sumOf('high'), evidence: sumOf('evidence') } }
}

/**
 * A share with one decimal, as sums want it.
 *
 * @example finePercent(w, 0.6484) // '64,8 %'
 */
export const finePercent = (w: Pick<Words, 'number' | 'percent'>, share: number): string =>
  w.percent(0).replace('0', w.number(Math.round(share * 1000) / 10))
