/** What the view says of itself: what is asked, and how much that gave. */
import type { Words } from '../../i18n/words.ts'
import type { Outcome } from './explore.svelte.ts'
import type { ReadyMade } from './ready-made.ts'

/** The part of the view that its headline rests on. */
export interface Told {
  readonly ready: ReadyMade | undefined
  readonly asked: string | undefined
  readonly outcome: Outcome | undefined
}

/** A ready-made question is its own headline; one's own has the number of rows that it gave. */
export function titleOf(w: Words, { ready, asked, outcome }: Told): string {
  if (asked === undefined) return w.t('explore.title')
  if (ready !== undefined) return ready.title
  if (outcome?.sql !== asked) return w.t('explore.title.asked')
  if (outcome.kind !== 'answer')
    return w.t(outcome.kind === 'fault' ? 'explore.title.fault' : 'explore.title.asked')
  return w.t('explore.title.rows', { n: outcome.answer.rows.length })
}
