/** The page for addresses that lead nowhere: one file for both languages, wherever the site lies and however deep the address. */
import { createHash } from 'node:crypto'
import { words } from '../src/lib/i18n/both-languages.ts'
import type { Lang } from '../src/lib/i18n/words.ts'
import { withHashes } from './hosting/hosting.ts'

/** Is in the folder of the site. */
const landmark = 'rodtrad-mall.zip'

/** How deep the folder of a site may lie. */
const deepest = 8

/*
 * Only the address tells the language. Where the site is not at the root of its host, the style isn't found: the folder is then
 * the first on the way down to the address that has the landmark. Without scripts both languages are read, unstyled.
 */
const script = `
try {
  const scheme = localStorage.getItem('rodtrad.scheme')
  if (scheme) document.documentElement.dataset.scheme = scheme
} catch {}
const lang = /\\/en(\\/|$)/.test(location.pathname) ? 'en' : 'sv'
document.documentElement.lang = lang
for (const part of document.querySelectorAll('main')) part.hidden = part.lang !== lang
document.title = document.querySelector('main:not([hidden])').dataset.title
async function move() {
  const names = location.pathname.split('/').slice(1, ${deepest + 1})
  for (let depth = 1; depth <= names.length; depth++) {
    const folder = '/' + names.slice(0, depth).join('/')
    const found = await fetch(folder + '/${landmark}', { method: 'HEAD' })
    if (!found.ok || found.headers.get('content-type')?.includes('html')) continue
    for (const link of document.querySelectorAll('[href]')) link.href = folder + link.getAttribute('href')
    return
  }
}
if (!getComputedStyle(document.documentElement).getPropertyValue('--paper')) move().catch(() => {})
`

/**
 * The page.
 *
 * @param page a built page, whose policy is taken over
 * @param style the style sheet of all pages, from the folder of the site
 * @throws RangeError, for a page without a policy
 */
export function notFoundPage(page: string, style: string): string {
  const [, policy] = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(page) ?? []
  if (policy === undefined) throw new RangeError('a page has no content security policy; see vite.config.ts')
  const hash = createHash('sha256').update(script).digest('base64')
  return `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta http-equiv="content-security-policy" content="${withHashes(policy, [`'sha256-${hash}'`])}" />
    <title>${titleIn('sv')}</title>
    <link rel="icon" href="/thread.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/${style}" />
  </head>
  <body>
    ${partIn('sv')}
    ${partIn('en')}
    <script>${script}</script>
  </body>
</html>
`
}

const titleIn = (lang: Lang): string => words[lang].t('head.title', { name: words[lang].t('error.title') })

function partIn(lang: Lang): string {
  const w = words[lang]
  return `<main lang="${lang}" data-title="${titleIn(lang)}">
      <h1>${w.t('error.title')}</h1>
      <p>${w.t('error.text')}</p>
      <p><a class="button" href="${lang === 'sv' ? '/' : '/en'}">${w.t('error.home')}</a></p>
    </main>`
}
