import { expect, test } from 'vitest'
import { words } from '../../i18n/both-languages.ts'
import { budgetTitle } from './budget-title.ts'
import { deviationText } from './money.ts'
import { budgetOf } from './samples.ts'

const w = words.sv
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
const over = budgetOf({ deviation: 14100, share: 0.0201, result: 'deficit' })
const under = budgetOf({ deviation: -3400, share: -0.003, result: 'surplus', name: 'Skolan' })
const sum = budgetOf({ organisation: null, deviation: 10700, result: 'deficit' })

test('the title says how many went over, and who most', () => {
  expect(plain(budgetTitle(w, 'driftsram', [under, over, sum]))).toBe(
    'Driftsramar: ett av 2 gick över budget, Kommunstyrelsen med +14 100 tkr',
  )
  expect(budgetTitle(w, 'satsning', [under])).toBe('Satsningar: ingen gick över budget')
})

test('while there is no outcome it is the forecast that is told', () => {
  const expected = budgetOf({ forecastDeviation: 5, forecastResult: 'deficit' })
  expect(budgetTitle(w, 'driftsram', [expected])).toContain('väntas gå över budget')
  expect(budgetTitle(w, 'driftsram', [budgetOf({})])).toContain('varken utfall eller prognos')
})

test('a deviation has its sign, its unit, its share and its word', () => {
  expect(plain(deviationText(w, over))).toBe('+14 100 tkr (2 %), över budget')
  expect(plain(deviationText(w, under))).toBe('−3 400 tkr (0,3 %), under budget')
  expect(deviationText(w, budgetOf({}))).toBe('')
})

test('of how many it is not known is said with it', () => {
  expect(budgetTitle(w, 'driftsram', [under, budgetOf({})])).toBe(
    'Driftsramar: ingen gick över budget; ett är okänt',
  )
  expect(plain(budgetTitle(w, 'driftsram', [over, budgetOf({}), budgetOf({})]))).toContain('; 2 är okända')
})
