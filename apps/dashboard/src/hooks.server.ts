/** At build: the language of each page goes into its `<html lang>`, and which files are fetched with it. */
import type { Handle } from '@sveltejs/kit/hooks'

export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', event.params.lang === 'en' ? 'en' : 'sv'),
    preload: ({ type, path }) =>
      type === 'js' || type === 'css' || (type === 'font' && /latin-(wght|500)-normal/.test(path)),
  })
