import { expect, test } from 'vitest'
import { words } from '../../i18n/both-languages.ts'
import { leadOf } from './headline.ts'
import type { Overview } from './overview.svelte.ts'

const w = words.sv
const ending = { day: '2026-12-31', days: 38, riktningsmal: 2, factors: 0, along: 0, hanging: 0 }
const lead = (of: Partial<Pick<Overview, 'rows' | 'uncovered' | 'ending'>>): string =>
  leadOf(w, { rows: [], uncovered: [], ending: undefined, ...of })

test('of no riktningsmål nothing is said', () => {
  expect(lead({})).toBe('')
})

test('what runs out along with the riktningsmål is told apart from what is left hanging', () => {
  const rows = [{ goal: { single: false } }] as unknown as Overview['rows']
  expect(lead({ rows, ending })).toContain('Om 38 dagar löper två riktningsmål ut.')
  expect(lead({ rows, ending: { ...ending, along: 42 } })).toContain(
    'löper två riktningsmål ut, och med dem 42 mål hos nämnder och bolag.',
  )
  expect(lead({ rows, ending: { ...ending, along: 1, hanging: 3 } })).toContain(
    'och med dem ett mål hos nämnder och bolag; då saknar 3 mål hos nämnder och bolag överordnat mål',
  )
})
