import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { waysBetween } from './ways.ts'

const edgesOf = (text: string): readonly { from: string; to: string }[] =>
  text.split(' ').map((pair) => ({ from: pair[0]!, to: pair[1]! }))

//   v ── r ── n ── i
//    ╲       ╱
//     ── s ──
//      ╲ t ── n        two short ways from n to v, and a longer one by u
//        u ── t
const small = edgesOf('rv nr in sv ns tu uv nt')

const text = (ways: readonly (readonly string[])[]): readonly string[] => ways.map((way) => way.join(''))

describe('the ways between two nodes', () => {
  test('are the shortest, all of them', () => {
    const found = waysBetween(small, 'i', 'v')
    expect(text(found.ways)).toEqual(['inrv', 'insv'])
    expect([found.isAll, found.direction]).toEqual([true, 'up'])
  })

  test('are every way when asked, the shortest first', () => {
    expect(text(waysBetween(small, 'i', 'v', { every: true }).ways)).toEqual(['inrv', 'insv', 'intuv'])
  })

  test('go downward too', () => {
    const found = waysBetween(small, 'v', 'i')
    expect(text(found.ways)).toEqual(['vrni', 'vsni'])
    expect(found.direction).toBe('down')
  })

  test('are none between two that share a goal, nor from a node to itself', () => {
    expect(waysBetween(small, 'r', 's')).toEqual({ ways: [], isAll: true, direction: null })
    expect(waysBetween(small, 'r', 'r').ways).toEqual([])
    expect(waysBetween(small, 'r', 'gone').ways).toEqual([])
  })

  test('say when there are more than can be listed', () => {
    const { ways, isAll } = waysBetween(small, 'i', 'v', { every: true, most: 2 })
    expect([ways.length, isAll]).toEqual([2, false])
    expect(waysBetween(small, 'i', 'v', { every: true, most: 3 }).isAll).toBe(true)
  })

  test('are those that the plain way finds, loops and all', () => {
    const pairs = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 12 })
    fc.assert(
      fc.property(pairs, (links) => {
        const edges = links.map(([a, b]) => ({ from: `${a}`, to: `${b}` }))
        const slow: string[] = []
        const walk = (way: readonly string[]): void => {
          const at = way.at(-1)!
          if (at === '5') return void slow.push(way.join(''))
          const next = new Set(edges.filter(({ from }) => from === at).map(({ to }) => to))
          for (const to of next) if (!way.includes(to)) walk([...way, to])
        }
        walk(['0'])
        const found = waysBetween(edges, '0', '5', { every: true })
        if (slow.length === 0) {
          expect(found.direction).not.toBe('up')
          return
        }
        expect(text(found.ways).toSorted()).toEqual(slow.toSorted())
        const least = Math.min(...slow.map((way) => way.length))
        expect(text(waysBetween(edges, '0', '5').ways).toSorted()).toEqual(
          slow.filter((way) => way.length === least).toSorted(),
        )
      }),
    )
  })
})
