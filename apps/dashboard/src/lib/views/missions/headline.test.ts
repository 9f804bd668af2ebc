import { expect, test } from 'vitest'
import { words } from '../../i18n/both-languages.ts'
import { factsOf } from './facts.ts'
import { leadOf, timelineTitleOf, titleOf } from './headline.ts'
import { missionRow } from './samples.ts'
import { standingOf } from './standing.ts'

const w = words.sv
const late = missionRow({
  title: 'Äldreboende',
  due: '2026-03-31',
  late: true,
  daysLate: 237,
  unreported: true,
})
const ended = missionRow({ ended: true, reported: '2026-02-11', phase: 'done' })

test('what has ended is not counted among those that stand', () => {
  expect(titleOf(w, [late, missionRow(), ended])).toBe(
    'Ett av två uppdrag är försenat och inte återredovisat',
  )
  expect(titleOf(w, [{ ...late, reported: '2026-01-01' }, missionRow()])).toBe(
    'Ett av två uppdrag är försenat',
  )
  expect(titleOf(w, [missionRow(), missionRow()])).toBe('Inget av två uppdrag är försenat')
})

test('who has not answered, and what nothing makes concrete, is said by title', () => {
  const lead = leadOf(w, [late, missionRow({ title: 'Uppsikt', abstract: true })]).join(' ')
  expect(lead).toContain('Ett uppdrag skulle ha återredovisats')
  expect(lead).toContain('Uppsikt')
  expect(leadOf(w, [missionRow()])).toEqual([w.t('missions.lead.reported')])
})

test('the timeline names what is latest', () => {
  const worse = missionRow({ title: 'Plan', late: true, daysLate: 300 })
  expect(timelineTitleOf(w, [late, worse])).toBe('Längst försenat är ”Plan”: 300 dagar')
  expect(timelineTitleOf(w, [missionRow()])).toBe('Inget uppdrag har gått över sin dag')
})

test.each([
  [late, 'försenat 237 dagar'],
  [{ ...late, abstract: true }, 'försenat 237 dagar; inget mål och ingen verksamhet konkretiserar det'],
  [ended, 'återredovisat 11 februari 2026'],
  [{ ...ended, phase: 'stopped' as const }, 'avbrutet, återredovisat 11 februari 2026'],
  [missionRow({ unreported: true, phase: 'done' }), 'inte återredovisat'],
  [missionRow({ due: '2026-12-31' }), 'klart senast 31 december 2026'],
  [missionRow(), 'pågår, utan slutdag'],
  [missionRow({ phase: null }), 'löpande, utan slutdag'],
])('a mission stands in words (%#)', (row, expected) => {
  expect(standingOf(w, row)).toBe(expected)
})

test('an address that is none of the web’s becomes no link', () => {
  const detail = {
    id: 'u',
    forWhom: null,
    need: null,
    validFrom: null,
    validTo: null,
    decision: 'Budget',
    body: 'KF',
    decided: '2024-11-25',
    paragraph: '181',
    caseNumber: null,
    url: 'javascript:alert(1)',
    proposal: null,
    proposer: null,
  }
  const decision = (url: string) =>
    factsOf(w, missionRow(), { ...detail, url }, []).find(({ name }) => name === 'Beslut')
  expect(decision('javascript:alert(1)')).toEqual({
    name: 'Beslut',
    text: 'Budget · KF 25 november 2024 § 181',
    href: undefined,
  })
  expect(decision('https://ale.se/181')?.href).toBe('https://ale.se/181')
})
