/** Every view and page of the site in both languages, driven by the table of the menu: a new one joins by itself. */
import { pages, views } from '../../apps/dashboard/src/lib/shell/views.ts'

/** A page of the site. */
export interface Address {
  /** The path from the root of the site, such as `/en/tackning`. */
  readonly path: string
  readonly lang: 'sv' | 'en'
}

const paths = [...views, ...pages].map(({ path }) => path)

/** All of them, Swedish first. */
export const addresses: readonly Address[] = [
  ...paths.map((path) => ({ path, lang: 'sv' }) as const),
  ...paths.map((path) => ({ path: path === '/' ? '/en' : `/en${path}`, lang: 'en' }) as const),
]
