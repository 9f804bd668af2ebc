import { type Graph, neighboursOf, nodeOf } from '@rodtrad/core'
import { replacementsOf } from './replacements.ts'
import { type CellValue, tableDifference, valueOf } from './row-difference.ts'
import type { KeyedRow } from './row-keys.ts'
import { titleOf } from './titles.ts'

/** What has become of a measure (MODEL: "Drift", mått som ändrats). */
export type Drift =
  'added' | 'dropped' | 'replaced' | 'renamed' | 'redefined' | 'targetMoved' | 'targetAdded' | 'targetDropped'

/** A measure that is not what it was. */
export interface MeasureDrift {
  readonly what: Drift
  readonly indicator: string
  readonly title: string
  /** The key of the column, where a cell is another; of a target, `value`, `valueMax` or `condition`. */
  readonly column: string | null
  /** For whom and when a target is, as its row is told apart: `i-trygg · 2025`. */
  readonly target: string | null
  /** Of what was replaced: the old indicator, and the new. */
  readonly before: CellValue
  readonly after: CellValue
}

type Told = Omit<MeasureDrift, 'title'>

/** The ids of the indicators that a goal which takes part is measured by. */
const inUse = ({ columns, indicators }: Graph): ReadonlySet<string> =>
  new Set(Array.from(indicators.to, (indicator) => columns.ids[columns.first.indicators + indicator]!))

/** The indicators in use on one day of a source and not on another: by their places, without a set of all of them. */
const onlyIn = ({ columns, indicators }: Graph, other: Graph): readonly string[] => {
  const used = new Uint8Array(columns.count.indicators)
  for (const indicator of other.indicators.to) used[indicator] = 1
  const found = new Set<number>()
  for (const indicator of indicators.to) if (used[indicator] === 0) found.add(indicator)
  return Array.from(found, (indicator) => columns.ids[columns.first.indicators + indicator]!)
}

const bare = { column: null, target: null, before: null, after: null } as const

/** What has come into use and gone out of it, the new one in place of the old where a link says so. */
const used = ({ columns }: Graph, dropped: readonly string[], added: readonly string[]): readonly Told[] => {
  const { newer } = replacementsOf(columns)
  const isAdded = new Set(added)
  const successorOf = (id: string): string | undefined => {
    const node = nodeOf(columns, id)
    const next = node === undefined ? [] : Array.from(neighboursOf(newer, node), (each) => columns.ids[each]!)
    return next.find((each) => isAdded.has(each))
  }
  const successors = new Map(
    dropped.flatMap((id): readonly (readonly [string, string])[] => {
      const next = successorOf(id)
      return next === undefined ? [] : [[id, next]]
    }),
  )
  const taken = new Set(successors.values())
  return [
    ...added.filter((id) => !taken.has(id)).map((indicator): Told => ({ ...bare, what: 'added', indicator })),
    ...dropped
      .filter((id) => !successors.has(id))
      .map((indicator): Told => ({ ...bare, what: 'dropped', indicator })),
    ...[...successors].map(([old, now]): Told => ({
      ...bare,
      what: 'replaced',
      indicator: now,
      before: old,
      after: now,
    })),
  ]
}

/** What the rows of the indicators say otherwise: their names, and what they measure. */
const redefined = (before: Graph, after: Graph): readonly Told[] =>
  tableDifference(before, after, 'indicators').changed.flatMap(
    ({ id, column, kind, before: was, after: is }): readonly Told[] => {
      if (column !== 'title' && kind !== 'measure') return []
      const what = column === 'title' ? 'renamed' : 'redefined'
      return [{ what, indicator: id, column, target: null, before: was, after: is }]
    },
  )

const targetOf = ({ cells }: KeyedRow): CellValue => valueOf(cells['value'] ?? cells['condition'])

const retargeted = (before: Graph, after: Graph, kept: ReadonlySet<string>): readonly Told[] => {
  const { added, removed, changed } = tableDifference(before, after, 'targets')
  const about = (row: KeyedRow): { readonly indicator: string; readonly target: string } => ({
    indicator: String(row.cells['indicator']),
    target: row.id,
  })
  return [
    ...changed
      .filter(({ kind }) => kind === 'target')
      .map(({ row, column, before: was, after: is }): Told => ({
        what: 'targetMoved',
        ...about(row),
        column,
        before: was,
        after: is,
      })),
    ...added.map((row): Told => ({
      what: 'targetAdded',
      ...about(row),
      column: 'value',
      before: null,
      after: targetOf(row),
    })),
    ...removed.map((row): Told => ({
      what: 'targetDropped',
      ...about(row),
      column: 'value',
      before: targetOf(row),
      after: null,
    })),
  ].filter(({ indicator }) => kept.has(indicator))
}

const betweenDays = (before: Graph, after: Graph): readonly Told[] =>
  used(after, onlyIn(before, after), onlyIn(after, before))

const betweenSources = (before: Graph, after: Graph): readonly Told[] => {
  const [was, is] = [inUse(before), inUse(after)]
  const kept = new Set([...was].filter((id) => is.has(id)))
  const dropped = [...was].filter((id) => !kept.has(id))
  const added = [...is].filter((id) => !kept.has(id))
  return [...used(after, dropped, added), ...redefined(before, after), ...retargeted(before, after, kept)]
}

/**
 * Which measures are not what they were (MODEL: "Drift"): come into use or gone out of it, by the goals that take part;
 * replaced, renamed, redefined (unit, direction, scale, baseline …); their targets moved, added or dropped, of those in
 * use on both sides. Two days of one source differ in what is in use alone. O(rows + links).
 *
 * @example measureDrift(before.graph, after.graph).filter(({ what }) => what === 'targetMoved')
 */
export const measureDrift = (before: Graph, after: Graph): readonly MeasureDrift[] => {
  const titleIn = ({ columns }: Graph, id: string): string | undefined => {
    const node = nodeOf(columns, id)
    return node === undefined ? undefined : titleOf(columns, node)
  }
  const told = before.columns === after.columns ? betweenDays(before, after) : betweenSources(before, after)
  return told.map(({ what, indicator, ...rest }) => ({
    what,
    indicator,
    title: titleIn(after, indicator) ?? titleIn(before, indicator) ?? indicator,
    ...rest,
  }))
}
