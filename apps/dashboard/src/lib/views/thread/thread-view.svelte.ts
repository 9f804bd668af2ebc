/** What the view of the thread knows: the graph, what is chosen, opened and laid over it, and what that shows. */
import { threadLights, wayLights, waysBetween, type Lights } from '@rodtrad/charts'
import type { QueryRow } from '@rodtrad/sql'
import { useSession, type Session } from '../../session/session.svelte.ts'
import type { Changes } from '../../session/url-state.svelte.ts'
import { useRows } from '../../session/use-rows.svelte.ts'
import { everyNode, shownOf, type Shown } from './fold.ts'
import { starts, ThreadGraph, type Node, type Start } from './graph.ts'
import { outlineOf } from './outline.ts'
import { overlays, type Overlay } from './overlay.ts'
import { toggled } from './toggled.ts'

/** What the page is built with. */
export interface Built {
  readonly nodes: readonly QueryRow<'thread-nodes'>[]
  readonly links: readonly QueryRow<'thread-links'>[]
}

/** The ways to see the thread; the graph and the list when nothing is said. */
export const looks = ['graf', 'block', 'lista'] as const
export type Look = (typeof looks)[number]

export class ThreadView {
  readonly session: Session
  readonly #nodes
  readonly #links
  readonly #startNodes
  readonly #startLinks
  readonly #overlay

