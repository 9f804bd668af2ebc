import { builtRows } from '#lib/server/sample.ts'

/** What the page is built with: how many findings of each code; the findings themselves come when a code is opened. */
export async function load() {
  return {
    groups: await builtRows('findings-groups', '', ''),
    tables: await builtRows('findings-tables'),
    suppressed: await builtRows('findings-suppressed'),
  }
}
