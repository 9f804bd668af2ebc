/** The door to what only Node can do at build: see `tools/sample.ts`. */
import type { QueryName, QueryParameters, QueryRow } from '@rodtrad/sql'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as tool from '../../../tools/sample.ts'

const file = pathToFileURL(join(process.cwd(), 'tools/sample.ts')).href

/** Node imports the file itself: the bundler must not follow. */
const toolOf = (): Promise<typeof tool> => import(/* @vite-ignore */ file)

export async function sampleOf() {
  return (await toolOf()).sampleAtBuild()
}

/**
 * The rows of a query, as the sample answers it for its own dates: what a view's page is built with.
 *
 * @example export const load = async () => ({ coverage: await builtRows('coverage-matrix') })
 */
export async function builtRows<N extends QueryName>(
  query: N,
  ...parameters: QueryParameters<N>
): Promise<readonly QueryRow<N>[]> {
  return (await toolOf()).rowsAtBuild(query, parameters)
}
