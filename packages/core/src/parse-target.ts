import { type Condition, CONDITIONS, codeOf } from './codes.ts'
import { parseNumber } from './parse-number.ts'

/** What a target's cell says: a value, a range, or a condition with or without a value. */
export interface TargetCell {
  readonly value?: number
  readonly valueMax?: number
  readonly condition?: Condition
}

const LEAST = /^(?:≥|>=|minst|at least|lägst)\s*(.+)$/iu
const MOST = /^(?:≤|<=|högst|at most|max)\s*(.+)$/iu
const RANGE = /^(.*\d[^-–]*?)\s*[–-]\s*([−-]?\d.*)$/u

/** As for a number: a longer cell is no target, and the pattern for a range would be slow on it. */
const LONGEST = 400

const bounded = (condition: Condition, text: string): TargetCell | undefined => {
  const value = parseNumber(text)
  return value === undefined ? undefined : { value, condition }
}

/**
 * Reads a target as people write it: `85`, `≥ 85`, `minst 85`, `högst 6`, `85–90`, `ja`, `öka`, `minska`,
 * `bibehåll` (FORMAT: "Reading"). `undefined` for what is none of them.
 */
export const parseTarget = (text: string): TargetCell | undefined => {
  if (text.length > LONGEST) return undefined
  const trimmed = text.trim()
  const number = parseNumber(trimmed)
  if (number !== undefined) return { value: number }
  const least = LEAST.exec(trimmed)?.[1]
  if (least !== undefined) return bounded('at_least', least)
  const most = MOST.exec(trimmed)?.[1]
  if (most !== undefined) return bounded('at_most', most)
  const condition = codeOf(CONDITIONS, trimmed)
  if (condition !== undefined && condition !== 'at_least' && condition !== 'at_most')
    return { condition: condition as Condition }
  const [, low, high] = RANGE.exec(trimmed) ?? []
  const value = low === undefined ? undefined : parseNumber(low)
  const valueMax = high === undefined ? undefined : parseNumber(high)
  return value === undefined || valueMax === undefined ? undefined : { value, valueMax }
}
