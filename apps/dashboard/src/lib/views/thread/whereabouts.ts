/** Where one is on the graph, for those who hear the page. */
import type { Words } from '../../i18n/words.ts'
import type { ThreadView } from './thread-view.svelte.ts'

/** The node's kind, what lies above and below it, and how much of that is not shown; nothing before one has walked. */
export function whereabouts(
  w: Words,
  { graph, shown, lit }: Pick<ThreadView, 'graph' | 'shown' | 'lit'>,
  id: string | undefined,
): string {
  const node = shown.nodes.find((each) => each.id === id)
  if (node === undefined || graph === undefined) return ''
  return [
    w.t('thread.at', {
      what: [w.code('kind', node.kind), node.number].filter(Boolean).join(' '),
      above: graph.above(node.id).length,
      below: graph.below(node.id).length,
    }),
    node.hidden > 0 ? w.t('thread.at.hidden', { n: node.hidden }) : '',
    lit.size > 0 ? w.t(lit.has(node.id) ? 'thread.at.lit' : 'thread.at.unlit') : '',
  ]
    .filter(Boolean)
    .join(' ')
}
