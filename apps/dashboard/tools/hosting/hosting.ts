/** What every answer of a host has to say, read from the pages that were built: the one source of all header files. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A policy, a page at a time and for all at once. */
export interface Hosting {
  /** Each page by its address from the folder of the site, with its policy. */
  readonly pages: readonly { readonly address: string; readonly policy: string }[]
  /** One policy for all answers: as the pages', with the hashes of every page's scripts. */
  readonly policy: string
  /** For what is no page: as the pages', with no inline script at all. */
  readonly scriptPolicy: string
  /** The other headers of every answer. */
  readonly headers: Readonly<Record<string, string>>
}

/** How long a browser keeps what: a file with a hash in its name for ever, all else is asked for again. */
export const caching = { immutable: 'public, max-age=31536000, immutable', other: 'no-cache' } as const

/** The files whose names change with their content. */
export const immutableFolder = '_app/immutable/'

const headers = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

/**
 * The policy of a page: the one of its meta tag, and what a meta tag cannot say, that it isn't framed.
 *
 * @throws RangeError, for a page without a policy
 */
export function policyOf(html: string): string {
  const [, meta] = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html) ?? []
  if (meta === undefined) throw new RangeError('a page has no content security policy; see vite.config.ts')
  return `${meta}; frame-ancestors 'none'`
}

/** The address of a file: a page is asked for without its ending. */
export function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '')
}

/** The policies and headers of a built site. */
export function hostingOf(folder: string, files: readonly string[]): Hosting {
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      address: addressOf(file),
      policy: policyOf(readFileSync(join(folder, file), 'utf8')),
    }))
  const hashes = new Set(
    pages.flatMap(({ policy }) => scriptsOf(policy).filter((source) => source.startsWith("'sha256-"))),
  )
  const [first = ''] = pages.map(({ policy }) => policy)
  return { pages, policy: withHashes(first, [...hashes]), scriptPolicy: withHashes(first, []), headers }
}

/** What a policy lets run. */
function scriptsOf(policy: string): string[] {
  return (/(?:^|; )script-src ([^;]*)/.exec(policy)?.[1] ?? '').split(' ')
}

/** A policy that lets these inline scripts run, and no others. */
export function withHashes(policy: string, hashes: readonly string[]): string {
  const sources = [...scriptsOf(policy).filter((source) => !source.startsWith("'sha256-")), ...hashes]
  return policy.replace(/(^|; )script-src [^;]*/, `$1script-src ${sources.join(' ')}`)
}
