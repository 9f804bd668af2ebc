/** axe-core in a page, whichever browser it stands in. */
import type * as axe from 'axe-core'

/** What it needs of a page: Playwright's and Puppeteer's have it alike. */
interface Evaluating {
  evaluate<T>(run: string | (() => Promise<T>)): Promise<unknown>
}

/** Runs in the page. */
const run = async (): Promise<readonly string[]> => {
  const { axe: engine } = globalThis as unknown as { readonly axe: typeof axe }
  const { violations } = await engine.run({ resultTypes: ['violations'], preload: false })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/**
 * What axe finds, as `rule: elements`.
 *
 * @param source of axe-core: `axe.source`
 */
export async function violationsIn(page: Evaluating, source: string): Promise<readonly string[]> {
  await page.evaluate(source)
  return (await page.evaluate(run)) as readonly string[]
}
