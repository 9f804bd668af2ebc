import { expect, it } from 'vitest'
import { activities } from './activities.ts'
import { budgetFollowUp } from './budget-follow-up.ts'
import { dialogueChain } from './dialogue-chain.ts'
import { dialogues } from './dialogues.ts'
import { factors } from './factors.ts'
import { funding } from './funding.ts'
import { husbandry } from './husbandry.ts'
import { mandate, mandatedGoals } from './mandate.ts'
import { operations } from './operations.ts'
import { principles } from './principles.ts'
import type { Question } from './question.ts'
import { reporting } from './reporting.ts'
import { contributes, goal, organ, questionOf } from './source.fixture.ts'
import { trends } from './trends.ts'
import { values } from './values.ts'
import { wheel } from './wheel.ts'

const whole = questionOf({
  organisations: [organ('kf', 'kommunfullmaktige'), organ('ab', 'bolag'), organ('skola', 'verksamhet')],
  goals: [
    goal('w', 'vardeord'),
    goal('r', 'riktningsmal'),
    goal('n', 'namndmal', { husbandry: 'financial' }),
  ],
  missions: [{ id: 'u', title: 'U', organisation: 'ab', source: 'budget' }],
  links: [contributes('n', 'r'), { from: 'n', to: 'u', kind: 'concretises' }],
  factors: [{ id: 'f', kind: 'omvarldsfaktor', title: 'F' }],
  analyses: [{ id: 'nb', organisation: 'ab', year: 2025 }],
  positions: [{ analysis: 'nb', subject: 'f', risk: 'R' }],
  dialogues: [{ id: 'd', kind: 'inom', organisation: 'ab', date: '2026-01-02' }],
  proposals: [{ id: 'p', kind: 'nytt_mal', title: 'P', from: 'd' }],
  budget: [{ year: 2025, organisation: 'ab', amount: 1 }],
  events: [{ id: 'e', kind: 'val', date: '2026-01-02' }],
})

/** The same question to columns that were made without rows, as a benchmark's are. */
const bare: Question = {
  ...whole,
  graph: { ...whole.graph, columns: { ...whole.graph.columns, model: undefined } },
}

it.each([
  factors,
  trends,
  dialogues,
  dialogueChain,
  mandate,
  husbandry,
  budgetFollowUp,
  wheel,
  activities,
] as ((question: Question) => readonly object[])[])(
  '%o has rows of a source, and none where there are none',
  (analysis) => {
    expect(analysis(bare)).toEqual([])
  },
)

it('what stands in the columns is answered with ids', () => {
  expect(values(bare).map(({ id, title }) => [id, title])).toEqual([
    ['w', 'w'],
    ['r', 'r'],
  ])
  expect(operations(bare)).toMatchObject([{ id: 'skola', title: 'skola' }])
  expect(funding(bare)).toMatchObject([{ goal: 'r', funded: false }])
  expect(principles(bare).map(({ count }) => count)).toEqual(Array(14).fill(0))
  expect(reporting(bare)).toMatchObject([
    { organisation: 'ab', name: 'ab', wordsMissing: ['r'], factorsOf: 0 },
  ])
  expect(mandatedGoals(bare)).toEqual([])
})
