import type { QueryRow } from '@rodtrad/sql'
import type { Words } from '../i18n/words.ts'

/**
 * A cell of the coverage in words: `Kulturnämnden: uppföljt`.
 *
 * @example cellLabel(w, cell)
 */
export function cellLabel(w: Words, cell: QueryRow<'coverage-matrix'>): string {
  const level =
    cell.level === 1 && cell.stance === 'declines' ? w.t('stance.declines') : w.code('level', cell.level)
  const marks = [
    cell.single ? w.t('cell.single') : '',
    !cell.answered && cell.level >= 2 ? w.t('cell.unanswered') : '',
  ].filter((mark) => mark !== '')
  return w.t('cell.label', { organ: cell.organisationName, level: [level, ...marks].join(', ') })
}
