/** Serves the built dashboard and finds a Chromium, for all browser tests of a run. */
import { findChromium } from '@rodtrad/setup/chromium'
import { site } from '@rodtrad/setup/places'
import { serve } from '@rodtrad/setup/serve'
import { existsSync } from 'node:fs'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built dashboard is served, such as `http://127.0.0.1:40001`. */
    readonly origin: string
    /** Launch options for Playwright. */
    readonly chromium: { readonly executablePath: string; readonly args: string[] }
  }
}

/** Vitest calls it once before the first browser test; what it returns, after the last. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(`${site}/index.html`)) {
    throw new Error('There is no built dashboard; run the tests by `npm test -- browser`, which builds it.')
  }
  provide('chromium', await findChromium((line) => void process.stderr.write(`${line}\n`)))
  const { origin, close } = await serve({ site, port: 0 })
  provide('origin', origin)
  return close
}
