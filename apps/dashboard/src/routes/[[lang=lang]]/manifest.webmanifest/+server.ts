/** What the system is told when a reader installs the site, in the language of the page. */
import { words } from '#lib/i18n/both-languages.ts'

export const prerender = true

export const entries = () => [{}, { lang: 'en' }]

export function GET({ params }: { readonly params: { readonly lang?: 'en' } }) {
  const lang = params.lang ?? 'sv'
  const w = words[lang]
  // Every address is relative to this file: the site may lie in any folder.
  const root = lang === 'sv' ? './' : '../'
  const icon = (name: string, sizes: string, purpose: string) => ({ src: root + name, sizes, purpose })
  const manifest = {
    name: w.t('product'),
    short_name: w.t('product'),
    description: w.t('manifest.description'),
    lang,
    dir: 'ltr',
    start_url: lang === 'sv' ? './' : '../en',
    scope: root,
    display: 'standalone',
    background_color: '#fbfaf7',
    theme_color: '#fbfaf7',
    icons: [
      icon('thread.svg', 'any', 'any'),
      icon('icon-192.png', '192x192', 'any'),
      icon('icon-512.png', '512x512', 'any'),
      icon('icon-maskable-512.png', '512x512', 'maskable'),
    ],
  }
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } })
}
