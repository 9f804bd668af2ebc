/** The thread of one goal, with enough beside it to see where it lies. */
import { thread, type ThreadNode } from '@rodtrad/charts'
import type { QueryRow } from '@rodtrad/sql'
import type { Words } from '../../i18n/words.ts'
import { useSession, type Session } from '../../session/session.svelte.ts'
import { useRows } from '../../session/use-rows.svelte.ts'

type Node = QueryRow<'overview-thread-nodes'>

interface Built {
  readonly goal: string
  readonly nodes: readonly Node[]
  readonly edges: readonly QueryRow<'overview-thread-edges'>[]
}

/** The columns of the picture, from the vision to the indicators. */
const layers: Readonly<Record<string, number>> = {
  vision: 0,
  vardegrund: 0,
  vardeord: 0,
  riktningsmal: 1,
  budgetmal: 2,
  namndmal: 2,
  bolagsmal: 2,
  verksamhetsmal: 3,
  verksamhet: 3,
  aktivitet: 4,
  indicator: 5,
}
/** Activities are left to the view of the thread; their number stands on what they belong to. */
const hidden = 4

export class OverviewThread {
  readonly #session: Session
  readonly #notable
  readonly #nodes
  readonly #edges
  readonly #goal: string

  constructor(data: () => Built) {
    const session = useSession()
    this.#session = session
    this.#goal = data().goal
    this.#notable = useRows(() => ({
      query: 'overview-notable',
      params: [],
      built: [{ goal: data().goal }],
    }))
    const isBuilt = (): boolean => this.chosen === data().goal
    this.#nodes = useRows(() => ({
      query: 'overview-thread-nodes',
      params: [this.chosen ?? ''],
      built: isBuilt() ? data().nodes : undefined,
    }))
    this.#edges = useRows(() => ({
      query: 'overview-thread-edges',
      params: [this.chosen ?? ''],
      built: isBuilt() ? data().edges : undefined,
    }))
  }

  /** The chosen goal: by the address, else the notable one. */
  readonly chosen = $derived.by<string | undefined>(
    () => this.#session.url.get('id') ?? this.#notable.rows?.[0]?.goal,
  )

  readonly node = $derived.by(() => this.#nodes.rows?.find(({ id }) => id === this.chosen))
  readonly fault = $derived.by(() => this.#nodes.fault ?? this.#edges.fault)
  readonly isReady = $derived.by(() => this.#nodes.rows !== undefined && this.#edges.rows !== undefined)
  readonly nodes = $derived.by(() => this.#nodes.rows?.filter(({ kind }) => layerOf(kind) !== hidden) ?? [])

  /** How many verksamheter and indicators the thread reaches. */
  readonly reach = $derived.by(() => {
    const below = this.nodes.filter(({ kind }) => layerOf(kind) === 3)
    return {
      verksamheter: new Set(below.map(({ ownerName, title }) => ownerName ?? title)).size,
      indicators: this.nodes.filter(({ kind }) => kind === 'indicator').length,
    }
  })

  /** The picture. */
  draw(w: Words) {
    const shown = new Set(this.nodes.map(({ id }) => id))
    const edges = (this.#edges.rows ?? []).filter(({ from, to }) => shown.has(to) && shown.has(from))
    return thread(this.#toNodes(w), edges, {
      columns: (layer) => w.code('layer', layer),
      chosen: this.chosen ?? null,
      href: (id) => this.#hrefOf(id),
      columnWidth: 196,
      gap: 48,
      label: w.t('overview.thread.label', { title: this.node?.title ?? '' }),
    })
  }

  #toNodes(w: Words): ThreadNode[] {
    const activities = (this.#edges.rows ?? []).filter(({ from }) => this.#isActivity(from))
    return this.nodes.map(({ id, kind, title, ownerName, value, status }) => {
      const below = activities.filter(({ to }) => to === id).length
      const about = [ownerName, value === null ? null : w.percent(value)].filter((text) => text !== null)
      return {
        id,
        layer: Math.min(layerOf(kind), 4),
        label: title,
        kind,
        ...(kind === 'riktningsmal' || kind === 'vision' || about.length === 0
          ? {}
          : { sublabel: about.join(' · ') }),
        ...(below > 0 ? { hidden: below } : {}),
        ...(status === null || status === 'not_assessed' ? {} : { sign: status }),
      }
    })
  }

  #isActivity(id: string): boolean {
    return this.#nodes.rows?.some((node) => node.id === id && node.kind === 'aktivitet') ?? false
  }

  #hrefOf(id: string): string {
    const kind = this.nodes.find((node) => node.id === id)?.kind
    const isGoal = kind !== 'indicator' && kind !== 'verksamhet'
    return isGoal
      ? this.#session.url.here({ id: id === this.#goal ? null : id })
      : this.#session.url.href('/trad', { id })
  }
}

function layerOf(kind: string): number {
  return layers[kind] ?? 3
}
