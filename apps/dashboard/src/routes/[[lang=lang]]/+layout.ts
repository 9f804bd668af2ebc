import { loadMessages } from '#lib/i18n/messages.ts'
import { partsOf } from '#lib/i18n/parts.ts'
import { langOf } from '#lib/i18n/use-words.ts'
import { pathOf } from '#lib/session/url-state.svelte.ts'
import type { LayoutLoad } from './$types'

/** No page is shown before it has its own messages; those of all pages come beside them. */
export const load: LayoutLoad = async ({ params, route, data }) => {
  await loadMessages(langOf(params), partsOf(pathOf(route.id)))
  return data
}
