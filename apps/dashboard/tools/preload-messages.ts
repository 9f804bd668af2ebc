/** The messages of a page's language are fetched with its scripts, not after them. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Of Vite's manifest: what a source file became. */
type Manifest = Readonly<Record<string, { readonly file: string }>>

/**
 * Names the messages among the scripts that a page says it will need: which of the languages it asks for is known only when
 * the page is written.
 *
 * @param pages paths in the folder of the site
 * @param clientDirectory where Vite put what it built for the browser
 */
export function preloadMessages(site: string, pages: readonly string[], clientDirectory: string): void {
  const manifest = JSON.parse(readFileSync(join(clientDirectory, '.vite/manifest.json'), 'utf8')) as Manifest
  for (const page of pages) {
    const path = join(site, page)
    const html = readFileSync(path, 'utf8')
    writeFileSync(
      path,
      withMessages(html, (lang) => manifest[`src/messages/${lang}.json`]?.file),
    )
  }
}

/** The page with its messages before the first of its scripts. */
export function withMessages(html: string, fileOf: (lang: string) => string | undefined): string {
  const lang = /<html lang="(\w+)"/.exec(html)?.[1]
  const file = lang && fileOf(lang)
  if (!file) throw new Error(`no messages for the language of a page: ${lang}; see lib/i18n/messages.ts`)
  return html.replace(
    /<link href="([./]*)_app\/[^"]+" rel="modulepreload">/,
    (first, up: string) => `<link href="${up}${file}" rel="modulepreload">\n\t\t${first}`,
  )
}
