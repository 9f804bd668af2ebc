import { expect, test } from 'vitest'
import { words } from '../../i18n/both-languages.ts'
import { addendsOf, finePercent } from './explain-sum.ts'
import { partOf } from './samples.ts'

test('what the parts add makes low, high and evidence', () => {
  const known = partOf({ weight: 0.75, low: 0.8, high: 0.8 })
  const unknown = partOf({ weight: 0.25, low: 0, high: 1, evidence: 0, value: null })
  const { addends, sum } = addendsOf([known, unknown])
  expect(sum.low).toBeCloseTo(0.6)
  expect(sum.high).toBeCloseTo(0.85)
  expect(sum.evidence).toBeCloseTo(0.75)
  expect(addends.map(({ high }) => high)).toEqual([0.75 * 0.8, 0.25])
})

test('shares of a sum have a decimal', () => {
  expect(finePercent(words.sv, 0.64841).replaceAll('\u00a0', ' ')).toBe('64,8 %')
  expect(finePercent(words.en, 1)).toBe('100%')
})
