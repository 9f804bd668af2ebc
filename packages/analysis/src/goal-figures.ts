/** The figure of every goal, as carried upward; NaN for goals that have none (directional, or not taking part). */
export interface Figures {
  readonly low: Float64Array
  readonly high: Float64Array
  /** NaN where nothing is known. */
  readonly value: Float64Array
  readonly evidence: Float64Array
  /** The latest year of a final target that a known part of the figure rests on; 0 for none. */
  readonly finalYear: Int32Array
}

/** An empty set of figures for so many goals. */
export const noFigures = (goals: number): Figures => ({
  low: new Float64Array(goals).fill(NaN),
  high: new Float64Array(goals).fill(NaN),
  value: new Float64Array(goals).fill(NaN),
  evidence: new Float64Array(goals),
  finalYear: new Int32Array(goals),
})
