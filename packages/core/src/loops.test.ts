import { describe, expect, it } from 'vitest'
import { csrOf } from './csr.ts'
import { componentsOf, loopThrough } from './loops.ts'

const relation = (rows: number, ...pairs: readonly (readonly [number, number])[]) =>
  csrOf(
    rows,
    Int32Array.from(pairs, ([from]) => from),
    Int32Array.from(pairs, ([, to]) => to),
  )

//  0 → 1 → 2 → 0      3 → 0      4 → 4      5      2 → 6
const csr = relation(7, [0, 1], [1, 2], [2, 0], [3, 0], [4, 4], [2, 6])

describe('componentsOf', () => {
  const { order, component, onLoop } = componentsOf(csr)

  it('marks what can reach itself', () => {
    expect([...onLoop]).toEqual([1, 1, 1, 0, 1, 0, 0])
  })

  it('puts a loop in one component, all else alone', () => {
    expect(component[0]).toBe(component[1])
    expect(component[1]).toBe(component[2])
    expect(new Set(component).size).toBe(5)
  })

  it('orders every row once, after all that it can reach beyond its loop', () => {
    expect([...order].toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6])
    const place = (row: number): number => order.indexOf(row)
    for (const row of [0, 1, 2]) {
      expect(place(6)).toBeLessThan(place(row))
      expect(place(row)).toBeLessThan(place(3))
    }
  })

  it('numbers the components along the order, each of a piece', () => {
    const along = [...order].map((row) => component[row] ?? NaN)
    expect(along).toEqual(along.toSorted((a, b) => a - b))
  })

  it('holds a chain of a million without recursion', () => {
    const rows = 1_000_000
    const from = Int32Array.from({ length: rows - 1 }, (_, row) => row)
    const long = componentsOf(
      csrOf(
        rows,
        from,
        from.map((row) => row + 1),
      ),
    )
    expect(long.order[0]).toBe(rows - 1)
    expect(long.onLoop.includes(1)).toBe(false)
  })
})

describe('loopThrough', () => {
  it('is a shortest loop through the row, in the direction of the relation', () => {
    //  0 → 1 → 2 → 0 and 1 → 0
    const short = relation(3, [0, 1], [1, 2], [2, 0], [1, 0])
    expect(loopThrough(short, componentsOf(short), 0)).toEqual([0, 1])
    expect(loopThrough(short, componentsOf(short), 2)).toEqual([2, 0, 1])
  })

  it('may be of one row, and is empty where there is none', () => {
    const components = componentsOf(csr)
    expect(loopThrough(csr, components, 4)).toEqual([4])
    expect(loopThrough(csr, components, 3)).toEqual([])
    expect(loopThrough(csr, components, 6)).toEqual([])
  })
})
