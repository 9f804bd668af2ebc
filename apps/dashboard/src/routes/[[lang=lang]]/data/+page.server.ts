import { sampleOf } from '#lib/server/sample.ts'

/** Where the sample comes from. */
export async function load() {
  return { sources: (await sampleOf()).passport.sources }
}
