import type { Day, Period } from '@rodtrad/core'
import { describe, expect, test } from 'vitest'
import { budgetByOrgan, type BudgetOrganRow } from './budget-organs.ts'
import { ASKED, goal, organ, questionOf, type Row } from './source.fixture.ts'

const row = (organisation: string, amount: number, more: Row = {}): Row => ({
  year: 2025,
  organisation,
  amount,
  kind: 'driftsram',
  ...more,
})

const rowsOf = (budget: readonly Row[], asked = {}): readonly BudgetOrganRow[] =>
  budgetByOrgan(
    questionOf(
      {
        organisations: [organ('ks', 'kommunstyrelse'), organ('bun'), organ('ab', 'bolag')],
        goals: [goal('g')],
        budget,
      },
      { ...ASKED, ...asked },
    ),
  )

describe('an organ’s budget', () => {
  test('is the sum of its rows of a kind, with what came of it', () => {
    expect(
      rowsOf([
        row('ks', 100, { actual: 110 }),
        row('ks', 300, { actual: 310 }),
        row('ks', 5, { kind: 'satsning' }),
      ]),
    ).toMatchObject([
      {
        organisation: 'ks',
        kind: 'driftsram',
        amount: 400,
        actual: 420,
        deviation: 20,
        share: 0.05,
        result: 'deficit',
      },
      { organisation: 'ks', kind: 'satsning', amount: 5, actual: null, deviation: null, result: null },
    ])
  })

  test('is unknown where a row of it is', () => {
    expect(rowsOf([row('ks', 100, { actual: 110 }), row('ks', 300)])[0]).toMatchObject({
      amount: 400,
      actual: null,
      result: null,
    })
  })

  test('is that of the period’s year alone', () => {
    expect(rowsOf([row('ks', 100, { year: 2024 })])).toEqual([])
  })
})

describe('a part of the year', () => {
  const asked = { asOf: '2026-11-23' as Day }
  const budget = [
    row('ks', 100, { year: 2026, forecast: 90 }),
    row('ks', 100, { year: 2026, period: '2026-T1', actual: 30, forecast: 95 }),
    row('ks', 100, { year: 2026, period: '2026-T2', actual: 60, forecast: 102 }),
  ]

  test('is never added to the year; the latest gives the forecast and what is spent', () => {
    expect(rowsOf(budget, { ...asked, period: '2026' as Period })).toMatchObject([
      {
        amount: 100,
        actual: null,
        forecast: 102,
        forecastDeviation: 2,
        forecastResult: 'deficit',
        spent: 60,
        spentPeriod: '2026-T2',
        consumed: 0.6,
      },
    ])
  })

  test('is none later than the period', () => {
    expect(rowsOf(budget, { ...asked, period: '2026-T1' as Period })).toMatchObject([
      { spent: 30, spentPeriod: '2026-T1', forecast: 95 },
    ])
  })
})

describe('the sum', () => {
  test('is of the kommun’s organs: a bolag stands beside', () => {
    const rows = rowsOf([row('ks', 100, { actual: 90 }), row('bun', 200, { actual: 230 }), row('ab', 50)])
    expect(
      rows.map(({ organisation, scope, amount, deviation }) => [organisation, scope, amount, deviation]),
    ).toEqual([
      ['ks', 'kommun', 100, -10],
      ['bun', 'kommun', 200, 30],
      ['ab', 'koncern', 50, null],
      [null, 'kommun', 300, 20],
    ])
  })

  test('is unknown where an organ’s is, and its parts where not all have told', () => {
    const rows = rowsOf([
      row('ks', 100, { actual: 90 }),
      row('ks', 100, { period: '2025-T2', actual: 60, forecast: 95 }),
      row('bun', 200),
    ])
    expect(rows.at(-1)).toMatchObject({
      organisation: null,
      amount: 300,
      actual: null,
      spent: null,
      forecast: null,
    })
  })
})
