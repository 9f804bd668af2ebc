import { addressOf } from '../session/url-state.svelte.ts'

/** The address of a file of the site, wherever the site is served from. */
export function base(file: string): string {
  return `${addressOf('/', 'sv').replace(/\/?$/, '/')}${file}`
}
