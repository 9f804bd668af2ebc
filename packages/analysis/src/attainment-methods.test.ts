import { expect, test } from 'vitest'
import { attainmentMethods } from './attainment-methods.ts'
import { contributes, goal, measured, questionOf } from './source.fixture.ts'

// r ← a [1] ×3, b [0.2], c [unknown]; w is followed up with words.
const { links, ...rest } = measured({ a: 1, b: 0.2, c: null })
const question = questionOf({
  goals: [
    goal('r', 'riktningsmal', { followUp: 'measurable' }),
    ...['a', 'b', 'c'].map((id) => goal(id)),
    goal('w', 'riktningsmal', { followUp: 'directional' }),
  ],
  links: [...links, contributes('a', 'r', { weight: 3 }), contributes('b', 'r'), contributes('c', 'r')],
  ...rest,
})
const rows = attainmentMethods(question)
const of = (id: string) => rows.filter((row) => row.goal === id)

test('each measurable goal by the three methods, of which one is the chosen', () => {
  expect(of('r').map(({ method, low, high, chosen }) => [method, low, high, chosen])).toEqual([
    ['weighted-mean', 3.2 / 5, 4.2 / 5, true],
    ['weakest-link', 0, 0.2, false],
    ['share-met', 1 / 3, 2 / 3, false],
  ])
})

test('a goal that is followed up with words has no figure by any method', () => {
  expect(of('w')).toEqual([])
})
