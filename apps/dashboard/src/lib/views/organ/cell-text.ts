/** An organ's answer to a riktningsmål in words. */
import type { QueryRow } from '@rodtrad/sql'
import type { Words } from '../../i18n/words.ts'

type Answer = Pick<QueryRow<'organ-cells'>, 'level' | 'stance' | 'answered' | 'single'>

/**
 * Level, stance, and what is special about it.
 *
 * @example cellText(w, cell) // 'uppföljt, tar sig an'
 */
export function cellText(w: Words, { level, stance, answered, single }: Answer): string {
  return [
    level === 1 && stance === 'declines' ? '' : w.code('level', level),
    w.code('stance', stance),
    single ? w.t('cell.single') : '',
    level > 0 && !answered ? w.t('cell.unanswered') : '',
  ]
    .filter((text) => text !== '')
    .join(', ')
}
