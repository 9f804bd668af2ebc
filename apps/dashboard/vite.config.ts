/** The build: static pages in two languages, scripts and styles from the own origin alone. */
import { prepareAssets } from '@rodtrad/sql/assets'
import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig } from 'vite'
import { messageParts } from './tools/message-parts.ts'
import { publish } from './tools/publish.ts'
import { inlineScriptHashes } from './tools/inline-script-hashes.ts'
import { sourceVersion } from './tools/source-version.ts'
import { pages, views } from './src/lib/shell/views.ts'

const here = import.meta.dirname
const addresses = [...views, ...pages].flatMap(
  ({ path }) => [path, path === '/' ? '/en' : `/en${path}`] as `/${string}`[],
)

// Where `#engine/…` of package.json finds it.
await prepareAssets(`${here}/node_modules/.cache/engine`)

export default defineConfig({
  plugins: [
    messageParts(),
    sveltekit({
      adapter: publish(),
      version: { name: sourceVersion() },
      serviceWorker: { register: false },
      csp: {
        mode: 'hash',
        directives: {
          'default-src': ['none'],
          'script-src': ['self', 'wasm-unsafe-eval', ...inlineScriptHashes(`${here}/src/app.html`)],
          'style-src': ['self'],
          // Kit's own announcer of pages, hidden by a style attribute.
          'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
          'font-src': ['self'],
          'img-src': ['self', 'data:', 'blob:'],
          'connect-src': ['self', 'blob:'],
          'worker-src': ['self', 'blob:'],
          'manifest-src': ['self'],
          'base-uri': ['none'],
          'form-action': ['none'],
        },
      },
      prerender: { entries: ['*', ...addresses] },
    }),
  ],
  worker: { format: 'es' },
  build: { target: 'es2023', cssTarget: ['chrome123', 'firefox121', 'safari17.5'] },
})
