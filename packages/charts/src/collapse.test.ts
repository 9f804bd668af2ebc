import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collapse } from './collapse.ts'
import { litBy } from './lit-by.ts'

//   v ─┬─ r1 ── n1 ─┬─ a1 ── i1
//      │            └─ a2
//      └─ r2 ── n2
//   x ── y  (a loop: x serves y, y serves x)
const ids = ['v', 'r1', 'r2', 'n1', 'n2', 'a1', 'a2', 'i1', 'x', 'y']
const layers = [0, 1, 1, 3, 3, 5, 5, 6, 1, 3]
const nodes = ids.map((id, i) => ({ id, label: id, layer: layers[i] ?? 0 }))
const edges = ['r1 v', 'r2 v', 'n1 r1', 'n2 r2', 'a1 n1', 'a2 n1', 'i1 a1', 'x y', 'y x'].map((pair) => ({
  from: pair.split(' ')[0] ?? '',
  to: pair.split(' ')[1] ?? '',
}))
const none = new Set<string>()
const shownIn = (...given: Parameters<typeof collapse>): readonly string[] =>
  collapse(...given).nodes.map((node) => node.id)

describe('collapse', () => {
  test('shows the roots and two levels, and enters a loop at its highest goal', () => {
    expect(shownIn(nodes, edges, none, null)).toEqual(['v', 'r1', 'r2', 'n1', 'n2', 'x', 'y'])
  })

  test('counts the children that are not shown', () => {
    const hidden = new Map(collapse(nodes, edges, none, null).nodes.map((node) => [node.id, node.hidden]))
    expect([hidden.get('n1'), hidden.get('n2'), hidden.get('v')]).toEqual([2, 0, 0])
  })

  test('shows the children of the expanded, and of those only', () => {
    expect(shownIn(nodes, edges, new Set(['n1']), null)).toEqual([
      'v',
      'r1',
      'r2',
      'n1',
      'n2',
      'a1',
      'a2',
      'x',
      'y',
    ])
  })

  test('opens nothing under a node that itself is not shown', () => {
    expect(shownIn(nodes, edges, new Set(['a1']), null)).not.toContain('i1')
  })

  test('with focus shows the whole thread of that node', () => {
    expect(shownIn(nodes, edges, none, 'n1')).toEqual(['v', 'r1', 'n1', 'a1', 'a2', 'i1'])
  })

  test('folds what is closed', () => {
    expect(shownIn(nodes, edges, none, null, { closed: new Set(['r1']) })).toEqual([
      'v',
      'r1',
      'r2',
      'n2',
      'x',
      'y',
    ])
  })

  test('shows everything without focus when there are levels enough', () => {
    expect(shownIn(nodes, edges, none, null, { levels: 9 })).toEqual(ids)
  })

  test('an unknown focus is no focus', () => {
    expect(shownIn(nodes, edges, none, 'gone')).toEqual(shownIn(nodes, edges, none, null))
  })

  test('never shows a link without both its ends, and always the whole thread in focus', () => {
    const pick = fc.subarray(ids)
    fc.assert(
      fc.property(pick, fc.option(fc.constantFrom(...ids)), (expanded, focus) => {
        const part = collapse(nodes, edges, new Set(expanded), focus)
        const shown = new Set(part.nodes.map((node) => node.id))
        for (const { from, to } of part.edges) expect(shown.has(from) && shown.has(to)).toBe(true)
        if (focus !== null) for (const id of litBy(edges, focus)) expect(shown.has(id)).toBe(true)
      }),
    )
  })
})
