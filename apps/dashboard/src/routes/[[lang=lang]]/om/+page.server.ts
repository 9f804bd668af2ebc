import { sampleOf, versionsOf } from '#lib/server/sample.ts'

/** Where the sample comes from, and what the page was built with. */
export async function load() {
  const { passport, hash } = await sampleOf()
  return { sources: passport.sources, hash, versions: await versionsOf() }
}
