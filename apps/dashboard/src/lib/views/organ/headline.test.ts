import { expect, test } from 'vitest'
import { words } from '../../i18n/both-languages.ts'
import { asksOf, listLeadOf, listTitleOf, sheetLeadOf, sheetTitleOf } from './headline.ts'
import { organRow } from './samples.ts'

const w = words.sv

test('what was not held stands before what is late, what waits, what is missed and what is silent', () => {
  const row = organRow({
    silent: 2,
    waiting: 3,
    unheld: 1,
    late: 1,
    statuses: ['not_attained', 'attained'],
    suspect: 1,
  })
  expect(asksOf(w, [row])).toEqual([
    'en utebliven tillitsdialog',
    'ett försenat uppdrag',
    'tre förslag som väntar på svar',
    'ett mål som inte är uppfyllt',
    'två riktningsmål utan svar',
    'en koppling att bekräfta',
  ])
})

test('a sheet says the two weightiest things, and the rest in its lead', () => {
  const row = organRow({ late: 1, waiting: 3, silent: 2, forecast: 10800, forecastYear: 2026 })
  expect(sheetTitleOf(w, row)).toBe('Byggnämnden har ett försenat uppdrag och tre förslag som väntar på svar')
  const lead = sheetLeadOf(w, row, '2025')
  expect(lead).toContain('Dessutom två riktningsmål utan svar.')
  expect(lead).toContain('Har mål till 5 av 9 riktningsmål.')
  expect(lead).toContain('10\u00a0800 tkr över budgeten')
})

test('an organ that answers to no riktningsmål is not said to carry any', () => {
  const row = organRow({
    exempt: true,
    reason: 'styrs av lag',
    cells: 0,
    carried: 0,
    stepsOf: null,
    stepsDone: null,
  })
  expect(sheetTitleOf(w, row)).toContain('svarar inte på riktningsmål')
  expect(sheetLeadOf(w, row, '2025')).toBe('Skälet: styrs av lag.')
})

test('a forecast that is not known is not mentioned, and one at the budget is no deviation', () => {
  expect(sheetLeadOf(w, organRow(), '2025')).not.toContain('Prognosen')
  expect(sheetLeadOf(w, organRow({ forecast: 0, forecastYear: 2026 }), '2025')).toContain('i nivå med')
})

test('the list sums what there is to ask about', () => {
  const rows = [organRow({ late: 1, silent: 1 }), organRow({ late: 2 }), organRow({ cells: 0 })]
  expect(listTitleOf(w, rows, false)).toContain('tre försenade uppdrag')
  expect(listLeadOf(w, rows)).toBe('Ett av två organ har inte svarat på alla riktningsmål.')
  expect(listLeadOf(w, [organRow({ silent: 1 }), organRow({ silent: 2 })])).toContain('Inget av två organ')
  expect(listTitleOf(w, [organRow(), organRow()], false)).toBe(w.t('organ.list.clear'))
  expect(asksOf(w, [organRow({ silent: 9 }), organRow({ silent: 3 })])).toEqual([
    'tolv svar på riktningsmål som saknas',
  ])
  expect(listTitleOf(w, rows, true)).toContain('De valda organen har')
  expect(listTitleOf(w, [organRow({ late: 1 })], true)).toBe('Byggnämnden har ett försenat uppdrag')
})
