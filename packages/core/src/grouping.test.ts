import { describe, expect, it } from 'vitest'
import { groupingOf, groupOf } from './grouping.ts'

//  row:                        0  1   2   3  4   5
const indicator = Int32Array.of(1, 0, 1, -1, 1, 1)
const goal = Int32Array.of(5, -1, -1, 2, 5, 5)
const organisation = Int32Array.of(7, -1, -1, 2, -1, 7)
const groups = groupingOf(3, indicator, goal, organisation)

const rowsOf = (...key: readonly [number, number, number]): readonly number[] | undefined => {
  const group = groupOf(groups, ...key)
  return group < 0 ? undefined : [...groups.row.subarray(groups.start[group], groups.start[group + 1])]
}

describe('groupingOf', () => {
  it('gathers the rows of an indicator by goal and organ, in the order of the rows', () => {
    expect(rowsOf(1, 5, 7)).toEqual([0, 5])
    expect(rowsOf(1, 5, -1)).toEqual([4])
    expect(rowsOf(1, -1, -1)).toEqual([2])
    expect(rowsOf(0, -1, -1)).toEqual([1])
  })

  it('leaves out rows of no indicator', () => {
    expect(groups.row).toHaveLength(5)
  })

  it('has no group where there are no rows', () => {
    expect(rowsOf(1, 5, 8)).toBeUndefined()
    expect(rowsOf(0, 5, 7)).toBeUndefined()
    expect(rowsOf(2, -1, -1)).toBeUndefined()
  })

  it('puts the rows for all first of an indicator', () => {
    expect(groups.goal[groups.first[1] ?? -1]).toBe(-1)
  })
})
