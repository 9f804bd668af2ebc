/** What the missions come to, in sentences. */
import type { Words } from '../../i18n/words.ts'
import type { Mission } from './rows.ts'

/** The headline: how many are late. */
export function titleOf(w: Words, rows: readonly Mission[] | undefined): string {
  if (rows === undefined) return w.t('nav.missions')
  const standing = rows.filter(({ ended }) => !ended)
  const late = standing.filter((row) => row.late)
  const reported = late.filter((row) => row.reported !== null).length
  if (standing.length === 0) return w.t('missions.empty')
  if (late.length === 0)
    return w.t('missions.title.clear', { n: standing.length, all: w.count(standing.length) })
  const n = late.length
  return w.t(reported === 0 ? 'missions.title.lateSilent' : 'missions.title.late', {
    n,
    some: w.count(n),
    all: w.count(standing.length),
  })
}

/** Who has not answered for what was asked, what nothing makes concrete, and which satsning leads nowhere. */
export function leadOf(w: Words, rows: readonly Mission[]): readonly string[] {
  const titles = (of: readonly Mission[]): string => w.list(of.map(({ title }) => title))
  const unreported = rows.filter((row) => row.unreported)
  const abstract = rows.filter((row) => row.abstract)
  const nowhere = rows.filter((row) => row.leadsNowhere && !row.ended)
  return [
    unreported.length > 0
      ? w.t('missions.lead.unreported', { n: unreported.length, some: w.count(unreported.length) })
      : w.t('missions.lead.reported'),
    abstract.length > 0
      ? w.t('missions.lead.abstract', {
          n: abstract.length,
          some: w.count(abstract.length),
          titles: titles(abstract),
        })
      : '',
    nowhere.length > 0 ? w.t('missions.lead.nowhere', { n: nowhere.length, titles: titles(nowhere) }) : '',
  ].filter((text) => text !== '')
}

/** The finding of the timeline: what has been late the longest. */
export function timelineTitleOf(w: Words, rows: readonly Mission[]): string {
  const [longest] = rows.filter((row) => row.late).toSorted((a, b) => (b.daysLate ?? 0) - (a.daysLate ?? 0))
  return longest === undefined
    ? w.t('missions.timeline.clear')
    : w.t('missions.timeline.late', { title: longest.title, n: longest.daysLate ?? 0 })
}
