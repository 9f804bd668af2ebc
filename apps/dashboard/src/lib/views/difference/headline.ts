/** What differs, in sentences. */
import type { Words } from '../../i18n/words.ts'
import type { Difference } from '../../session/difference.ts'
import { cellGroups, isSame, isTwoMunicipalities, sharedStandings } from './groups.ts'

/** The headline: what has moved in the coverage, else in the attainment, else in the source. */
export function differenceTitle(w: Words, difference: Difference): string {
  const { before, after } = difference
  if (isTwoMunicipalities(difference))
    return w.t('difference.title.two', { before: before.municipality, after: after.municipality })
  if (isSame(difference)) return w.t('difference.title.none')
  const { back, forward, goals } = cellGroups(difference)
  const gone = goals.filter(({ isGone }) => isGone).length
  const some = (n: number, gender: 'neuter' | 'common') => ({ n, some: w.count(n, gender) })
  const moved = [
    forward.length > 0 ? w.t('difference.title.forward', some(forward.length, 'common')) : '',
    back.length === 0
      ? ''
      : w.t(
          forward.length > 0 ? 'difference.title.backToo' : 'difference.title.back',
          some(back.length, 'common'),
        ),
    goals.length > gone ? w.t('difference.title.newGoals', some(goals.length - gone, 'neuter')) : '',
    gone > 0 ? w.t('difference.title.goneGoals', some(gone, 'neuter')) : '',
  ].filter((text) => text !== '')
  if (moved.length > 0) return `${capital(w.list(moved))}.`
  const standings = sharedStandings(difference).length
  if (standings > 0) return w.t('difference.title.standings', { n: standings })
  return w.t('difference.title.rows')
}

/** What else differs, counted; empty where the headline says all, and of two kommuner, whose rows are no pairs. */
export function differenceLead(w: Words, difference: Difference): string {
  if (isTwoMunicipalities(difference)) return ''
  const { lost, added, removed, changed, measures, newFindings, goneFindings } = difference
  const counts = [
    ['difference.count.standings', sharedStandings(difference).length],
    ['difference.count.lost', lost.length],
    ['difference.count.measures', measures.length],
    ['difference.count.rows', added.length + removed.length],
    ['difference.count.changed', changed.length],
    ['difference.count.findings', newFindings.length + goneFindings.length],
  ] as const
  const told = counts.filter(([, n]) => n > 0).map(([key, n]) => w.t(key, { n }))
  return told.length === 0 ? '' : w.t('difference.lead', { what: w.list(told) })
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
