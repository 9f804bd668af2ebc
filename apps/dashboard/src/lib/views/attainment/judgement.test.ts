import { expect, test } from 'vitest'
import { differencesOf, distributionOf, judgements, singleRating } from './judgement.ts'
import { assessmentOf, goalOf } from './samples.ts'

test('ratings, forecasts and the ratings of others are kept apart; earlier ones are left out', () => {
  const judged = judgements([
    assessmentOf({ rating: 'attained' }),
    assessmentOf({ rating: 'partly', latest: false }),
    assessmentOf({ basis: 'forecast', rating: 'on_track' }),
    assessmentOf({ own: false, organisation: 'other', rating: 'not_attained' }),
    assessmentOf({ rating: null, latest: false, reasoning: 'Ord' }),
  ]).get('g')
  expect(judged?.ratings.map(({ rating }) => rating)).toEqual(['attained'])
  expect(judged?.forecasts.map(({ rating }) => rating)).toEqual(['on_track'])
  expect(judged?.others.map(({ rating }) => rating)).toEqual(['not_attained'])
})

test('divided owners have no single rating', () => {
  const [a, b] = [assessmentOf({ rating: 'attained' }), assessmentOf({ rating: 'partly' })]
  expect(singleRating([a, a])).toBe('attained')
  expect(singleRating([a, b])).toBeNull()
  expect(singleRating([])).toBeNull()
  expect(distributionOf([a, b, a])).toEqual([
    { status: 'attained', count: 2 },
    { status: 'partly', count: 1 },
  ])
})

test('the largest difference comes first, and better before worse', () => {
  const goals = ['partly', 'not_attained', 'partly'] as const
  const byId = new Map(goals.map((status, i) => [`g${i}`, goalOf({ goal: `g${i}`, status })]))
  const judged = judgements([
    assessmentOf({ goal: 'g0', rating: 'not_attained' }),
    assessmentOf({ goal: 'g1', rating: 'attained' }),
    assessmentOf({ goal: 'g2', rating: 'attained' }),
  ])
  const found = ['g0', 'g1', 'g2', 'gone'].map((goal) => ({
    goal,
    organisation: 'o',
    organisationName: 'Nämnden',
  }))
  expect(differencesOf(found, byId, judged).map(({ goal, steps }) => [goal.goal, steps])).toEqual([
    ['g1', 2],
    ['g2', 1],
    ['g0', -1],
  ])
})
