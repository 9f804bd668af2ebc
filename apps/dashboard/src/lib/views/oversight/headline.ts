/** What the kommunstyrelse should ask, and whom, in sentences. */
import type { QueryRow } from '@rodtrad/sql'
import type { MessageKey, Params, Words } from '../../i18n/words.ts'
import { byOrgan, isUrgent, type QuestionRow } from './by-organ.ts'

/** The headline: how many questions are to be taken up, and with whom most. */
export function titleOf(w: Words, rows: readonly QuestionRow[] | undefined): string {
  if (rows === undefined) return w.t('nav.oversight')
  const n = rows.filter(isUrgent).length
  if (n === 0)
    return w.t(rows.length === 0 ? 'oversight.title.none' : 'oversight.title.rest', { n: rows.length })
  const organs = byOrgan(rows).filter(({ organisation, urgent }) => organisation !== null && urgent > 0)
  const most = Math.max(0, ...organs.map(({ urgent }) => urgent))
  const names = organs.filter(({ urgent }) => urgent === most).map(({ name }) => name ?? '')
  if (organs.length < 2 || names.length > 2)
    return w.t('oversight.title.some', { n, some: w.count(n, 'common') })
  return w.t('oversight.title.most', { n, some: w.count(n, 'common'), names: w.list(names) })
}

/** A sentence of the lead, and where on the page it leads. */
export interface LeadSentence {
  readonly key: Extract<MessageKey, `oversight.lead.${string}`>
  readonly params: Params
}

/** What has waited longest, which dialogues are missing, and how much is left for when there is time. */
export function leadOf(
  w: Words,
  rows: readonly QuestionRow[],
  proposals: readonly QueryRow<'oversight-proposals'>[],
  dialogues: readonly QueryRow<'oversight-dialogues'>[],
): readonly LeadSentence[] {
  const waiting = proposals.filter(({ overdue }) => overdue)
  const oldest = waiting.flatMap(({ proposed }) => proposed ?? []).sort()[0]
  const missing = dialogues.filter(({ state }) => state === 'missing').length
  const rest = rows.filter((row) => !isUrgent(row)).length
  const amount = (n: number) => ({ n, some: w.count(n, 'common') })
  const sentences: (LeadSentence | undefined)[] = [
    waiting.length > 0
      ? {
          key: 'oversight.lead.waiting',
          params: { n: waiting.length, some: w.count(waiting.length), day: w.day(oldest) },
        }
      : undefined,
    missing > 0
      ? { key: 'oversight.lead.missing', params: amount(missing) }
      : dialogues.length > 0
        ? { key: 'oversight.lead.held', params: {} }
        : undefined,
    rest > 0 ? { key: 'oversight.lead.rest', params: amount(rest) } : undefined,
  ]
  return sentences.filter((sentence) => sentence !== undefined)
}
