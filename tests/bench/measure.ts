/** What a step took: wall and processor time of its thread, in milliseconds. */
export interface Taken {
  readonly wall: number
  readonly cpu: number
}

/** Runs a step and tells what it took, with its result. */
export const taking = <T>(step: () => T): { readonly result: T; readonly taken: Taken } => {
  const cpu = process.threadCpuUsage()
  const wall = performance.now()
  const result = step()
  const used = process.threadCpuUsage(cpu)
  return { result, taken: { wall: performance.now() - wall, cpu: (used.user + used.system) / 1000 } }
}

/** The middle one of some figures. */
export const medianOf = (figures: readonly number[]): number => {
  const sorted = figures.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}

/** The figure that a share of all, 0–1, does not exceed. */
export const percentileOf = (figures: readonly number[], share: number): number =>
  figures.toSorted((a, b) => a - b)[Math.ceil(figures.length * share) - 1] ?? NaN

/** The highest memory that the process has held so far, in MB. */
export const peakMemory = (): number => process.resourceUsage().maxRSS / 1000
