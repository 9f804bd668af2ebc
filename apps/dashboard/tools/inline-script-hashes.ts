/** The scripts that stand in the page's template, by their hashes: what the content security policy lets run. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/**
 * @param template the path of `app.html`
 * @example inlineScriptHashes('src/app.html') // ['sha256-…']
 */
export function inlineScriptHashes(template: string): `sha256-${string}`[] {
  const html = readFileSync(template, 'utf8')
  return [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, code = '']) => `sha256-${createHash('sha256').update(code).digest('base64')}` as const,
  )
}
