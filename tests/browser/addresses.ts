/** Every page that the site was built with, in both languages: a new view joins by itself. */
import { site } from '@rodtrad/setup/places'
import { readdirSync } from 'node:fs'

/** A page of the site. */
export interface Address {
  /** The path from the root of the site, such as `/en/tackning`. */
  readonly path: string
  readonly lang: 'sv' | 'en'
}

/** All of them. */
export const addresses: readonly Address[] = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html') && file !== '404.html')
  .map((file) => `/${file.replaceAll('\\', '/').replace(/\.html$/, '')}`.replace(/^\/index$/, '/'))
  .sort()
  .map((path) => ({ path, lang: /^\/en(\/|$)/.test(path) ? 'en' : 'sv' }))
