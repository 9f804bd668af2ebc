import { expect, test } from 'vitest'
import { coverageHistory, type CoverageHistoryRow } from './coverage-history.ts'
import { toMarkup } from './to-markup.ts'

const labels = {
  share: (share: number) => `${Math.round(share * 100)} %`,
  day: (asOf: string) => (asOf.endsWith('-12-31') ? asOf.slice(0, 4) : asOf),
  empty: 'Inga riktningsmål',
}
const rows = [
  ['2024-12-31', [30, 10, 5, 3, 2]],
  ['2025-12-31', [12, 12, 10, 8, 8]],
  ['2026-11-23', [0, 10, 10, 10, 20]],
].flatMap(([asOf, cells]): readonly CoverageHistoryRow[] =>
  (cells as number[]).map((each, level) => ({ asOf: String(asOf), level, cells: each, all: 50 })),
)

test('a column for each day, its levels from followed at the bottom to none', async () => {
  const markup = `${toMarkup(coverageHistory(rows, { labels, label: 'Täckning över tid' }))}\n`
  await expect(markup).toMatchFileSnapshot('../golden/coverage-history.svg')
})

test('the figure over a column is the share that is linked or more', () => {
  const markup = toMarkup(coverageHistory(rows, { labels }))
  expect([...markup.matchAll(/>(\d+ %)</g)].map(([, text]) => text)).toEqual(['20 %', '52 %', '80 %'])
})

test('without a riktningsmål it says so', () => {
  expect(toMarkup(coverageHistory([], { labels }))).toContain('Inga riktningsmål')
})
