import { builtRows, sampleOf } from '#lib/server/sample.ts'

/** What the page is built with: the sample for its own dates. */
export async function load() {
  const { period } = (await sampleOf()).source
  return {
    goals: await builtRows('husbandry-goals', period),
    budget: await builtRows('budget-by-organ'),
    funding: await builtRows('goal-funding'),
    loose: await builtRows('budget-without-goal', period),
    ended: await builtRows('husbandry-ended'),
    missing: await builtRows('husbandry-findings'),
  }
}
