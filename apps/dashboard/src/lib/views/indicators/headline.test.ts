import { describe, expect, test } from 'vitest'
import { words } from '../../i18n/both-languages.ts'
import { countsOf, headlineOf, leadOf } from './headline.ts'
import { indicatorOf } from './samples.ts'

const w = words.sv
const rows = [
  indicatorOf({ indicator: 'a', age: 2 }),
  indicatorOf({ indicator: 'b', age: 10, organisation: 'n1', state: 'late' }),
  indicatorOf({ indicator: 'b', age: 10, organisation: 'n2', state: 'late' }),
  indicatorOf({ indicator: 'c', age: 22, state: 'lagged', outcomePeriod: '2024' }),
  indicatorOf({ indicator: 'd', age: null, goals: [], state: 'never' }),
]

describe('the counts', () => {
  test('are of indicators, and lacking are those that a goal uses', () => {
    expect(countsOf(rows)).toEqual({
      used: 3,
      lacking: 1,
      current: 1,
      lagged: 1,
      oldest: '2024',
      unused: 1,
      changed: 0,
      age: 10,
    })
  })

  test('protected outcomes lack nothing', () => {
    expect(countsOf([indicatorOf({ indicator: 'a', state: 'suppressed' })]).lacking).toBe(0)
  })
})

describe('the finding', () => {
  test('says how many lack an outcome, and what else there is to know', () => {
    expect(headlineOf(w, countsOf(rows), '2025')).toBe('En av 3 indikatorer saknar utfall för 2025')
    expect(leadOf(w, countsOf(rows))).toBe(
      'Hälften av de senaste utfallen är högst 10 månader gamla. En vilar på ett äldre utfall, från 2024. En indikator används inte av något mål. Inget mått har bytts mot ett annat.',
    )
  })

  test('never says that all have one while some rest on an older, or are still to come', () => {
    const mixed = [...rows.slice(0, 1), indicatorOf({ indicator: 'e', state: 'coming' })]
    expect(headlineOf(w, countsOf(mixed), '2026')).toBe('1 av 2 indikatorer har utfall för 2026')
  })

  test('says when none does, and when none is used', () => {
    expect(headlineOf(w, countsOf(rows.slice(0, 1)), '2025')).toBe('Den enda indikatorn har utfall för 2025')
    expect(headlineOf(w, countsOf(rows.slice(4)), '2025')).toBe('Inget mål mäts av någon indikator')
  })
})
