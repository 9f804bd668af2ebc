/** The types that the dashboard's sources take from its routes. */
import { dashboard } from './places.mjs'
import { npm } from './run.mjs'

/** @type {Promise<number> | undefined} */
let made

/**
 * Makes the dashboard's generated types and `tsconfig`, once in a run. Without them ESLint can't understand
 * its sources, and Vite can't read them.
 *
 * @returns {Promise<void>}
 */
export async function ensureDashboardTypes() {
  made ??= npm(['exec', '--', 'svelte-kit', 'sync'], { cwd: dashboard, quiet: true })
  await made
}
