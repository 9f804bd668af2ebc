import { expect, test } from 'vitest'
import { words } from '../../i18n/both-languages.ts'
import { endingOf, endingText, isBroken, linksOf } from './chain.ts'
import type { ProposalRow } from './rows.ts'
import { proposalRow } from './samples.ts'

const w = words.sv

const unanswered: Partial<ProposalRow> = {
  state: 'unanswered',
  outcome: null,
  decided: null,
  ledTo: null,
  ledToWhat: null,
  status: null,
  days: 215,
}

test.each<[string, Partial<ProposalRow>]>([
  ['unanswered', unanswered],
  ['postponed', { ...unanswered, state: 'postponed', outcome: 'aterremiss' }],
  ['notPut', { ...unanswered, state: 'not_put', outcome: 'ej_framlagt' }],
  ['unreported', { reported: null }],
  ['nowhere', { ledTo: null, ledToWhat: null, status: null }],
  ['missionLate', { ledToWhat: 'mission', status: null, daysLate: 146 }],
  ['unmeasured', { status: 'unmeasured' }],
])('a chain breaks: %s', (ending, change) => {
  const row = proposalRow(change)
  expect(endingOf(row)).toBe(ending)
  expect(isBroken(row)).toBe(true)
  expect(linksOf(w, row).filter(({ state }) => state === 'break')).toHaveLength(1)
  expect(endingText(w, row)).toMatch(/^Bryts här/)
})

test.each<[string, Partial<ProposalRow>]>([
  ['declined', { outcome: 'avslag', ledTo: null, ledToWhat: null, status: null }],
  ['going', { ledToWhat: 'mission', status: null }],
  ['whole', {}],
  ['whole', { via: 'motivates', state: null, outcome: null, dialogueDate: null, reported: null }],
])('a chain ends: %s', (ending, change) => {
  const row = proposalRow(change)
  expect(endingOf(row)).toBe(ending)
  expect(isBroken(row)).toBe(false)
  expect(linksOf(w, row).some(({ state }) => state === 'break')).toBe(false)
})

test('after the first break nothing more breaks', () => {
  const states = linksOf(w, proposalRow({ ...unanswered, reported: null })).map(
    ({ name, state }) => `${name} ${state}`,
  )
  expect(states).toEqual([
    'analysis done',
    'dialogue done',
    'proposal done',
    'answer break',
    'council open',
    'follow none',
  ])
})

test('how long one has waited is said, where it is known', () => {
  expect(endingText(w, proposalRow(unanswered))).toContain('215 dagar')
  expect(endingText(w, proposalRow({ ...unanswered, days: null }))).toBe('Bryts här: ingen har svarat.')
})
