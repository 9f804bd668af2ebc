import type { Section } from './report.ts'

/** The dashboard on the sample, cold. */
export const dashboardBench = (_times: number): readonly Section[] => []
