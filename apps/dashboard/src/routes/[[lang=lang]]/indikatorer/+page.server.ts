import { builtRows } from '#lib/server/sample.ts'

/** The list. What one indicator is asked about comes from the engine. */
export const load = async () => ({ list: await builtRows('indicator-list') })
