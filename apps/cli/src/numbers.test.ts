import { expect, test } from 'vitest'
import { differenceText, intervalText, numberText, percentText } from './numbers.ts'

test.each([
  [12.4, '12,4', '12.4'],
  [0.12345, '0,123', '0.123'],
  [1234.56, '1\u00a0234,6', '1,234.6'],
  [1234567.8, '1\u00a0234\u00a0568', '1,234,568'],
  [-3, '−3', '−3'],
])('%d', (value, swedish, english) => {
  expect([numberText(value, 'sv'), numberText(value, 'en')]).toEqual([swedish, english])
})

test('a difference has its sign', () => {
  expect([12.4, -3, 0].map((value) => differenceText(value, 'sv'))).toEqual(['+12,4', '−3', '0'])
})

test('what isn’t all is never a hundred, what isn’t nothing never zero', () => {
  expect([1, 0.999, 0.66, 0.001, 0].map((share) => percentText(share, 'en'))).toEqual([
    '100%',
    '99%',
    '66%',
    '1%',
    '0%',
  ])
  expect(percentText(-0.5, 'en')).toBe('−50%')
  expect(percentText(1 - 1e-12, 'sv')).toBe('100\u00a0%')
})

test('an interval is one number where both ends are the same', () => {
  expect(intervalText(0.56, 0.71, 'sv')).toBe('56–71\u00a0%')
  expect(intervalText(0.75, 0.75, 'en')).toBe('75%')
})
