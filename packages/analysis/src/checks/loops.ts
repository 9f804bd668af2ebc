import {
  type Components,
  componentsOf,
  type Csr,
  type Finding,
  type FindingCode,
  findingOf,
  loopThrough,
  shown,
  type TableKey,
} from '@rodtrad/core'
import { type Checked, placeOf } from './place.ts'

/** How many loops of one knot are named each by itself; what then is left of the knot is named together. */
const MOST_LOOPS = 20
/** How many ids a sentence shows; the finding's `ids` hold them all. */
const MOST_SHOWN = 12

/** Rows of one knot: in the order of a loop through them all, or what is left of the knot in no order. */
interface Named {
  readonly rows: readonly number[]
  readonly ordered: boolean
}

const sentenceOf = (ids: readonly string[], ordered: boolean): string => {
  const closed = ordered ? [...ids, ids[0]!] : ids
  const between = ordered ? ' → ' : ', '
  return closed.length <= MOST_SHOWN
    ? closed.join(between)
    : [...closed.slice(0, MOST_SHOWN - 2), `… (${ids.length})`, closed.at(-1)!].join(between)
}

/**
 * Loops until every row that lies on one has been named, knot by knot. O(rows + neighbours), {@link MOST_LOOPS} times
 * for a knot of many loops.
 */
const loopsOf = (csr: Csr, components: Components): readonly Named[] => {
  const named = new Set<number>()
  const perKnot = new Map<number, number>()
  const rest = new Map<number, number[]>()
  const loops: Named[] = []
  components.onLoop.forEach((onLoop, row) => {
    if (onLoop === 0 || named.has(row)) return
    const knot = components.component[row]!
    const found = perKnot.get(knot) ?? 0
    perKnot.set(knot, found + 1)
    if (found >= MOST_LOOPS) {
      const left = rest.get(knot) ?? []
      rest.set(knot, left)
      left.push(row)
      return
    }
    const loop = loopThrough(csr, components, row)
    loop.forEach((each) => named.add(each))
    loops.push({ rows: loop, ordered: true })
  })
  return [...loops, ...Array.from(rest.values(), (rows) => ({ rows, ordered: false }))]
}

const findingsOf = (
  { model }: Checked,
  code: FindingCode,
  table: TableKey & ('goals' | 'organisations'),
  column: string,
  loops: readonly Named[],
): readonly Finding[] =>
  loops.map(({ rows, ordered }) => {
    const ids = rows.map((row) => model[table][row]!.id)
    const words = { loop: sentenceOf(ids.map(shown), ordered) }
    return findingOf(code, placeOf(model, table, rows[0]!, column), words, ids)
  })

/** RT022, RT024: goals that contribute to themselves, organisations that are part of themselves. */
export const loops = (checked: Checked): readonly Finding[] => {
  const { graph } = checked.question
  const { partOf } = graph.columns.organisations
  return [
    ...findingsOf(checked, 'RT022', 'goals', 'id', loopsOf(graph.up, graph.components)),
    ...findingsOf(checked, 'RT024', 'organisations', 'partOf', loopsOf(partOf, componentsOf(partOf))),
  ]
}