  constructor(data: () => Built) {
    const session = useSession()
    this.session = session
    const params = (): [string] => [session.asOf]
    const unless = (isWanted: boolean): [] | undefined => (isWanted ? undefined : [])
    this.#nodes = useRows(() => ({ query: 'thread-nodes', params: params(), built: data().nodes }))
    this.#links = useRows(() => ({ query: 'thread-links', params: params(), built: data().links }))
    this.#startNodes = useRows(() => ({
      query: 'thread-start-nodes',
      params: params(),
      built: unless(this.start !== 'mal'),
    }))
    this.#startLinks = useRows(() => ({
      query: 'thread-start-links',
      params: params(),
      built: unless(this.start !== 'mal'),
    }))
    this.#overlay = useRows(() => ({
      query: 'thread-overlay',
      params: [this.overlay],
      built: unless(this.overlay !== 'status' && this.overlay !== 'bekrafta'),
    }))
  }

  readonly start = $derived.by<Start>(() => among(starts, this.session.url.get('borja')) ?? 'mal')
  readonly overlay = $derived.by<Overlay>(() => among(overlays, this.session.url.get('lager')) ?? 'status')
  readonly look = $derived.by<Look | null>(() => among(looks, this.session.url.get('vy')) ?? null)

  readonly fault = $derived.by(
    () =>
      this.#nodes.fault ??
      this.#links.fault ??
      (this.start === 'mal' ? undefined : (this.#startNodes.fault ?? this.#startLinks.fault)),
  )
  readonly graph = $derived.by(() => {
    const [nodes, links] = [this.#nodes.rows, this.#links.rows]
    if (nodes === undefined || links === undefined) return undefined
    if (this.start === 'mal') return new ThreadGraph(nodes, links)
    const [moreNodes, moreLinks] = [this.#startNodes.rows, this.#startLinks.rows]
    if (moreNodes === undefined || moreLinks === undefined) return undefined
    return new ThreadGraph([...moreNodes, ...nodes], [...moreLinks, ...links]).from(this.start)
  })
  readonly overlayRows = $derived.by(() => this.#overlay.rows ?? [])

  /** What the address asks for, whether it is there or not. */
  readonly wanted = $derived.by(() => this.session.url.get('id'))
  readonly chosen = $derived.by<Node | undefined>(() => this.graph?.get(this.wanted))
  /** The other end of the ways that are sought. */
  readonly end = $derived.by<Node | undefined>(
    () => this.chosen && this.graph?.get(this.session.url.get('till')),
  )
  readonly isEvery = $derived.by(() => this.session.url.get('vagar') === 'alla')
  readonly ways = $derived.by(() =>
    this.chosen && this.end && this.graph
      ? waysBetween(this.graph.links, this.chosen.id, this.end.id, { every: this.isEvery })
      : undefined,
  )
  readonly isFocus = $derived.by(() => this.chosen !== undefined && this.session.url.get('fokus') === '1')
  // By their text, which stays the same when something else in the address changes.
  readonly #openedText = $derived.by(() => this.session.url.get('oppna') ?? '')
  readonly #closedText = $derived.by(() => this.session.url.get('stang') ?? '')
  readonly opened = $derived.by(() => idsIn(this.#openedText))
  readonly closed = $derived.by(() => idsIn(this.#closedText))
  readonly lights = $derived.by<Lights | null>(() => {
    if (this.ways !== undefined && this.ways.ways.length > 0) return wayLights(this.ways.ways)
    return this.chosen && this.graph ? threadLights(this.graph.links, this.chosen.id) : null
  })
  readonly lit = $derived.by<ReadonlySet<string>>(() => this.lights?.nodes ?? new Set())
  readonly shown = $derived.by<Shown>(() => {
    if (this.graph === undefined) return { nodes: [], links: [] }
    const { opened, closed, isFocus: focus } = this
    const ways = this.ways && this.ways.ways.length > 0 ? this.lit : undefined
    return shownOf(this.graph, { chosen: this.chosen?.id ?? null, opened, closed, focus, ways })
  })
  readonly outline = $derived.by(() => outlineOf(this.shown))
  /** With all that is folded: the thread of the chosen, or all of it. */
  readonly fullOutline = $derived.by(() => {
    const opened = new Set([everyNode])
    return outlineOf(
      this.graph ? shownOf(this.graph, { chosen: this.chosen?.id ?? null, opened }) : this.shown,
    )
  })
  readonly illustrative = $derived.by(() => this.shown.nodes.some(({ illustrative }) => illustrative))
  readonly isWhole = $derived.by(() => this.opened.has(everyNode))

  retry(): void {
    for (const rows of [this.#nodes, this.#links, this.#startNodes, this.#startLinks, this.#overlay])
      rows.retry()
  }

  /** A step in history. */
  set(changes: Changes): Promise<void> {
    return this.session.url.set(changes)
  }

  /** Lights the thread of a node; null puts it out. */
  choose(id: string | null): Promise<void> {
    return this.set(choiceOf(id))
  }

  /** Where the choice of a node leads. */
  hrefOf(id: string): string {
    return this.session.url.here(choiceOf(id))
  }

  /** One step back: from the ways to the thread, from the thread alone to all beside it, from the thread to the graph. */
  back(): Promise<void> {
    if (this.session.url.get('till') !== null) return this.set({ till: null, vagar: null })
    return this.isFocus ? this.set({ fokus: null }) : this.choose(null)
  }

  /** Shows what serves a node, or hides it again. */
  toggle(id: string): Promise<void> {
    const node = this.shown.nodes.find((shown) => shown.id === id)
    if (node === undefined || (node.hidden === 0 && !node.foldable)) return Promise.resolve()
    const { opened, closed } = toggled(this, id, node.hidden > 0)
    return this.set({ oppna: [...opened].join(' ') || null, stang: [...closed].join(' ') || null })
  }

  /** Shows everything, or as little as at first. */
  toggleAll(): Promise<void> {
    return this.set({ oppna: this.isWhole ? null : everyNode, stang: null })
  }

  /** Nothing but the thread, or what lies beside it too. */
  toggleFocus(): Promise<void> {
    return this.chosen === undefined ? Promise.resolve() : this.set({ fokus: this.isFocus ? null : '1' })
  }
}

function among<T extends string>(all: readonly T[], text: string | null): T | undefined {
  return all.find((one) => one === text)
}

function idsIn(text: string): ReadonlySet<string> {
  return new Set(text.split(' ').filter(Boolean))
}

function choiceOf(id: string | null): Changes {
  return { id, sok: null, till: null, vagar: null, ...(id === null ? { fokus: null } : {}) }
}
