import { csrOf } from '@rodtrad/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type WaysDown, waysDown } from './ways-down.ts'

type Link = readonly [from: number, to: number]

const over = (size: number, links: readonly Link[]): WaysDown =>
  waysDown(
    csrOf(
      size,
      Int32Array.from(links, ([from]) => from),
      Int32Array.from(links, ([, to]) => to),
    ),
  )

/** The way and what is unavoidable on it, from 0 to any of the goals that serve. */
const ask = (size: number, links: readonly Link[], serving: readonly number[]) => {
  const { shortest, unavoidable } = over(size, links)
  const serves = (goal: number): boolean => serving.includes(goal)
  const way = shortest(0, serves)
  return { way, unavoidable: way && unavoidable(0, serves, way) }
}

describe('ways down', () => {
  test('of one chain no goal can be avoided', () => {
    // 0 ← 1 ← 2
    expect(
      ask(
        3,
        [
          [0, 1],
          [1, 2],
        ],
        [2],
      ),
    ).toEqual({ way: [1, 2], unavoidable: [1, 2] })
  })

  test('of two ways only what they share', () => {
    // 0 ← 1 ← 3 ← 4
    //   ↖ 2 ↙
    const links: Link[] = [
      [0, 1],
      [0, 2],
      [1, 3],
      [2, 3],
      [3, 4],
    ]
    expect(ask(5, links, [4])).toEqual({ way: [1, 3, 4], unavoidable: [3, 4] })
    expect(ask(5, [...links, [2, 4]], [4]).unavoidable).toEqual([4])
    expect(ask(5, links, [4, 2]).unavoidable).toEqual([])
  })

  test('there is none where nothing below serves', () => {
    expect(ask(3, [[0, 1]], [2])).toEqual({ way: undefined, unavoidable: undefined })
    expect(ask(3, [[0, 1]], [0])).toEqual({ way: undefined, unavoidable: undefined })
  })

  test('over a loop a goal is below itself', () => {
    // 0 ⇄ 1
    expect(
      ask(
        2,
        [
          [0, 1],
          [1, 0],
        ],
        [0],
      ),
    ).toEqual({ way: [1], unavoidable: [1] })
    expect(ask(1, [[0, 0]], [0])).toEqual({ way: [], unavoidable: [] })
  })

  test('a barred goal is as gone', () => {
    const { shortest } = over(4, [
      [0, 1],
      [0, 2],
      [1, 3],
      [2, 3],
    ])
    expect(
      shortest(
        0,
        (goal) => goal === 3,
        (goal) => goal === 1,
      ),
    ).toEqual([2, 3])
    expect(
      shortest(
        0,
        (goal) => goal === 3,
        (goal) => goal === 3,
      ),
    ).toBeUndefined()
  })

  test('unavoidable is what bars all ways when it is taken away, on any graph', () => {
    const goal = fc.nat(7)
    fc.assert(
      fc.property(
        fc.array(fc.tuple(goal, goal), { maxLength: 20 }),
        fc.array(goal, { minLength: 1, maxLength: 3 }),
        (links, serving) => {
          const { way, unavoidable } = ask(8, links, serving)
          const { shortest } = over(8, links)
          const bars = (barred: number): boolean =>
            shortest(
              0,
              (each) => serving.includes(each),
              (each) => each === barred,
            ) === undefined
          const expected = way === undefined ? undefined : [1, 2, 3, 4, 5, 6, 7].filter(bars)
          expect(unavoidable?.toSorted((a, b) => a - b)).toEqual(expected)
        },
      ),
    )
  })
})
