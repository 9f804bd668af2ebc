/** The days and periods that can be chosen from the search. */
import type { Words } from '../../i18n/words.ts'
import type { Session } from '../../session/session.svelte.ts'
import type { Hit } from './hit.ts'

/** What is needed of the session. */
type Chosen = Pick<Session, 'source'> & { readonly url: Pick<Session['url'], 'here'> }

/** A day in what was typed, as `2026-12-31`. */
const dayIn = (typed: string): string | undefined => {
  const [day] = /\b\d{4}-\d{2}-\d{2}\b/.exec(typed) ?? []
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : undefined
}

/**
 * The days on which something turns, any day that was typed, and the periods.
 *
 * @param typed what stands in the search field
 */
export function choiceHits(w: Words, { source, url }: Chosen, typed: string): readonly Hit[] {
  const days = new Set([dayIn(typed), ...(source?.turns ?? [])].filter((day) => day !== undefined))
  const dayHits = [...days].map((day) => ({
    key: `per ${day}`,
    title: w.t('command.asOf', { day: w.day(day) }),
    note: day,
    href: url.here({ per: day === source?.asOf ? null : day }),
  }))
  const periodHits = (source?.periods ?? []).map((period) => ({
    key: `period ${period}`,
    title: w.t('command.period', { period }),
    href: url.here({ period: period === source?.period ? null : period }),
  }))
  return [...dayHits, ...periodHits].map((hit) => ({ section: 'choice', ...hit }))
}
