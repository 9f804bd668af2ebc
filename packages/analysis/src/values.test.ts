import { expect, it } from 'vitest'
import { contributes, goal, questionOf } from './source.fixture.ts'
import { values } from './values.ts'

// vg ← w1 ← r1     vg ← w2 (no goal)     b ← r2, b → w1     r3 (no value)     vg ← vg2 (a value is no goal)
it('a value is alone without a goal that refers to it, a riktningsmål without a value above it', () => {
  const rows = values(
    questionOf({
      goals: [
        goal('vg', 'vardegrund'),
        goal('vg2', 'vardegrund'),
        goal('w1', 'vardeord'),
        goal('w2', 'vardeord'),
        goal('old', 'vardeord', { validTo: '2025-12-31' }),
        ...['r1', 'r2', 'r3'].map((id) => goal(id, 'riktningsmal')),
      ],
      links: [
        contributes('w1', 'vg'),
        contributes('w2', 'vg'),
        contributes('vg2', 'vg'),
        contributes('r1', 'w1'),
        contributes('r2', 'r1'),
        contributes('r3', 'old'),
      ],
    }),
  )
  expect(rows.map(({ id, refers, alone }) => ({ id, refers, alone }))).toEqual([
    { id: 'vg', refers: ['r1'], alone: false },
    { id: 'vg2', refers: [], alone: true },
    { id: 'w1', refers: ['r1'], alone: false },
    { id: 'w2', refers: [], alone: true },
    { id: 'r1', refers: ['w1', 'vg'], alone: false },
    { id: 'r2', refers: ['w1', 'vg'], alone: false },
    { id: 'r3', refers: [], alone: true },
  ])
})
