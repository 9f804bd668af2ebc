/** What runs out, as a table. */
import type { Column } from '../../components/columns.ts'
import type { Words } from '../../i18n/words.ts'
import type { Ending, EndingGoal } from './time.svelte.ts'

/** What stands ready in its place: decided, drafted, or nothing. */
export function successorText(w: Words, { successors, successorStatus }: Ending): string {
  if (successors.length === 0 || successorStatus === null) return w.t('time.noSuccessor')
  const names = w.list(successors)
  return successorStatus === 'draft' ? w.t('time.draftSuccessor', { names }) : names
}

export function endingColumns(w: Words): readonly Column<Ending>[] {
  return [
    { label: w.t('time.what'), text: ({ title }) => title, head: true },
    { label: w.t('time.kind'), text: ({ kind, table }) => w.code('kind', kind ?? table) },
    { label: w.t('time.last'), text: ({ validTo }) => validTo, whole: true },
    { label: w.t('time.successor'), text: (row) => successorText(w, row) },
    {
      label: w.t('time.below'),
      text: ({ below }) => (below === null ? '' : w.number(below)),
      numeric: true,
    },
    {
      label: w.t('time.hanging'),
      text: ({ hanging }) => (hanging === null ? '' : w.number(hanging)),
      numeric: true,
    },
  ]
}

/** So many of so many organs, or that the riktningsmål isn't there that day. */
export const organsText = (w: Words, linked: number, organs: number): string =>
  organs === 0 ? w.t('time.absent') : w.t('share.of', { part: linked, n: organs })

export function afterColumns(w: Words): readonly Column<EndingGoal>[] {
  return [
    { label: w.t('time.goal'), text: ({ title }) => title, head: true },
    { label: w.t('time.now'), text: (row) => organsText(w, row.before, row.organsBefore) },
    { label: w.t('time.after'), text: (row) => organsText(w, row.after, row.organsAfter) },
    { label: w.t('time.withDrafts'), text: (row) => organsText(w, row.withDrafts, row.organsWithDrafts) },
  ]
}
