import { builtRows } from '#lib/server/sample.ts'

/** What the page is built with: the sample for its own dates. */
export async function load() {
  return {
    questions: await builtRows('oversight-questions'),
    dialogues: await builtRows('oversight-dialogues'),
    proposals: await builtRows('oversight-proposals'),
    late: await builtRows('oversight-late'),
    earlier: await builtRows('oversight-earlier'),
  }
}
