import { expect, test } from 'vitest'
import { partsOfIndicator, type Rule } from './indicator.ts'
import { goal, indicator, measuredBy, questionOf, type Row } from './source.fixture.ts'

/** The rule of an indicator that is to be maintained. */
const maintained = (polarity: string, outcomes: readonly Row[]): Rule | undefined => {
  const question = questionOf({
    goals: [goal('n')],
    indicators: [indicator('i', { polarity })],
    targets: [{ indicator: 'i', condition: 'maintain' }],
    outcomes: outcomes.map((row) => ({ indicator: 'i', ...row })),
    links: [measuredBy('n', 'i')],
  })
  return partsOfIndicator(question, 0, 0)[0]?.rule
}
const both = [
  { period: '2024', value: 80 },
  { period: '2025', value: 81 },
]

test('what is to be maintained is compared with the year before', () => {
  expect(maintained('higher', both)).toBe('maintain')
})

test('without a year before there is nothing to compare with', () => {
  expect(maintained('higher', both.slice(1))).toBe('no_previous')
})

test('a range has no better or worse, whatever the year before was', () => {
  expect(maintained('range', both)).toBe('range_maintained')
  expect(maintained('range', both.slice(1))).toBe('range_maintained')
})
