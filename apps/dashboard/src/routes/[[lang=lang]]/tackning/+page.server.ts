import { builtRows, sampleOf } from '#lib/server/sample.ts'

/** What the page is built with: the sample for its own dates. */
export async function load() {
  const { asOf } = (await sampleOf()).source
  return {
    goals: await builtRows('coverage-goals'),
    cells: await builtRows('coverage-matrix'),
    exempt: await builtRows('coverage-exempt', asOf),
    loose: await builtRows('coverage-loose', asOf),
    suspect: await builtRows('coverage-suspect'),
    factors: await builtRows('coverage-factors'),
    history: await builtRows('coverage-history'),
  }
}
