import { builtRows } from '#lib/server/sample.ts'

/** What the page is built with: the sample for its own dates. */
export async function load() {
  return {
    goals: await builtRows('coverage-goals'),
    cells: await builtRows('coverage-matrix'),
    attainment: await builtRows('attainment-goals'),
  }
}
