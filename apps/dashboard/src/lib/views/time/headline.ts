/** The finding of the view as sentences. */
import type { Words } from '../../i18n/words.ts'
import type { Ending, EndingGoal } from './time.svelte.ts'

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000

const directions = (endings: readonly Ending[]): readonly Ending[] =>
  endings.filter(({ kind }) => kind === 'riktningsmal')

/** Those that have not run out yet on the as-of date; the others have, and nothing has replaced them. */
const coming = (endings: readonly Ending[], asOf: string): readonly Ending[] =>
  directions(endings).filter(({ validTo }) => validTo >= asOf)

/** Those of them that run out first, on the same day. */
function firstOf(endings: readonly Ending[], asOf: string): readonly Ending[] {
  const all = coming(endings, asOf)
  const [first] = all.map(({ validTo }) => validTo).toSorted()
  return all.filter(({ validTo }) => validTo === first)
}

/** How many riktningsmål run out first, and in how many days; else how many have, without a successor. */
export function titleOf(w: Words, endings: readonly Ending[], asOf: string): string {
  const ending = firstOf(endings, asOf)
  const [first] = ending
  if (first === undefined) {
    const n = directions(endings).length
    return n === 0 ? w.t('time.title.none') : w.t('time.title.ended', { n, number: w.count(n) })
  }
  const days = dayNumber(first.validTo) - dayNumber(asOf)
  return w.t('time.title', {
    n: ending.length,
    number: w.count(ending.length),
    days: w.t('overview.days', { n: days }),
  })
}

/** How many of them have a successor, decided or drafted, and what is covered the day after. */
export function leadOf(
  w: Words,
  endings: readonly Ending[],
  goals: readonly EndingGoal[],
  asOf: string,
): string {
  const ending = firstOf(endings, asOf)
  if (ending.length === 0) return ''
  const decided = ending.filter(({ notReplaced }) => !notReplaced).length
  const drafted = ending.filter((row) => row.notReplaced && row.successorStatus === 'draft').length
  const ready = w.t(decided === 0 ? 'time.lead.none' : 'time.lead.ready', {
    decided: w.count(decided),
    n: drafted,
    drafted: w.count(drafted),
  })
  const after = goals.filter(({ organsAfter }) => organsAfter > 0).length
  const withDrafts = goals.filter(({ organsWithDrafts }) => organsWithDrafts > 0)
  const uncovered = withDrafts.filter((goal) => goal.withDrafts === 0).length
  return `${ready} ${w.t('time.lead.after', {
    n: after,
    after: w.count(after),
    drafts: w.count(withDrafts.length),
    uncovered: w.count(uncovered),
  })}`
}
