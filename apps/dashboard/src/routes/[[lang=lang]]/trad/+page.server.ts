import { builtRows, sampleOf } from '#lib/server/sample.ts'

/** What the page is built with: the sample for its own day. */
export async function load() {
  const { asOf } = (await sampleOf()).source
  return { nodes: await builtRows('thread-nodes', asOf), links: await builtRows('thread-links', asOf) }
}
