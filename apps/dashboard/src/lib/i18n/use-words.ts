import { page } from '$app/state'
import { shownLabels } from './labels.svelte.ts'
import { wordsWith, type Lang, type Words } from './words.ts'

/** The language of the page; reactive where it is read. */
export function langOf(params: Partial<Record<string, string>> = page.params): Lang {
  return params['lang'] === 'en' ? 'en' : 'sv'
}

/**
 * The words of the page's language, with the kommun's own names for the levels.
 *
 * @example const w = $derived(useWords())
 */
export function useWords(): Words {
  return wordsWith(langOf(), shownLabels.current)
}
