import { caching, immutableFolder, type Hosting } from './hosting.ts'

/** For Netlify and Cloudflare Pages: `_headers`. A line has at most 2000 characters there: so each page has its own policy. */
export function netlify({ pages, scriptPolicy, headers }: Hosting): string {
  const blocks = [
    block('/*', headers),
    block(`/${immutableFolder}*`, {
      'cache-control': caching.immutable,
      'content-security-policy': scriptPolicy,
    }),
    block('/service-worker.js', { 'content-security-policy': scriptPolicy }),
    ...pages.map(({ address, policy }) => block(`/${address}`, { 'content-security-policy': policy })),
  ]
  return `# Written by the build; see HOSTING.md.\n${blocks.join('')}`
}

const block = (path: string, headers: Readonly<Record<string, string>>): string =>
  `${path}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`
