import { expect, test } from 'vitest'
import { words } from '../../i18n/both-languages.ts'
import { leadOf, titleOf } from './headline.ts'
import type { GoalRow } from './matrix.ts'

const w = words.sv
const goal: GoalRow = {
  goal: 'r1',
  title: 'Alla lyckas',
  number: '1',
  area: null,
  uncovered: false,
  deep: true,
  single: true,
  reach: 0.5,
  unanswered: [],
  organisations: 2,
  carriers: 1,
  followUp: null,
  illustrative: false,
}

test('a filter that nothing passes says nothing of what holds on the day', () => {
  expect(titleOf(w, [], true)).toBe('Inga riktningsmål svarar mot filtret.')
  expect(titleOf(w, [], false)).toBe('Inga riktningsmål gäller den dagen.')
})

test('an organ that the filter has left out is not named as nobody', () => {
  expect(leadOf(w, [goal], [])).toEqual(['Alla lyckas bärs av ett enda organ.'])
})
