/** The door to what only Node can do at build: the files in `tools/`. */
import type { QueryName, QueryParameters, QueryRow } from '@rodtrad/sql'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as sample from '../../../tools/sample.ts'
import type * as icon from '../../../tools/icon.ts'
import type * as template from '../../../tools/template.ts'
import type * as versions from '../../../tools/versions.ts'

/** Node imports the file itself, so that packages are found where they are installed: the bundler must not follow. */
const tool = (name: string): Promise<unknown> =>
  import(/* @vite-ignore */ pathToFileURL(join(process.cwd(), 'tools', name)).href)

const sampleTool = () => tool('sample.ts') as Promise<typeof sample>

/** The sample with all that the pages know of it. */
export async function sampleOf() {
  return (await sampleTool()).sampleAtBuild()
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
  return (await sampleTool()).rowsAtBuild(query, parameters)
}

/** The template of a source, as a workbook. */
export async function templateWorkbook() {
  return ((await tool('template.ts')) as typeof template).workbookAtBuild()
}

/** The template of a source, as a zip. */
export async function templateOf() {
  return ((await tool('template.ts')) as typeof template).templateAtBuild()
}

/** The versions that the page names. */
export async function versionsOf() {
  return ((await tool('versions.ts')) as typeof versions).versionsAtBuild()
}

/** The icons of the installed site, and how each is drawn. */
export async function iconTool() {
  return (await tool('icon.ts')) as typeof icon
}
