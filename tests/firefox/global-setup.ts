/** Serves the built dashboard and finds a Firefox, for all its tests of a run. */
import { findFirefox } from '@rodtrad/setup/firefox'
import { site } from '@rodtrad/setup/places'
import { serve } from '@rodtrad/setup/serve'
import { existsSync } from 'node:fs'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The path of Firefox's program. */
    readonly firefox: string
  }
}

/** Vitest calls it once before the first test; what it returns, after the last. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(`${site}/index.html`)) {
    throw new Error('There is no built dashboard; run the tests by `npm test -- firefox`, which builds it.')
  }
  provide('firefox', await findFirefox((line) => void process.stderr.write(`${line}\n`)))
  const { origin, close } = await serve({ site, port: 0 })
  provide('origin', origin)
  return close
}
