/** What the view of the thread knows: the graph, what is chosen and opened, and what that shows. */
import type { QueryRow } from '@rodtrad/sql'
import { useSession, type Session } from '../../session/session.svelte.ts'
import { useRows } from '../../session/use-rows.svelte.ts'
import { ThreadGraph, type Node, type Shown } from './graph.ts'
import { outlineOf } from './outline.ts'
import { search } from './search.ts'

/** What the page is built with. */
export interface Built {
  readonly nodes: readonly QueryRow<'thread-nodes'>[]
  readonly links: readonly QueryRow<'thread-links'>[]
}

export class ThreadView {
  readonly session: Session
  readonly #nodes
  readonly #links

  constructor(data: () => Built) {
    const session = useSession()
    this.session = session
    this.#nodes = useRows(() => ({ query: 'thread-nodes', params: [session.asOf], built: data().nodes }))
    this.#links = useRows(() => ({ query: 'thread-links', params: [session.asOf], built: data().links }))
  }

  readonly fault = $derived.by(() => this.#nodes.fault ?? this.#links.fault)
  readonly graph = $derived.by(() => {
    const [nodes, links] = [this.#nodes.rows, this.#links.rows]
    return nodes && links ? new ThreadGraph(nodes, links) : undefined
  })

  /** What the address asks for, whether it is there or not. */
  readonly wanted = $derived.by(() => this.session.url.get('id'))
  readonly chosen = $derived.by<Node | undefined>(() => this.graph?.get(this.wanted))
  readonly opened = $derived.by<ReadonlySet<string>>(
    () => new Set((this.session.url.get('oppna') ?? '').split(' ').filter(Boolean)),
  )
  readonly lit = $derived.by<ReadonlySet<string>>(() =>
    this.chosen && this.graph ? this.graph.lit(this.chosen.id) : new Set(),
  )
  readonly shown = $derived.by<Shown>(
    () =>
      this.graph?.shown({ chosen: this.chosen?.id ?? null, opened: this.opened }) ?? { nodes: [], links: [] },
  )
  readonly outline = $derived.by(() => outlineOf(this.shown))
  readonly illustrative = $derived.by(() => this.shown.nodes.some(({ illustrative }) => illustrative))

  readonly query = $derived.by(() => this.session.url.get('sok') ?? '')
  readonly found = $derived.by(() => search(this.graph?.nodes ?? [], this.query))

  retry(): void {
    this.#nodes.retry()
    this.#links.retry()
  }

  /** Lights the thread of a node; null puts it out. */
  choose(id: string | null): Promise<void> {
    return this.session.url.set({ id, sok: null })
  }

  /** Where the choice of a node leads. */
  hrefOf(id: string): string {
    return this.session.url.here({ id, sok: null })
  }

  /** Shows what serves a node, or hides it again. */
  toggle(id: string): Promise<void> {
    const opened = this.opened.has(id)
      ? [...this.opened].filter((other) => other !== id)
      : [...this.opened, id]
    return this.session.url.set({ oppna: opened.join(' ') || null })
  }

  /** Typing in the search field isn't worth a step in history. */
  find(query: string): Promise<void> {
    return this.session.url.set({ sok: query || null }, { replace: true })
  }
}
