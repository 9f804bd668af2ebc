import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LayoutEdge } from './layer-graph.ts'
import { litBy, threadOf } from './lit-by.ts'

const linksOf = (...pairs: readonly string[]): readonly LayoutEdge[] =>
  pairs.map((pair) => ({ from: pair.split('>')[0] ?? '', to: pair.split('>')[1] ?? '' }))

const anyLinks = fc.array(
  fc.record({ from: fc.constantFrom('a', 'b', 'c', 'd', 'e'), to: fc.constantFrom('a', 'b', 'c', 'd', 'e') }),
  { maxLength: 12 },
)

describe('litBy', () => {
  //   v ── r1 ── n1 ── i1
  //   │     └─── n2           n2 serves r1 too, but on another thread
  //   └─── r2
  const links = linksOf('r1>v', 'r2>v', 'n1>r1', 'n2>r1', 'i1>n1')

  test('lights all that the chosen serves and all that serves it', () => {
    expect([...litBy(links, 'n1')].sort()).toEqual(['i1', 'n1', 'r1', 'v'])
  })

  test('does not light what else serves the same goal', () => {
    expect(litBy(links, 'n1').has('n2')).toBe(false)
  })

  test('lights a loner alone', () => {
    expect([...litBy(links, 'x')]).toEqual(['x'])
  })

  test('ends on loops', () => {
    expect([...litBy(linksOf('a>b', 'b>c', 'c>a'), 'a')].sort()).toEqual(['a', 'b', 'c'])
  })

  test('is mutual: who lights me is lit by me', () => {
    fc.assert(
      fc.property(anyLinks, fc.constantFrom('a', 'b', 'c', 'd', 'e'), (edges, id) => {
        for (const other of litBy(edges, id)) expect(litBy(edges, other).has(id)).toBe(true)
      }),
    )
  })

  test('finds the same as the plain closure', () => {
    fc.assert(
      fc.property(anyLinks, fc.constantFrom('a', 'b', 'c', 'd', 'e'), (edges, id) => {
        const above = new Set([id])
        for (let i = 0; i < 5; i++) for (const { from, to } of edges) if (above.has(from)) above.add(to)
        expect([...threadOf(edges, id).above].sort()).toEqual([...above].sort())
      }),
    )
  })
})
