import { expect, test } from 'vitest'
import { otherDays } from './other-days.ts'
import type { Ending } from './time.svelte.ts'

const ending = (validTo: string, kind: Ending['kind'] = 'riktningsmal'): Ending => ({
  table: 'goals',
  id: validTo,
  kind,
  title: validTo,
  validTo,
  successors: [],
  successorStatus: null,
  notReplaced: true,
  below: null,
  hanging: null,
  illustrative: false,
})

test('the last day of the year before, and the day after the riktningsmål run out', () => {
  const endings = [ending('2026-12-31'), ending('2027-06-30', 'namndmal')]
  expect(otherDays('2026-11-23', endings)).toEqual([
    { day: '2025-12-31', why: 'yearBefore' },
    { day: '2027-01-01', why: 'dayAfter' },
  ])
})

test('where all has run out already there is no day after', () => {
  expect(otherDays('2027-01-01', [ending('2026-12-31')])).toEqual([{ day: '2026-12-31', why: 'yearBefore' }])
})
