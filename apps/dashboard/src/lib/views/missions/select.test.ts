import { expect, test } from 'vitest'
import { words } from '../../i18n/both-languages.ts'
import { missionRow } from './samples.ts'
import { groupsOf, pickOf, selected } from './select.ts'

const late = missionRow({
  id: 'late',
  title: 'Nytt äldreboende',
  late: true,
  unreported: true,
  due: '2026-03-31',
})
const ended = missionRow({
  id: 'ended',
  due: '2025-12-31',
  ended: true,
  phase: 'done',
  reported: '2026-02-11',
})
const standing = missionRow({
  id: 'standing',
  abstract: true,
  organisation: 'm',
  organisationName: 'Miljönämnden',
})
const soon = missionRow({ id: 'soon', due: '2026-12-31', satsning: true, phase: null })
const all = [ended, standing, soon, late]
const ids = (rows: readonly { readonly id: string }[]): string => rows.map(({ id }) => id).join(' ')

test.each([
  [undefined, '', 'ended standing soon late'],
  ['late', '', 'late'],
  ['unreported', '', 'late'],
  ['abstract', '', 'standing'],
  ['satsning', '', 'soon'],
  ['ended', '', 'ended'],
  [undefined, 'ÄLDRE skol', 'late'],
  ['late', 'miljö', ''],
] as const)('%s with the words "%s"', (pick, sought, expected) => {
  expect(ids(selected(all, pick, sought))).toBe(expected)
})

test('an organ’s missions stand by their day: those without one after, those that have ended last', () => {
  expect(groupsOf(words.sv, all, 'organ').map(({ key, rows }) => `${key}: ${ids(rows)}`)).toEqual([
    'n: late soon ended',
    'm: standing',
  ])
})

test('by phase, what is under way comes first and what tells none last', () => {
  expect(groupsOf(words.sv, all, 'phase').map(({ name }) => name)).toEqual([
    'pågår',
    'genomfört',
    'ingen fas angiven',
  ])
})

test('the address picks out what there is to pick, and nothing else', () => {
  expect(pickOf('late')).toBe('late')
  expect(pickOf('toString')).toBeUndefined()
  expect(pickOf(null)).toBeUndefined()
})
