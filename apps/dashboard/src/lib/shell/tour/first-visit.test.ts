import { expect, test } from 'vitest'
import { isFirstVisit, noteVisit, type Arrival } from './first-visit.ts'

function arrive(more: Partial<Arrival> = {}, kept = new Map<string, string>()): boolean {
  const storage = { getItem: (name: string) => kept.get(name) ?? null }
  return isFirstVisit({ path: '/', search: '', hash: '', storage, notes: ['rodtrad.source'], ...more })
}

test('who comes to the first page for the first time is shown around', () => {
  expect(arrive()).toBe(true)
})

test('who comes by a link is left in peace', () => {
  expect(arrive({ path: '/trad' })).toBe(false)
  expect(arrive({ search: '?per=2026-06-30' })).toBe(false)
  expect(arrive({ hash: '#main' })).toBe(false)
})

test('it is shown once, and not to who has opened a source', () => {
  const kept = new Map<string, string>()
  noteVisit({ setItem: (name, value) => void kept.set(name, value) })
  expect(arrive({}, kept)).toBe(false)
  expect(arrive({}, new Map([['rodtrad.source', 'Ale']]))).toBe(false)
})
