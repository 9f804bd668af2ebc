/** The finding of the overview in sentences. */
import type { Words } from '../../i18n/words.ts'
import type { GoalRow } from './goal-rows.ts'
import type { Overview } from './overview.svelte.ts'

/** The headline: what is uncovered, or that all is covered. */
export function titleOf(
  w: Words,
  { rows, uncovered, session }: Pick<Overview, 'rows' | 'uncovered' | 'session'>,
): string {
  if (rows === undefined) return w.t('nav.overview')
  if (rows.length === 0) return w.t(session.isFiltered ? 'filter.noGoals' : 'overview.empty')
  const all = w.count(rows.length)
  if (uncovered.length > 0) {
    return w.t('overview.title.uncovered', { n: uncovered.length, some: w.count(uncovered.length), all })
  }
  return w.t('overview.title.covered', { n: rows.length, all })
}

/** Who has said what of what is uncovered; then what runs out, and what hangs on it. */
export function leadOf(
  w: Words,
  { uncovered, rows = [], ending }: Pick<Overview, 'rows' | 'uncovered' | 'ending'>,
): string {
  if (rows.length === 0) return ''
  const [first] = uncovered
  const thin = rows.filter(({ goal }) => goal.single)
  const finding =
    first !== undefined
      ? w.t('overview.lead.uncovered', { title: first.goal.title, said: saidOf(w, first) })
      : thin.length > 0
        ? w.t('overview.lead.single', { n: thin.length, titles: w.list(thin.map(({ goal }) => goal.title)) })
        : w.t('overview.lead.covered')
  if (ending === undefined || ending.riktningsmal === 0 || ending.days > 366) return finding
  const expiry = w.t('overview.lead.expiry', {
    days: w.t('overview.days', { n: ending.days }),
    goals:
      ending.riktningsmal === rows.length
        ? w.t('overview.lead.all', { all: w.count(rows.length) })
        : w.amount('amount.goals', ending.riktningsmal),
    along: ending.along === 0 ? '' : w.t('overview.lead.along', { n: ending.along }),
    hanging: ending.hanging === 0 ? '' : w.t('overview.lead.hanging', { n: ending.hanging }),
  })
  return `${finding} ${expiry}`
}

function saidOf(w: Words, { cells }: GoalRow): string {
  const declines = cells.filter(({ level, stance }) => level === 1 && stance === 'declines').length
  const reasoned = cells.filter(({ level }) => level === 1).length - declines
  const silent = cells.filter(({ level }) => level === 0).length
  const parts = [
    reasoned > 0 ? w.t('overview.lead.reasoned', { n: reasoned, some: w.count(reasoned, 'common') }) : '',
    declines > 0 ? w.t('overview.lead.declines', { n: declines, some: w.count(declines, 'common') }) : '',
    silent > 0 ? w.t('overview.lead.silent', { n: silent, some: w.count(silent, 'common') }) : '',
  ]
  return w.list(parts.filter((part) => part !== ''))
}
