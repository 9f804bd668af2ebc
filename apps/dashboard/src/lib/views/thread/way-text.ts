/** The ways between two nodes in a sentence. */
import type { Words } from '../../i18n/words.ts'
import type { Node, ThreadGraph } from './graph.ts'
import { layerOf } from './layers.ts'
import type { ThreadView } from './thread-view.svelte.ts'

/** How many ways there are, how long, and by what; or where the two meet, when none serves the other. */
export function wayText(
  w: Words,
  view: Pick<ThreadView, 'graph' | 'ways' | 'isEvery'>,
  from: Node,
  to: Node,
): string {
  const { graph, ways: found, isEvery } = view
  if (graph === undefined || found === undefined) return ''
  const names = { from: from.title, to: to.title }
  const [first] = found.ways
  const last = found.ways.at(-1)
  if (first === undefined || last === undefined) {
    const met = meetingOf(graph, from.id, to.id)
    const none = w.t('thread.ways.none', names)
    return met === undefined ? none : `${none} ${w.t('thread.ways.meet', { title: met.title })}`
  }
  const steps = w.t('thread.ways.steps', { n: first.length - 1 })
  if (found.ways.length === 1 && found.isAll) {
    const via = first.slice(1, -1).map((id) => `”${graph.get(id)?.title ?? id}”`)
    const one = w.t(isEvery ? 'thread.ways.only' : 'thread.ways.one', { ...names, steps })
    return via.length === 0 ? `${one}.` : `${one}, ${w.t('thread.ways.via', { titles: w.list(via) })}.`
  }
  const count = found.ways.length
  if (!found.isAll) return w.t('thread.ways.most', { ...names, count, steps })
  if (!isEvery) return w.t('thread.ways.some', { ...names, count: w.count(count, 'common'), steps })
  const longest = w.t('thread.ways.steps', { n: last.length - 1 })
  return w.t('thread.ways.every', { ...names, count: w.count(count, 'common'), steps, longest })
}

/** The most concrete of what both serve. */
function meetingOf(graph: ThreadGraph, from: string, to: string): Node | undefined {
  const both = graph.allAbove(from).intersection(graph.allAbove(to))
  return [...both].flatMap((id) => graph.get(id) ?? []).sort((a, b) => layerOf(b) - layerOf(a))[0]
}
