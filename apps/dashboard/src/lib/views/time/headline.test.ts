import { expect, test } from 'vitest'
import { words } from '../../i18n/both-languages.ts'
import { leadOf, titleOf } from './headline.ts'
import type { Ending, EndingGoal } from './time.svelte.ts'

const ending = (id: string, more: Partial<Ending> = {}): Ending => ({
  table: 'goals',
  id,
  kind: 'riktningsmal',
  title: id,
  validTo: '2026-12-31',
  successors: [],
  successorStatus: null,
  notReplaced: true,
  below: null,
  hanging: null,
  illustrative: false,
  ...more,
})
const goal = (id: string, more: Partial<EndingGoal> = {}): EndingGoal => ({
  goal: id,
  title: id,
  organsBefore: 0,
  before: 0,
  organsAfter: 0,
  after: 0,
  organsWithDrafts: 0,
  withDrafts: 0,
  ...more,
})

test('only riktningsmål are counted, in days from the as-of date', () => {
  const endings = [ending('r1'), ending('r2'), ending('f', { kind: 'omvarldsfaktor', table: 'factors' })]
  expect(titleOf(words.sv, endings, '2026-11-23')).toBe('Om 38 dagar löper två riktningsmål ut')
  expect(titleOf(words.sv, [], '2026-11-23')).toBe('Inga riktningsmål löper ut under mandatperioden')
})

test('a draft is no decided successor', () => {
  const draft = ending('r1', { successors: ['d'], successorStatus: 'draft' })
  expect(leadOf(words.sv, [draft, ending('r2')], [], '2026-11-23')).toMatch(
    /^Inget av dem har en beslutad ersättare; ett har/,
  )
  const decided = ending('r3', { successors: ['e'], successorStatus: 'adopted', notReplaced: false })
  expect(leadOf(words.sv, [draft, decided], [], '2026-11-23')).toMatch(
    /^Beslutad ersättare finns för ett av dem/,
  )
})

test('the day after is told without and with the drafts', () => {
  const goals = [
    goal('r1', { organsBefore: 8, before: 6 }),
    goal('d1', { organsWithDrafts: 8, withDrafts: 2 }),
    goal('d2', { organsWithDrafts: 8 }),
  ]
  expect(leadOf(words.sv, [ending('r1')], goals, '2026-11-23')).toContain(
    'gäller noll riktningsmål; med utkasten två, varav ett utan mål',
  )
})

test('what has run out without a successor is the finding when nothing else runs out', () => {
  expect(titleOf(words.sv, [ending('r1')], '2027-01-01')).toBe(
    'Ett riktningsmål har löpt ut och inte ersatts',
  )
  expect(leadOf(words.sv, [ending('r1')], [], '2027-01-01')).toBe('')
})

test('only those that run out first are said to do so in so many days', () => {
  const endings = [ending('r1', { validTo: '2026-11-24' }), ending('r2')]
  expect(titleOf(words.sv, endings, '2026-11-23')).toBe('Om 1 dag löper ett riktningsmål ut')
})
