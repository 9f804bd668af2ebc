import { expect, test } from 'vitest'
import { words } from '../../i18n/both-languages.ts'
import { dayLabel, historyDays, historyTitle, type HistoryRow } from './history.ts'

const rowsOf = (asOf: string, cells: readonly number[]): readonly HistoryRow[] =>
  cells.map((each, level) => ({ asOf, period: '2025', level, cells: each, all: 10, goals: 2, uncovered: 1 }))

test('the finding goes from the first day to the last', () => {
  const days = historyDays([...rowsOf('2022-12-31', [8, 0, 2, 0, 0]), ...rowsOf('2026-11-23', [1, 3, 1, 1, 4])])
  expect(days.map(({ carried }) => carried)).toEqual([0.2, 0.6])
  expect(historyTitle(words.en, days)).toMatch(/from 20% of the cells in 2022 to 60% as of 2026-11-23/)
})

test('one day is no history', () => {
  expect(historyTitle(words.sv, historyDays(rowsOf('2026-11-23', [1, 0, 0, 0, 9])))).toBe('Täckningen över tid')
})

test('the last day of a year is called by its year', () => {
  expect([dayLabel('2024-12-31'), dayLabel('2026-11-23')]).toEqual(['2024', '2026-11-23'])
})
