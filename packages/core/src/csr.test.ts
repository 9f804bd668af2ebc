import { describe, expect, it } from 'vitest'
import { csrOf, degreeOf, neighboursOf } from './csr.ts'

// 2 → 0, 0 → 1, 2 → 1, 2 → 0 again; the entry from −1 is left out
const csr = csrOf(4, Int32Array.of(2, 0, -1, 2, 2), Int32Array.of(0, 1, 3, 1, 0))

describe('csrOf', () => {
  it('keeps the neighbours of a row in the order of the entries', () => {
    expect([...neighboursOf(csr, 2)]).toEqual([0, 1, 0])
    expect([...neighboursOf(csr, 0)]).toEqual([1])
  })

  it('tells which entry each neighbour came from', () => {
    expect([...csr.entry]).toEqual([1, 0, 3, 4])
  })

  it('has no neighbours for a row without entries, the last one too', () => {
    expect(degreeOf(csr, 1)).toBe(0)
    expect(degreeOf(csr, 3)).toBe(0)
    expect([...csrOf(0, new Int32Array(), new Int32Array()).start]).toEqual([0])
  })
})
