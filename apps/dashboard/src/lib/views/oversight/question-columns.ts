import type { Column } from '../../components/columns.ts'
import type { Words } from '../../i18n/words.ts'
import { isUrgent, type QuestionRow } from './by-organ.ts'
import { answersOf, toWhom } from './protocol.ts'

/** The questions as a list to take away. */
export function questionColumns(w: Words): readonly Column<QuestionRow>[] {
  return [
    { label: w.t('oversight.organ'), text: (row) => toWhom(w, row) },
    { label: w.t('oversight.pressing'), text: (row) => pressing(w, row) },
    { label: w.t('oversight.protocol.question'), text: (row) => row.question, head: true },
    { label: w.t('oversight.protocol.basis'), text: (row) => row.ground },
    { label: w.t('oversight.protocol.answers'), text: (row) => answersOf(w, row) },
    { label: w.t('oversight.since'), text: (row) => row.since ?? '' },
    {
      label: w.t('oversight.days'),
      text: (row) => (row.days === null ? '' : String(row.days)),
      numeric: true,
    },
    { label: w.t('oversight.code'), text: (row) => row.code },
    {
      label: w.t('illustrative.tag'),
      text: (row) => w.t(row.illustrative ? 'coverage.yes' : 'coverage.no'),
    },
  ]
}

/** To be taken up, or if there is time. */
export function pressing(w: Words, row: QuestionRow): string {
  return w.t(isUrgent(row) ? 'oversight.urgent' : 'oversight.rest')
}
