import { loadMessages } from '#lib/i18n/messages.ts'
import { langOf } from '#lib/i18n/use-words.ts'
import type { LayoutLoad } from './$types'

/** Every page is built ahead: any static host can serve them. */
export const prerender = true

/** No page is shown before it has the messages of all pages: the page that tells of a fault speaks with them too. */
export const load: LayoutLoad = ({ params }) => loadMessages(langOf(params), [])
