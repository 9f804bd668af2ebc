import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { hostileTexts, seriesLabels as labels } from './samples.ts'
import { seriesLines } from './series-rows.ts'
import { series, type SeriesOptions, type SeriesRow } from './series.ts'
import { toMarkup } from './to-markup.ts'

const { document } = parseHTML('<!doctype html><html><body></body></html>')
const row = (year: number, value: number | null, more: Partial<SeriesRow> = {}): SeriesRow => ({
  year,
  value,
  period: String(year),
  ...more,
})
const draw = (rows: readonly SeriesRow[], options: Partial<SeriesOptions> = {}): string =>
  toMarkup(series(rows, { labels, ...options }, { document }))
const runsIn = (rows: readonly SeriesRow[], step = 1): readonly number[] =>
  seriesLines(rows, step)[0]?.runs.map((run) => run.length) ?? []

describe('the lines of a series', () => {
  test('a missing value or a missing year is a hole', () => {
    expect(runsIn([row(2020, 1), row(2021, null), row(2022, 1), row(2023, 1), row(2025, 1)])).toEqual([
      1, 2, 1,
    ])
  })

  test('what is measured every third year holds together when that is said', () => {
    expect(runsIn([row(2017, 1), row(2020, 1), row(2023, 1)], 3)).toEqual([3])
  })

  test('is broken where the measure was changed, and it is said', () => {
    const rows = [row(2020, 1), row(2021, 1), row(2022, 5), row(2023, 5)]
    const breaks = [{ year: 2022, label: 'måttet ändrat' }]
    expect(seriesLines(rows, 1, breaks)[0]?.runs.map((run) => run.length)).toEqual([2, 2])
    expect(draw(rows, { breaks })).toContain('måttet ändrat')
  })

  test('parts of a year and forecasts are joined to nothing', () => {
    const [line] = seriesLines(
      [row(2025, 1), row(2026, 2, { share: 1 / 3 }), row(2026, 3, { mark: 'forecast' })],
      1,
    )
    expect(line?.runs.map((run) => run.length)).toEqual([1])
    expect(line?.loose.map((point) => point.value)).toEqual([2, 3])
  })

  test('a part of a year stands between the year before and its own', () => {
    expect(seriesLines([row(2026, 1, { share: 1 / 3 })], 1)[0]?.loose[0]?.time).toBeCloseTo(2025.33, 2)
  })
})

describe('the series', () => {
  const rows = [row(2023, 71), row(2024, 74), row(2025, 78, { mark: 'preliminary' })]

  test('bears no names inside, no ids, no style sheet and no long decimals', () => {
    const svg = draw(rows, {
      targets: [{ from: 2024, to: 2025, value: 80 }],
      baseline: { year: 2023, value: 71 },
    })
    expect(svg).not.toMatch(/aria-label|<style|<[A-Z]|\bid=|class=|\d\.\d{3}/)
    expect(draw(rows, { label: 'Trygga elever' }).match(/aria-label/g)).toHaveLength(1)
  })

  test('takes every colour from a token', () => {
    const svg = draw(rows, { targets: [{ from: 2024, to: 2024, value: 60, max: 80 }] })
    for (const [, colour] of svg.matchAll(/(?:fill|stroke)="([^"]+)"/g))
      expect(colour).toMatch(/^(?:var\(--|none$|currentColor$)/)
  })

  test('writes its words on the marks', () => {
    const svg = draw(rows, {
      targets: [
        { from: 2025, to: 2025, value: 80 },
        { from: 2030, to: 2030, value: 90, final: true },
      ],
    })
    for (const words of ['Ale 78', 'mål 80', 'slutmål 90', 'preliminärt', labels.unit])
      expect(svg).toContain(`>${words}<`)
  })

  test('says period and value on every point', () => {
    expect(draw(rows)).toContain('<title>2025: 78, preliminärt</title>')
  })

  test('names women and men at the ends of their lines', () => {
    const both = [row(2024, 71, { gender: 'K' }), row(2024, 75, { gender: 'M' })]
    expect(draw(both)).toMatch(/>flickor 71<.*>pojkar 75<|>pojkar 75<.*>flickor 71</s)
  })

  test('names six other municipalities, and none of seven', () => {
    const others = (count: number): readonly SeriesRow[] =>
      Array.from({ length: count }, (_, i) => row(2024, i, { municipality: `Kommun ${i}` }))
    expect(draw(others(6)).match(/>Kommun \d \d</g)).toHaveLength(6)
    expect(draw(others(7)).match(/>Kommun \d \d</g)).toBeNull()
  })

  test('does not mind the order of the rows', () => {
    expect(draw(rows.toReversed())).toBe(draw(rows))
  })

  test.each([
    ['nothing', []],
    ['only holes', [row(2024, null)]],
    ['no number', [row(2024, Number.NaN)]],
  ])('says so when there is %s', (_, empty) => {
    expect(draw(empty)).toContain(labels.empty)
  })

  test.each([
    ['one outcome', [row(2024, 5)]],
    ['the same value always', [row(2023, 5), row(2024, 5)]],
    ['zero only', [row(2023, 0), row(2024, 0)]],
    ['below zero', [row(2023, -5), row(2024, 5)]],
    ['very large values', [row(2023, 1e15), row(2024, -1e15)]],
  ])('draws %s without a number that is none', (_, some) => {
    expect(draw(some, { zero: true })).not.toMatch(/NaN|Infinity|undefined/)
  })

  test('bears any name', () => {
    const named = hostileTexts
      .slice(0, 6)
      .map((municipality) => row(2024, 1, { municipality, period: municipality }))
    expect(draw(named)).not.toMatch(/<(?:img|script)/)
  })
})
