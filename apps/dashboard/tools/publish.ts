/** The last step of the build: what a static host and the service worker need, beside the pages. */
import type { Adapter } from '@sveltejs/kit'
import adapter from '@sveltejs/adapter-static'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteList } from '../src/service-worker/site-list.ts'
import { hostingFiles } from './hosting/hosting-files.ts'
import { addressOf, hostingOf } from './hosting/hosting.ts'
import { notFoundPage } from './not-found.ts'
import { preloadMessages } from './preload-messages.ts'

/** What a visitor's browser has no use for without a network. */
const aside = /^(404\.html|service-worker\.js|_app\/version\.json)$/

/**
 * Builds static pages, lists them for the service worker with the hashes of their content, and writes the headers for the
 * usual hosts from the pages' own policy.
 */
export function publish(): Adapter {
  const site = adapter()
  return {
    ...site,
    async adapt(builder) {
      await site.adapt(builder)
      writeNotFound()
      const files = filesOf('build')
      const pages = files.filter((file) => file.endsWith('.html') && file !== '404.html')
      preloadMessages('build', pages, builder.getClientDirectory())
      writeList({ version: builder.config.version.name, files: listOf(files) })
      for (const { name, text } of hostingFiles(hostingOf('build', files)))
        writeFileSync(join('build', name), text)
      await builder.compress('build')
    },
  }
}

function writeNotFound(): void {
  const folder = '_app/immutable/assets'
  const style = readdirSync(join('build', folder)).find(
    (file) => file.endsWith('.css') && readFileSync(join('build', folder, file), 'utf8').includes('--paper:'),
  )
  if (style === undefined) throw new Error('no style sheet has the tokens; see src/styles/tokens.css')
  const page = readFileSync(join('build', 'index.html'), 'utf8')
  writeFileSync(join('build', '404.html'), notFoundPage(page, `${folder}/${style}`))
}

/** The files of a folder by their paths, with `/`, in order. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
}

function listOf(files: readonly string[]): SiteList['files'] {
  const kept = files.filter((file) => !aside.test(file))
  return Object.fromEntries(kept.map((file) => [addressOf(file), hashOf(join('build', file))]))
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16)
}

function writeList(list: SiteList): void {
  const worker = join('build', 'service-worker.js')
  const code = readFileSync(worker, 'utf8')
  writeFileSync(worker, `self.rodtradSite = ${JSON.stringify(list)}\n${code}`)
}
