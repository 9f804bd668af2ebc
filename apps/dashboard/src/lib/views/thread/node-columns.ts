/** The shown part of the graph as a table. */
import type { Column } from '../../components/columns.ts'
import type { Words } from '../../i18n/words.ts'
import type { ShownNode } from './fold.ts'
import type { ThreadView } from './thread-view.svelte.ts'

type Row = ShownNode

export function nodeColumns(w: Words, { graph, lit, shown }: ThreadView): readonly Column<Row>[] {
  const yes = (is: boolean): string => w.t(is ? 'thread.yes' : 'thread.no')
  const suspect = new Set(shown.links.filter((link) => link.suspect).map(({ from }) => from))
  return [
    { label: w.t('thread.column.title'), text: ({ title }) => title, head: true },
    { label: w.t('thread.column.kind'), text: ({ kind }) => w.code('kind', kind) },
    { label: w.t('thread.column.number'), text: ({ number }) => number ?? '' },
    { label: w.t('thread.column.owners'), text: ({ owners }) => owners.join(', ') },
    { label: w.t('thread.column.status'), text: ({ status }) => (status ? w.code('status', status) : '') },
    {
      label: w.t('thread.column.value'),
      text: ({ low, high, evidence }) =>
        low === null || high === null || !evidence ? '' : w.interval(low, high),
      numeric: true,
    },
    {
      label: w.t('thread.column.serves'),
      text: ({ id }) => (graph?.above(id) ?? []).map((above) => graph?.get(above)?.title ?? above).join(', '),
    },
    { label: w.t('thread.column.suspect'), text: ({ id }) => (suspect.has(id) ? w.t('thread.yes') : '') },
    { label: w.t('thread.column.lit'), text: ({ id }) => (lit.size === 0 ? '' : yes(lit.has(id))) },
    {
      label: w.t('coverage.illustrative'),
      text: ({ illustrative }) => (illustrative ? w.t('thread.yes') : ''),
    },
  ]
}
