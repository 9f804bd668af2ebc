import { describe, expect, test } from 'vitest'
import { runsOf, sparkline } from './sparkline.ts'
import { toMarkup } from './to-markup.ts'

const row = (
  year: number,
  value: number | null,
): { readonly year: number; readonly value: number | null } => ({ year, value })

describe('the sparkline', () => {
  test('breaks at a missing value and at a missing year', () => {
    expect(
      runsOf([row(2020, 1), row(2021, null), row(2022, 2), row(2024, 3)], 1).map((run) => run.length),
    ).toEqual([1, 1, 1])
  })

  test('holds together what is measured every third year', () => {
    expect(runsOf([row(2017, 1), row(2020, 1), row(2023, 2)], 3)).toHaveLength(1)
  })

  test('does not mind the order of the rows', () => {
    const rows = [row(2020, 1), row(2021, 4), row(2022, 2)]
    expect(toMarkup(sparkline(rows.toReversed()))).toBe(toMarkup(sparkline(rows)))
  })

  test('stays inside its frame, and draws a target', () => {
    const markup = toMarkup(sparkline([row(2020, -1e9), row(2021, 1e9)], { target: 0 }))
    for (const [, y] of markup.matchAll(/cy="([\d.-]+)"/g)) expect(Number(y)).toBeLessThanOrEqual(18)
    expect(markup).toContain('h7')
  })

  test('draws nothing, and no NaN, without values', () => {
    expect(toMarkup(sparkline([row(2020, null), row(2021, Number.NaN)]))).not.toMatch(/NaN|circle/)
    expect(toMarkup(sparkline([]))).not.toContain('NaN')
  })
})
