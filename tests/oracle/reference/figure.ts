/** An interval with its evidence. Value null: nothing under it is known. */
export interface Figure {
  readonly low: number
  readonly high: number
  readonly evidence: number
  readonly value: number | null
  /** It rests on a final target whose year is still to come. */
  readonly final: boolean
}

export interface Weighted extends Figure {
  readonly weight: number
}

export const unknown: Figure = { low: 0, high: 1, evidence: 0, value: null, final: false }

export const known = (value: number, final: boolean): Figure => ({
  low: value,
  high: value,
  evidence: 1,
  value,
  final,
})

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

const anyFinal = (parts: readonly Figure[]): boolean => parts.some(({ final }) => final)

const evidenceOf = (parts: readonly Weighted[]): number =>
  sum(parts.map(({ weight, evidence }) => weight * evidence)) / sum(parts.map(({ weight }) => weight))

export const weightedMean = (parts: readonly Weighted[]): Figure => {
  const total = sum(parts.map(({ weight }) => weight))
  const share = sum(parts.map(({ weight, evidence }) => weight * evidence))
  return {
    low: sum(parts.map(({ weight, low }) => weight * low)) / total,
    high: sum(parts.map(({ weight, high }) => weight * high)) / total,
    evidence: evidenceOf(parts),
    value:
      share === 0
        ? null
        : sum(parts.map(({ weight, evidence, value }) => weight * evidence * (value ?? 0))) / share,
    final: anyFinal(parts),
  }
}

export const weakestLink = (parts: readonly Weighted[]): Figure => {
  const values = parts.flatMap(({ value }) => (value === null ? [] : [value]))
  return {
    low: Math.min(...parts.map(({ low }) => low)),
    high: Math.min(...parts.map(({ high }) => high)),
    evidence: evidenceOf(parts),
    value: values.length === 0 ? null : Math.min(...values),
    final: anyFinal(parts),
  }
}
