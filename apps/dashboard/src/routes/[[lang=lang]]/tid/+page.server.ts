import { builtRows } from '#lib/server/sample.ts'

/** What the page is built with: the sample for its own dates. */
export async function load() {
  return {
    spans: await builtRows('time-spans'),
    turns: await builtRows('time-turns'),
    endings: await builtRows('time-expiry'),
    goals: await builtRows('time-expiry-coverage'),
    wheel: await builtRows('time-wheel'),
  }
}
