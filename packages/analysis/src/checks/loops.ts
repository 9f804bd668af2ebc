import {
  type Components,
  componentsOf,
  type Csr,
  type Finding,
  type FindingCode,
  findingOf,
  loopThrough,
  type TableKey,
} from '@rodtrad/core'
import { type Checked, placeOf } from './place.ts'

/** How many loops of one knot are named each by itself; what then is left of the knot is named together. */
const MOST_LOOPS = 20
/** How many ids a sentence shows; the finding's `ids` hold them all. */
const MOST_SHOWN = 12

const sentenceOf = (ids: readonly string[]): string => {
  const closed = [...ids, ids[0]!]
  return closed.length <= MOST_SHOWN
    ? closed.join(' → ')
    : [...closed.slice(0, MOST_SHOWN - 2), `… (${ids.length})`, closed.at(-1)!].join(' → ')
}

/** Loops until every row that lies on one has been named, knot by knot. */
const loopsOf = (csr: Csr, components: Components): readonly (readonly number[])[] => {
  const named = new Set<number>()
  const perKnot = new Map<number, number>()
  const rest = new Map<number, number[]>()
  const loops: (readonly number[])[] = []
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
    loops.push(loop)
  })
  return [...loops, ...rest.values()]
}

const findingsOf = (
  { model }: Checked,
  code: FindingCode,
  table: TableKey & ('goals' | 'organisations'),
  column: string,
  loops: readonly (readonly number[])[],
): readonly Finding[] =>
  loops.map((loop) => {
    const ids = loop.map((row) => model[table][row]!.id)
    return findingOf(code, placeOf(model, table, loop[0]!, column), { loop: sentenceOf(ids) }, ids)
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
