import { builtRows, sampleOf } from '#lib/server/sample.ts'

/** What the list is built with: the sample for its own dates. A sheet is asked of the engine. */
export async function load() {
  const { asOf } = (await sampleOf()).source
  return { organs: await builtRows('organ-list', asOf), cells: await builtRows('organ-cells') }
}
