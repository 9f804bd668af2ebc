import { expect, it } from 'vitest'
import { operations } from './operations.ts'
import { contributes, goal, organ, questionOf, type Row } from './source.fixture.ts'

const unit = (id: string, more: Row = {}): Row => organ(id, 'verksamhet', { partOf: ['bun'], ...more })

it('a verksamhet carries nothing without goal, aktivitet, link to a goal or mission', () => {
  const rows = operations(
    questionOf({
      organisations: [
        organ('bun'),
        unit('skola'),
        unit('park'),
        unit('hall'),
        unit('idle'),
        unit('gone', { validTo: '2025' }),
      ],
      goals: [
        goal('n'),
        goal('v', 'verksamhetsmal', { owner: ['skola'] }),
        goal('a', 'aktivitet', { owner: ['skola'] }),
        goal('ended', 'verksamhetsmal', { owner: ['idle'], validTo: '2025-12-31' }),
      ],
      missions: [{ id: 'u', title: 'U', organisation: 'bun', source: 'lag' }],
      links: [contributes('park', 'n'), { from: 'hall', to: 'u', kind: 'concretises' }],
    }),
  )
  expect(rows.map(({ illustrative: _, title: __, ...row }) => row)).toEqual([
    {
      id: 'skola',
      partOf: ['bun'],
      goals: ['v'],
      activities: ['a'],
      serves: [],
      missions: [],
      carriesNothing: false,
    },
    {
      id: 'park',
      partOf: ['bun'],
      goals: [],
      activities: [],
      serves: ['n'],
      missions: [],
      carriesNothing: false,
    },
    {
      id: 'hall',
      partOf: ['bun'],
      goals: [],
      activities: [],
      serves: [],
      missions: ['u'],
      carriesNothing: false,
    },
    {
      id: 'idle',
      partOf: ['bun'],
      goals: [],
      activities: [],
      serves: [],
      missions: [],
      carriesNothing: true,
    },
  ])
})
