/** The messages of a page are fetched with its scripts, not after them. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { partsOf } from '../src/lib/i18n/parts.ts'
import { messageFilesOf } from './message-parts.ts'

/** Of Vite's manifest: what a source file became. */
type Manifest = Readonly<Record<string, { readonly file: string }>>

/**
 * Names the messages among the scripts that a page says it will need: which of them it asks for is known only when the page is
 * written.
 *
 * @param pages paths in the folder of the site
 * @param clientDirectory where Vite put what it built for the browser
 */
export function preloadMessages(site: string, pages: readonly string[], clientDirectory: string): void {
  const manifest = JSON.parse(readFileSync(join(clientDirectory, '.vite/manifest.json'), 'utf8')) as Manifest
  for (const page of pages) {
    const path = join(site, page)
    const [, english, name = ''] = /^(en(?:\/|\.html$))?(.*?)(?:\.html)?$/.exec(page) ?? []
    const parts = ['common' as const, ...partsOf(`/${name === 'index' ? '' : name}`)]
    const files = messageFilesOf(english ? 'en' : 'sv', parts).map((file) => manifest[file]?.file)
    writeFileSync(path, withMessages(readFileSync(path, 'utf8'), files))
  }
}

/** The page with its messages before the first of its scripts. */
function withMessages(html: string, files: readonly (string | undefined)[]): string {
  if (files.includes(undefined)) throw new Error('messages are not in the build; see tools/message-parts.ts')
  return html.replace(/<link href="([./]*)_app\/[^"]+" rel="modulepreload">/, (first, up: string) =>
    [...files.map((file) => `<link href="${up}${file}" rel="modulepreload">`), first].join('\n\t\t'),
  )
}
