import { describe, expect, it } from 'vitest'
import { husbandry } from './husbandry.ts'
import { goal, measured, organ, questionOf, type Row, type Source } from './source.fixture.ts'

const financial = (id: string, more: Row = {}): Row =>
  goal(id, 'budgetmal', { husbandry: 'financial', ...more })
const asked = (source: Source) =>
  husbandry(questionOf({ organisations: [organ('kf', 'kommunfullmaktige')], ...source }))
const kinds = (rows: ReturnType<typeof asked>) =>
  rows.map(({ scope, kind, goal: id, missing }) => `${scope} ${kind} ${missing ? 'missing' : id}`)

it('of each kind one is asked for, and of the koncern where there is one', () => {
  expect(kinds(asked({ goals: [financial('b')] }))).toEqual([
    'kommun financial b',
    'kommun operational missing',
  ])
  const organisations = [
    organ('kf', 'kommunfullmaktige'),
    organ('ab', 'bolag'),
    organ('unit', 'verksamhet', { partOf: ['ab'] }),
  ]
  const goals = [financial('b', { owner: ['kf'] }), financial('c', { owner: ['unit'] })]
  expect(kinds(asked({ organisations, goals }))).toEqual([
    'kommun financial b',
    'kommun operational missing',
    'koncern financial c',
    'koncern operational missing',
  ])
})

describe('a goal', () => {
  it('is met, not met or not known by its own status', () => {
    const attained = measured({ met: 1, near: 0.6, far: 0.1, unknown: null })
    const rows = asked({ goals: ['met', 'near', 'far', 'unknown'].map((id) => financial(id)), ...attained })
    expect(rows.filter(({ missing }) => !missing).map(({ goal: id, met }) => [id, met])).toEqual([
      ['met', true],
      ['near', false],
      ['far', false],
      ['unknown', null],
    ])
  })

  it('that is valid from a later day than the period is neither met nor missed, and fills no gap', () => {
    const rows = asked({ goals: [financial('new', { validFrom: '2026-01-01' })], ...measured({ new: 1 }) })
    expect(rows).toMatchObject([
      { goal: 'new', applied: false, met: null, status: 'attained' },
      { kind: 'financial', missing: true },
      { kind: 'operational', missing: true },
    ])
    const [last] = asked({
      goals: [financial('last', { validFrom: '2025-12-31' })],
      ...measured({ last: 1 }),
    })
    expect(last).toMatchObject({ applied: true, met: true })
  })

  it('that does not take part is not there', () => {
    const goals = [financial('draft', { status: 'draft' }), financial('ended', { validTo: '2025-12-31' })]
    expect(kinds(asked({ goals }))).toEqual(['kommun financial missing', 'kommun operational missing'])
  })
})
