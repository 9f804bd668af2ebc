/** What can be laid over the thread: a sign, a word and a colour on each node that it concerns. */
import { organSigns, type Sign } from '@rodtrad/charts'
import type { QueryRow } from '@rodtrad/sql'
import type { Words } from '../../i18n/words.ts'
import type { Node } from './graph.ts'
import type { Shown } from './fold.ts'

/** The overlays: how far, who has taken it up, what runs out, what is to confirm, whose it is. */
export const overlays = ['status', 'tackning', 'utloper', 'bekrafta', 'organ'] as const
export type Overlay = (typeof overlays)[number]

export type OverlayRow = QueryRow<'thread-overlay'>

/** What a node bears. */
export interface Laid {
  readonly sign: Sign
  /** On the node. */
  readonly word: string
  /** In the legend, where nodes that bear the same sign are told as one. */
  readonly name: string
}

/** What an overlay says of a node; undefined where it says nothing. */
export type LaidOf = (node: Node) => Laid | undefined

/** Reads an overlay. `rows` are those of its query; status and links to confirm stand in the graph itself. */
export function laidBy(
  w: Words,
  overlay: Overlay,
  rows: readonly OverlayRow[],
  links: Shown['links'],
): LaidOf {
  if (overlay === 'status') return (node) => statusOf(w, node)
  if (overlay === 'bekrafta') return suspectsIn(w, links)
  const byId = new Map(rows.map((row) => [row.id, row]))
  if (overlay === 'organ') return organsIn(w, byId)
  return ({ id }) => {
    const row = byId.get(id)
    if (row === undefined) return undefined
    return overlay === 'tackning' ? levelOf(w, row) : endOf(w, row)
  }
}

function statusOf(w: Words, { status }: Node): Laid | undefined {
  if (status === null || status === 'unassessed' || status === 'not_assessed') return undefined
  const word = w.code('status', status)
  return { sign: status, word, name: word }
}

function levelOf(w: Words, { level }: OverlayRow): Laid | undefined {
  if (level === null) return undefined
  const word = w.code('level', level)
  return { sign: `level-${level as 0 | 1 | 2 | 3 | 4}`, word, name: word }
}

function endOf(w: Words, { until, succeeded, hangs }: OverlayRow): Laid {
  const sign = hangs === true ? 'hanging' : succeeded === true ? 'succeeded' : 'expires'
  const name = w.t(`thread.overlay.${sign}`)
  return { sign, word: until === null ? name : w.t('thread.overlay.until', { day: until }), name }
}

function suspectsIn(w: Words, links: Shown['links']): LaidOf {
  const suspect = links.filter((link) => link.suspect)
  const lower = new Set(suspect.map(({ from }) => from))
  const upper = new Set(suspect.map(({ to }) => to))
  return ({ id }) => {
    const sign = lower.has(id) ? 'suspect' : upper.has(id) ? 'changed' : undefined
    if (sign === undefined) return undefined
    const word = w.t(`thread.overlay.${sign}`)
    return { sign, word, name: word }
  }
}

/** The organs with most on the thread get signs of their own. */
function organsIn(w: Words, byId: ReadonlyMap<string, OverlayRow>): LaidOf {
  const counts = Map.groupBy(byId.values(), ({ organ }) => organ ?? '')
  const inOrder = [...counts].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
  const places = new Map(inOrder.map(([organ], at) => [organ, at]))
  return ({ id }) => {
    const { organ = null, organName = null } = byId.get(id) ?? {}
    if (organ === null || organName === null) return undefined
    const at = Math.min(organSigns, places.get(organ) ?? organSigns)
    return {
      sign: `organ-${at}`,
      word: organName,
      name: at === organSigns ? w.t('thread.overlay.others') : organName,
    }
  }
}

/** One line of the legend. */
export interface LegendLine {
  readonly sign: Sign
  readonly name: string
  readonly count: number
}

/** What the signs that are shown mean, and how many bear each. */
export function legendOf(nodes: Shown['nodes'], laid: LaidOf): readonly LegendLine[] {
  const lines = Map.groupBy(
    nodes.flatMap((node) => laid(node) ?? []),
    ({ sign }) => sign,
  )
  return [...lines]
    .map(([sign, own]) => ({ sign, name: own[0]?.name ?? '', count: own.length }))
    .sort((a, b) => orderOf(a.sign) - orderOf(b.sign))
}

const order: readonly string[] = [
  ...['attained', 'on_track', 'partly', 'not_attained', 'undetermined', 'divided', 'unmeasured'],
  ...['level-4', 'level-3', 'level-2', 'level-1', 'level-0'],
  ...['expires', 'hanging', 'succeeded', 'suspect', 'changed'],
]

function orderOf(sign: Sign): number {
  const at = order.indexOf(sign)
  return at === -1 ? order.length + Number(sign.replace(/^\D+/, '')) : at
}
