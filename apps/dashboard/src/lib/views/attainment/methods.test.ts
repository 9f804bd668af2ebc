import { expect, test } from 'vitest'
import { words } from '../../i18n/both-languages.ts'
import { byMethods, methodsTitle, methodText, type MethodRow } from './methods.ts'

const row = (goal: string, method: MethodRow['method'], status: MethodRow['status']): MethodRow => ({
  goal,
  title: goal,
  number: null,
  method,
  chosen: method === 'weighted-mean',
  value: 0.6,
  low: 0.5,
  high: 0.7,
  status,
  illustrative: false,
})
const rows = [
  row('r1', 'weighted-mean', 'partly'),
  row('r1', 'weakest-link', 'not_attained'),
  row('r2', 'weighted-mean', 'attained'),
  row('r2', 'weakest-link', 'attained'),
]

test('a riktningsmål differs where the methods give it different statuses', () => {
  expect(byMethods(rows).map(({ goal, differs }) => [goal, differs])).toEqual([
    ['r1', true],
    ['r2', false],
  ])
  expect(methodsTitle(words.sv, byMethods(rows))).toBe('För ett av två riktningsmål avgör metoden läget')
  expect(methodsTitle(words.sv, byMethods(rows.slice(2)))).toMatch(/samma läge/)
})

test('where nothing is known the interval is not told', () => {
  expect(methodText(words.en, rows[0])).toBe('partly attained, 50–70%')
  expect(methodText(words.en, { ...row('r', 'share-met', 'unmeasured'), low: 0, high: 1 })).not.toMatch(/%/)
  expect(methodText(words.en, undefined)).toBe('')
})
