import { sampleOf } from '#lib/server/at-build.ts'

/** Where the sample comes from. */
export async function load() {
  return { sources: (await sampleOf()).passport.sources }
}
