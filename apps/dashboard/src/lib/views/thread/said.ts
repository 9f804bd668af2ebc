/** What an organ has said of a goal, in the parts that it has. */
import type { QueryRow } from '@rodtrad/sql'
import type { Words } from '../../i18n/words.ts'
import { periodText } from '../attainment/value-text.ts'

export type SaidRow = QueryRow<'thread-words'> & {
  readonly goal?: string
  readonly goalTitle?: string | null
}

const parts = ['risk', 'opportunity', 'conditions', 'handling', 'action'] as const

/** The named parts after the reasoning: risk, opportunity, conditions … */
export function partsOf(w: Words, row: SaidRow): readonly { readonly name: string; readonly text: string }[] {
  return parts.flatMap((part) => {
    const text = row[part]
    return text === null ? [] : [{ name: w.t(`thread.part.${part}`), text }]
  })
}

/** On what basis, for which period, in which phase, on which day. */
export function aboutOf(w: Words, row: SaidRow): string {
  const period = periodText(row.period)
  return [
    row.basis === null ? w.t('thread.position', { period }) : w.t(`thread.basis.${row.basis}`, { period }),
    row.stance === null ? '' : w.code('stance', row.stance),
    row.progress === null ? '' : w.t('thread.progress', { share: w.percent(row.progress / 100) }),
    w.day(row.day),
  ]
    .filter((text) => text !== '')
    .join(' · ')
}
