import { sampleOf } from '#lib/server/sample.ts'

/** What every page knows of the sample: its name and dates, and where the browser gets it. */
export async function load() {
  const { source, hash } = await sampleOf()
  return { sample: source, sampleFile: `sample-${hash}.json` }
}
