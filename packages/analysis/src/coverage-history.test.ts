import { expect, test } from 'vitest'
import { coverageHistory } from './coverage-history.ts'
import { contributes, goal, organ, questionOf } from './source.fixture.ts'
import type { Day, Period } from '@rodtrad/core'

// r (2023–) ← n (2024-07–), of two organs: linked from the end of 2024.
const source = {
  organisations: [organ('bun'), organ('soc')],
  goals: [
    goal('r', 'riktningsmal', { validFrom: '2023-01-01' }),
    goal('n', 'namndmal', { owner: ['bun'], validFrom: '2024-07-01' }),
  ],
  links: [contributes('n', 'r')],
}
const rows = coverageHistory(questionOf(source, { asOf: '2025-06-30' as Day, period: '2024' as Period }))

test('each year end since there were riktningsmål, and the day itself', () => {
  expect([...new Set(rows.map(({ asOf, period }) => `${asOf} ${period}`))]).toEqual([
    '2023-12-31 2023',
    '2024-12-31 2024',
    '2025-06-30 2024',
  ])
})

test('the cells of a day are shared out on the five levels', () => {
  const on = (day: string) => rows.filter(({ asOf }) => asOf === day).map(({ cells }) => cells)
  expect(on('2023-12-31')).toEqual([2, 0, 0, 0, 0])
  expect(on('2024-12-31')).toEqual([1, 0, 1, 0, 0])
  expect(rows.every(({ all }) => all === 2)).toBe(true)
})

test('what nobody had a goal for is counted on each day', () => {
  expect(rows.filter(({ level }) => level === 0).map(({ goals, uncovered }) => [goals, uncovered])).toEqual([
    [1, 1],
    [1, 0],
    [1, 0],
  ])
})
