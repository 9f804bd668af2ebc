/** What the kommunstyrelse should ask, and whom, in sentences. */
import type { QueryRow } from '@rodtrad/sql'
import type { Words } from '../../i18n/words.ts'
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

/** What has waited longest, and which dialogues are missing. */
export function leadOf(
  w: Words,
  rows: readonly QuestionRow[],
  proposals: readonly QueryRow<'oversight-proposals'>[],
  dialogues: readonly QueryRow<'oversight-dialogues'>[],
): string {
  const waiting = proposals.filter(({ overdue }) => overdue)
  const oldest = waiting.flatMap(({ proposed }) => proposed ?? []).sort()[0]
  const missing = dialogues.filter(({ state }) => state === 'missing').length
  const rest = rows.filter((row) => !isUrgent(row)).length
  const common = (n: number): { n: number; some: string } => ({ n, some: w.count(n, 'common') })
  return [
    waiting.length === 0
      ? ''
      : w.t('oversight.lead.waiting', {
          n: waiting.length,
          some: w.count(waiting.length),
          day: w.day(oldest),
        }),
    dialogues.length === 0
      ? ''
      : w.t(missing === 0 ? 'oversight.lead.held' : 'oversight.lead.missing', common(missing)),
    rest === 0 ? '' : w.t('oversight.lead.rest', common(rest)),
  ]
    .filter((text) => text !== '')
    .join(' ')
}
