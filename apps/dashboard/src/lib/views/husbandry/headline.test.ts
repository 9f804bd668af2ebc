import { describe, expect, test } from 'vitest'
import { words } from '../../i18n/both-languages.ts'
import { headlineOf, leadOf } from './headline.ts'
import { budgetOf, goalOf } from './samples.ts'

const w = words.sv
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
const met = goalOf({})
const missed = goalOf({ scope: 'koncern', met: false, status: 'partly' })
const unknown = goalOf({ kind: 'operational', met: null, status: 'undetermined' })
const later = goalOf({ applied: false, met: null })

describe('the headline', () => {
  test('counts the goals that applied alone', () => {
    expect(headlineOf(w, [met, missed, unknown, later], '2025')).toBe(
      'Ett av tre mål för god ekonomisk hushållning är nått 2025',
    )
    expect(headlineOf(w, [met, met], '2025')).toBe('Alla två mål för god ekonomisk hushållning är nådda 2025')
  })

  test('says what can’t be said, and that there is none', () => {
    expect(headlineOf(w, [unknown], '2026')).toContain('kan inte sägas')
    expect(headlineOf(w, [later, goalOf({ goal: null, missing: true, applied: false })], '2025')).toContain(
      'Inget mål',
    )
  })
})

describe('the lead', () => {
  test('tells each block, and of how many it can’t be said', () => {
    expect(leadOf(w, [met, unknown, missed, later], [])).toBe(
      'Kommunens finansiella mål: 1 av 1 nått. Kommunens verksamhetsmål: 0 av 1 nått. För ett kan det inte sägas. Koncernens finansiella mål: 0 av 1 nått.',
    )
  })

  test('tells what the ramar came to, by the forecast while there is no outcome', () => {
    const sum = { organisation: null, amount: 2000 }
    const outcome = { deviation: 60, share: 0.03, result: 'deficit' } as const
    expect(plain(leadOf(w, [], [budgetOf({ ...sum, ...outcome })]))).toBe(
      'Driftsramarna tillsammans: +60 tkr (3 %), över budget.',
    )
    const forecast = { forecastDeviation: -20, forecastShare: -0.01, forecastResult: 'surplus' } as const
    expect(plain(leadOf(w, [], [budgetOf({ ...sum, ...forecast })]))).toContain('enligt prognosen: −20 tkr')
    expect(leadOf(w, [], [budgetOf(sum)])).toBe('')
  })
})
