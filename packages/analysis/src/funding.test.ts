import { expect, it } from 'vitest'
import { funding } from './funding.ts'
import { contributes, goal, organ, questionOf, type Row } from './source.fixture.ts'

const line = (more: Row): Row => ({ year: 2026, organisation: 'bun', amount: 100, ...more })

// r1 ← n1 (row)     r2 ← n2 → u (row)     r3 ← skola → w (row)     r4 ← n4 (a row of 2019)     r5     b (row)
it('a goal has money by its own row, by one of a goal below, or by a mission that they make concrete', () => {
  const rows = funding(
    questionOf({
      organisations: [organ('bun'), organ('skola', 'verksamhet')],
      goals: [
        ...['r1', 'r2', 'r3', 'r4', 'r5'].map((id) => goal(id, 'riktningsmal')),
        goal('b', 'budgetmal'),
        goal('n1'),
        goal('n2'),
        goal('n4'),
      ],
      missions: ['u', 'w'].map((id) => ({ id, title: id, organisation: 'bun', source: 'budget' })),
      links: [
        contributes('n1', 'r1'),
        contributes('n2', 'r2'),
        contributes('skola', 'r3'),
        contributes('n4', 'r4'),
        { from: 'n2', to: 'u', kind: 'concretises' },
        { from: 'skola', to: 'w', kind: 'concretises' },
      ],
      budget: [
        line({ goal: 'n1' }),
        line({ mission: 'u' }),
        line({ mission: 'w' }),
        line({ goal: 'n4', year: 2019 }),
        line({ goal: 'b' }),
        line({}),
      ],
    }),
  )
  expect(rows.map(({ goal: id, funded, via }) => ({ id, funded, via }))).toEqual([
    { id: 'r1', funded: true, via: ['n1'] },
    { id: 'r2', funded: true, via: ['u'] },
    { id: 'r3', funded: true, via: ['w'] },
    { id: 'r4', funded: false, via: [] },
    { id: 'r5', funded: false, via: [] },
    { id: 'b', funded: true, via: ['b'] },
  ])
})
