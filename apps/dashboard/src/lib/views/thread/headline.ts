/** The finding of the thread in sentences. */
import type { Words } from '../../i18n/words.ts'
import type { Node, Start, ThreadGraph } from './graph.ts'
import { isUpTo } from './layers.ts'

/** The verksamheter that the thread below a node reaches, by name. */
export function verksamheterBelow(graph: ThreadGraph, id: string): ReadonlySet<string> {
  const names = new Set<string>()
  for (const below of graph.allBelow(id)) {
    const node = graph.get(below)
    if (node === undefined) continue
    if (node.kind === 'verksamhet') names.add(node.title)
    for (const name of node.verksamheter) names.add(name)
  }
  return names
}

/**
 * The headline: how many riktningsmål reach the verksamhet, or how far the chosen thread goes.
 *
 * @param isFiltered whether more than what is shown may lead there
 */
export function titleOf(
  w: Words,
  graph: ThreadGraph | undefined,
  chosen: Node | undefined,
  start: Start = 'mal',
  isFiltered = false,
): string {
  if (graph === undefined) return w.t('nav.thread')
  if (graph.nodes.length === 0) return w.t(isFiltered ? 'filter.noGoals' : 'thread.title.empty')
  if (chosen !== undefined && start === 'mal' && !isUpTo(chosen, 'organ')) return upwardsOf(w, graph, chosen)
  const said = downwardsOf(w, graph, chosen, start)
  return isFiltered ? w.t('thread.title.shown', { said }) : said
}

function downwardsOf(w: Words, graph: ThreadGraph, chosen: Node | undefined, start: Start): string {
  if (chosen === undefined) return start === 'mal' ? wholeOf(w, graph) : startOf(w, graph, start)
  const { size } = verksamheterBelow(graph, chosen.id)
  const { title } = chosen
  if (size === 0) return w.t('thread.title.nowhere', { title })
  return w.t('thread.title.goal', { title, reach: w.amount('amount.verksamheter', size) })
}

function wholeOf(w: Words, graph: ThreadGraph): string {
  const goals = graph.nodes.filter(({ kind }) => kind === 'riktningsmal')
  if (goals.length === 0) return w.t('nav.thread')
  const reached = goals.filter(({ id }) => verksamheterBelow(graph, id).size > 0)
  return reached.length === goals.length
    ? w.t('thread.title.allReached', { n: goals.length, all: w.count(goals.length) })
    : w.t('thread.title.all', { reached: w.count(reached.length), all: w.count(goals.length) })
}

const startKind = { uppdrag: 'mission', vardeord: 'vardeord', omvarld: 'factor' } as const

/** How many of those that the thread starts from lead to a goal or a verksamhet. */
function startOf(w: Words, graph: ThreadGraph, start: Exclude<Start, 'mal'>): string {
  const all = graph.nodes.filter(({ kind }) => kind === startKind[start])
  if (all.length === 0) return w.t(`thread.title.no.${start}`)
  const reached = all.filter(({ id }) =>
    [...graph.allBelow(id)].some((below) => graph.get(below)?.kind !== startKind[start]),
  )
  return w.t(`thread.title.${start}`, {
    reached: w.count(reached.length),
    all: w.count(all.length),
  })
}

function upwardsOf(w: Words, graph: ThreadGraph, { id, title }: Node): string {
  const goals = [...graph.allAbove(id)].flatMap((above) => {
    const node = graph.get(above)
    return node?.kind === 'riktningsmal' ? [node.title] : []
  })
  if (goals.length === 0) return w.t('thread.title.loose', { title })
  return w.t('thread.title.up', {
    title,
    goals: goals.length > 2 ? w.amount('amount.goals', goals.length) : w.list(goals),
  })
}

/** What is chosen and lit, for the lead. */
export function leadOf(w: Words, graph: ThreadGraph, chosen: Node | undefined): string {
  if (chosen === undefined) return w.t('thread.lead.none')
  return w.t('thread.lead.chosen', {
    what: [w.code('kind', chosen.kind), chosen.number, ...chosen.owners].filter(Boolean).join(' · '),
    above: graph.allAbove(chosen.id).size,
    below: graph.allBelow(chosen.id).size,
  })
}
