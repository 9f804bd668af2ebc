import { expect, test } from 'vitest'
import { words } from '../../i18n/both-languages.ts'
import { fractionText } from './fraction.ts'
import { ruleText } from './rule-text.ts'
import { partOf } from './samples.ts'
import { periodText, targetText, valueText } from './value-text.ts'

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
const rule = (part: Parameters<typeof partOf>[0], lang: 'sv' | 'en' = 'sv'): string =>
  plain(ruleText(words[lang], partOf(part)))

test('each rule says its figures and its share', () => {
  expect(rule({ rule: 'ratio', outcome: 12.4, target: 15, unit: 'antal', value: 0.8267 })).toBe(
    '12,4 mot minst 15: 83 % (kvot)',
  )
  expect(
    rule({ rule: 'progress', outcome: 51, target: 60, baseline: 40, baselinePeriod: '2022', value: 0.55 }),
  ).toBe('På väg från 40 % (2022) till minst 60 %, nu 51 %: 55 % (framsteg)')
  expect(rule({ rule: 'range', polarity: 'range', outcome: 14, target: 13, targetMax: 15 })).toBe(
    '14 % mot intervallet 13–15 %: 100 % (inom eller utom)',
  )
  expect(rule({ rule: 'maintain', condition: 'maintain', target: null, previous: 88 })).toBe(
    '90 % mot 88 % året före, ska hållas: 100 % (villkor)',
  )
  expect(rule({ rule: 'yes', condition: 'yes', target: null, unit: 'ja/nej', outcome: 1 })).toBe(
    'Utfallet är ja, ska vara ja: 100 % (villkor)',
  )
  expect(rule({ rule: 'threshold', polarity: 'lower', outcome: 8, target: 7, value: 0 }, 'en')).toBe(
    '8% against at most 7%: 0% (threshold, reached or not)',
  )
})

test('what is not known says why, and that it counts from 0 to 100', () => {
  const unknown = { value: null, outcome: null, evidence: 0 }
  expect(rule({ rule: 'no_outcome', ...unknown })).toBe('Utfall saknas: okänt, räknas 0–100 %')
  expect(rule({ rule: 'no_outcome', outcomeStatus: 'suppressed', ...unknown })).toMatch(/visas inte.*0–100 %/)
  expect(rule({ rule: 'no_target', ...unknown, outcome: 75 })).toMatch(/^Målvärde/)
  expect(rule({ rule: 'no_previous', ...unknown, outcome: 75 })).toMatch(/året före saknas/)
  expect(rule({ rule: 'range_maintained', ...unknown, outcome: 75 })).toMatch(
    /inget bättre eller sämre att bibehålla/,
  )
})

test('targets, values and periods in words', () => {
  const target = (part: Parameters<typeof partOf>[0]): string => plain(targetText(words.sv, partOf(part)))
  expect(target({ condition: 'at_most', polarity: 'higher' })).toBe('högst 80 %')
  expect(target({ polarity: 'range', targetMax: null })).toBe('minst 80 %')
  expect(target({ target: null })).toBe('')
  expect(plain(valueText(words.sv, 18802.64, 'kr/inv'))).toBe('18 802,64 kr/inv')
  expect(valueText(words.sv, 0, 'ja/nej')).toBe('nej')
  expect(['2025', '2025-T2', '2025-Q1', '2025-03'].map(periodText)).toEqual([
    '2025',
    'T2 2025',
    'Q1 2025',
    '2025-03',
  ])
})

test('weights are fractions where one can say them so', () => {
  expect([1, 2 / 11, 1 / 3, 0.123456].map((share) => fractionText(share))).toEqual(['1', '2/11', '1/3', null])
})
