import { builtRows, sampleOf } from '#lib/server/sample.ts'

/** What the page is built with: the sample for its own dates. */
export async function load() {
  const { period } = (await sampleOf()).source
  return {
    goals: await builtRows('attainment-list'),
    parts: await builtRows('attainment-parts', period, null),
    assessments: await builtRows('attainment-assessments', period),
    outcomes: await builtRows('attainment-outcomes', period, null),
    differing: await builtRows('attainment-differs'),
    rules: await builtRows('attainment-rules'),
    known: await builtRows('attainment-known'),
  }
}
