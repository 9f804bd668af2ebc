import { builtRows, sampleOf } from '#lib/server/sample.ts'

/** What the page is built with: the sample for its own dates. */
export async function load() {
  const { asOf } = (await sampleOf()).source
  return {
    spans: await builtRows('time-spans', asOf),
    turns: await builtRows('time-turns'),
    endings: await builtRows('time-expiry'),
    goals: await builtRows('time-expiry-coverage'),
    wheel: await builtRows('time-wheel'),
  }
}
