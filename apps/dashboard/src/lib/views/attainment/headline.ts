/** The finding of the view as sentences. */
import type { MessageKey, Words } from '../../i18n/words.ts'
import type { Known } from './known-share.ts'
import type { Goal } from './rows.ts'

/** How much is known, and how many goals are attained. */
export function headlineOf(w: Words, { asked, known, measured, attained }: Known): string {
  if (asked === 0) return w.t('attainment.title.words')
  const given = { share: w.percent(known / asked), n: attained, all: measured, number: w.count(attained) }
  return w.t(attained === 0 ? 'attainment.title.none' : 'attainment.title', given)
}

/** What is missing, and what is followed up with words. */
export function leadOf(w: Words, { asked, known, worded, rated }: Known): string {
  const missing = asked - known
  const first =
    missing === 0
      ? w.t('attainment.lead.complete', { n: asked })
      : w.t('attainment.lead.missing', { n: missing, number: w.count(missing, 'common'), all: asked })
  return worded === 0 ? first : `${first} ${w.t('attainment.lead.words', { n: worded, rated })}`
}

/** The message that says why a measured goal has its status. */
export function statusKey({ status, reason }: Pick<Goal, 'status' | 'reason'>): MessageKey {
  if (reason !== null) return `explain.status.${reason}`
  switch (status) {
    case 'attained':
    case 'partly':
    case 'not_attained':
    case 'unmeasured':
      return `explain.status.${status}`
    default:
      return 'explain.status.undetermined'
  }
}
