import { ask } from '@rodtrad/analysis'
import { parseDay, toColumns } from '@rodtrad/core'
import { applyChanges, readModel } from '@rodtrad/io'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { words } from '../../i18n/both-languages.ts'
import { toDifference, type AskedSide } from '../../session/to-difference.ts'
import { cellGroups, isTwoMunicipalities, sharedStandings } from './groups.ts'
import { differenceLead, differenceTitle } from './headline.ts'
import { profileRows } from './profile-rows.ts'

const folder = join(import.meta.dirname, '../../../../../../data/tiny')
const tiny = readModel(
  readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) })),
).model!
const day = parseDay('2026-11-23', 'from')!

function sideOf(changes: object = {}, asOf = day): AskedSide {
  const { model } = applyChanges(tiny, changes)
  const { columns, findings } = toColumns(model!)
  return { name: 'provköping', question: ask(columns, { asOf }, asOf), findings }
}

const before = sideOf()
const { sv } = words

test('a source and itself differ in nothing', () => {
  const same = toDifference(before, sideOf(), 'sv')
  expect(differenceTitle(sv, same)).toBe('Ingenting skiljer sig.')
  expect(differenceLead(sv, same)).toBe('')
})

test('what has moved in the coverage is the headline, and the rest is counted after it', () => {
  const changed = toDifference(
    before,
    sideOf({ drop: { links: [{ from: 'n-jobb', to: 'r5', kind: 'contributes' }] } }),
    'sv',
  )
  expect(differenceTitle(sv, changed)).toBe('En ruta i täckningen har backat.')
  expect(differenceLead(sv, changed)).toMatch(
    /^Det som skiljer sig i övrigt: 1 måls måluppfyllelse, 1 mål som tappat sin sista väg/,
  )
  expect(changed.lost.map(({ title }) => title)).toEqual(['Kortare väg till arbete'])
  expect(sharedStandings(changed).map(({ goal, after }) => [goal.title, after])).toEqual([
    ['Fler i egen försörjning', null],
  ])
})

test('riktningsmål that are there on one side alone are told as goals, not as cells', () => {
  const later = toDifference(before, sideOf({}, parseDay('2027-01-01', 'from')), 'sv')
  const { back, forward, goals } = cellGroups(later)
  expect([back, forward]).toEqual([[], []])
  expect(goals.map(({ isGone }) => isGone)).toEqual([true, true, true, true, true])
  expect(differenceTitle(sv, later)).toBe('Fem riktningsmål är borta.')
})

test('a changed word changes neither coverage nor attainment', () => {
  const reworded = toDifference(
    before,
    sideOf({ change: { goals: [{ id: 'r1', title: 'En trygg uppväxt' }] } }),
    'sv',
  )
  expect(differenceTitle(sv, reworded)).toBe('Täckning och måluppfyllelse är desamma; annat skiljer sig.')
  expect(reworded.changed).toMatchObject([
    { table: 'goals', id: 'r1', column: 'titel', before: 'Trygg uppväxt', after: 'En trygg uppväxt' },
  ])
})

test('two kommuner are set side by side in what may be compared', () => {
  const other = toDifference(
    before,
    sideOf({ change: { plan: [{ municipality: 'Testby' }] }, drop: { goals: ['n-jobb'] } }),
    'sv',
  )
  expect(isTwoMunicipalities(other)).toBe(true)
  expect(differenceTitle(sv, other)).toBe('Provköping och Testby sida vid sida.')
  expect(differenceLead(sv, other)).toBe('')
  const row = profileRows(sv, other.before, other.after).find(
    ({ label }) => label === sv.t('profile.uncovered'),
  )
  expect(row).toMatchObject({ before: '1 av 5 (20\u00a0%)', after: '2 av 5 (40\u00a0%)', shares: [0.2, 0.4] })
})
