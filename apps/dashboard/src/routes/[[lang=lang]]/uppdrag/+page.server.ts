import { builtRows, sampleOf } from '#lib/server/sample.ts'

/** What the page is built with: the sample for its own dates. */
export async function load() {
  const { asOf } = (await sampleOf()).source
  return { missions: await builtRows('mission-list', asOf) }
}
