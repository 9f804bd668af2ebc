import { expect, test } from 'vitest'
import { words } from '../../i18n/both-languages.ts'
import type { CellRow, DialogueRow, IndicatorRow, MoneyRow } from './rows.ts'
import {
  budgetTitle,
  coverageTitle,
  decisionsTitle,
  descriptionTitle,
  dialoguesTitle,
  indicatorsTitle,
  moneyResult,
  operationsTitle,
} from './section-titles.ts'
import { shownSections } from './shown-sections.ts'

const w = words.sv

const money = (change: Partial<MoneyRow>): MoneyRow => ({
  year: 2026,
  period: null,
  kind: 'driftsram',
  amount: 100,
  actual: null,
  forecast: null,
  for: null,
  deviation: null,
  forecastDeviation: null,
  consumed: null,
  leadsNowhere: false,
  illustrative: false,
  ...change,
})

test('the budget says the forecast of the whole year, else the outcome, else that it does not know', () => {
  const past = money({ year: 2025, deviation: 14100 })
  const part = money({ period: '2026-T2', forecastDeviation: 7 })
  expect(budgetTitle(w, [money({ forecastDeviation: -5 }), part, past])).toContain(
    'Prognosen för 2026 är 5 tkr under',
  )
  expect(budgetTitle(w, [part, past])).toContain('Utfallet för 2025 är 14\u00a0100 tkr över')
  expect(budgetTitle(w, [money({ kind: 'investering', deviation: 9 })])).toBe(w.t('organ.budget.unknown'))
  const halves = [money({ forecastDeviation: 40 }), money({ forecastDeviation: -20 })]
  expect(budgetTitle(w, halves)).toContain('20 tkr över')
  expect(budgetTitle(w, [...halves, money({}), past])).toContain('Utfallet för 2025')
  expect(moneyResult(w, money({}))).toBe('')
  expect(moneyResult(w, past)).toBe('+14\u00a0100')
})

test('an organ with goals but without words on a riktningsmål has not answered it', () => {
  const cell = { level: 4, answered: true } as CellRow
  expect(coverageTitle(w, [cell, { ...cell, answered: false }, { ...cell, level: 0 }])).toBe(
    'Har mål till två av tre riktningsmål; två riktningsmål utan svar',
  )
  expect(coverageTitle(w, [cell])).toBe('Har mål till ett av ett riktningsmål')
})

test('an outcome that is not to be expected yet is not lacking', () => {
  const row = { state: 'current' } as IndicatorRow
  expect(indicatorsTitle(w, [row, { ...row, state: 'coming' }], '2026')).toContain('Alla indikatorer')
  expect(indicatorsTitle(w, [row, { ...row, state: 'late' }], '2025')).toContain('En av två')
})

test('kommunstyrelsen’s omvärldsanalys serves where the organ has none', () => {
  const row = {
    year: 2025,
    published: null,
    operations: 'a',
    environment: null,
    common: 'b',
    analysis: null,
    illustrative: false,
  }
  expect(descriptionTitle(w, row, '2025')).toBe('Nulägesbeskrivningen för 2025 saknar nulägesanalys')
  expect(descriptionTitle(w, { ...row, common: null, analysis: 'c' }, '2025')).toContain(
    'saknar omvärldsanalys',
  )
  expect(descriptionTitle(w, undefined, '2025')).toContain('Ingen nulägesbeskrivning')
})

test('a missing dialogue is said before those that were held, and how many chains break', () => {
  const held = { year: 2026, state: 'held' } as DialogueRow
  expect(dialoguesTitle(w, [held, { ...held, state: 'missing' }], 0)).toBe('En utebliven tillitsdialog 2026')
  expect(dialoguesTitle(w, [held, held], 3)).toBe('Två tillitsdialoger hållna 2026; tre kedjor bryts')
})

test('verksamheter that carry nothing are counted', () => {
  const row = {
    id: 'v',
    title: 'V',
    goals: 1,
    activities: 0,
    late: 0,
    serves: 0,
    missions: 0,
    carriesNothing: false,
    illustrative: false,
  }
  expect(operationsTitle(w, [row, row])).toBe('Alla två verksamheter bär mål eller uppdrag')
  expect(operationsTitle(w, [row, { ...row, carriesNothing: true }])).toContain('En av två')
})

test('a bolag that is not tried by KL 6:9 is told so', () => {
  const untried = [{ code: 'RT108', message: 'Bolaget är inte prövat för 2025.' }]
  expect(decisionsTitle(w, [], untried)).toBe('Bolaget är inte prövat för 2025.')
  expect(decisionsTitle(w, [{}], [])).toBe(w.t('organ.decisions.some'))
})

test('a section without rows is left out, but missions and questions stand', () => {
  const none = {
    missions: [],
    budget: [],
    goals: [],
    cells: [],
    dialogues: [],
    proposals: [],
    descriptions: [],
    indicators: [],
    operations: [],
    principles: [],
    decisions: [],
    questions: [],
  }
  expect(shownSections(none, false)).toEqual(['missions', 'questions'])
  expect(shownSections({ ...none, cells: [{}] }, true)).toEqual([
    'missions',
    'coverage',
    'description',
    'decisions',
    'questions',
  ])
})
