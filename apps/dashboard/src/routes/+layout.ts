import { loadMessages } from '#lib/i18n/messages.ts'
import { partsOf } from '#lib/i18n/parts.ts'
import { langOf } from '#lib/i18n/use-words.ts'
import { pathOf } from '#lib/session/url-state.svelte.ts'
import type { LayoutLoad } from './$types'

/** Every page is built ahead: any static host can serve them. */
export const prerender = true

/** No page is shown before it has its messages. */
export const load: LayoutLoad = ({ params, route }) => loadMessages(langOf(params), partsOf(pathOf(route.id)))
