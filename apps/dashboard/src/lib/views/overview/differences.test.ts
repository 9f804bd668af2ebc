import { expect, test } from 'vitest'
import { differencesOf } from './differences.ts'
import { toGoalRows } from './goal-rows.ts'

type Attainment = Parameters<typeof differencesOf>[0][number]
type Judgement = Parameters<typeof differencesOf>[1][number]

const figure = { goal: 'a', low: 0, high: 0, status: 'not_attained', shown: true } as Attainment
const said = (organisation: string, rating: Judgement['rating']): Judgement =>
  ({ goal: 'a', organisation, owner: true, basis: 'outcome', rating, word: rating }) as Judgement

test('a goal that two owners judge otherwise than its measure counts once, by the one farthest off', () => {
  const found = differencesOf([figure], [said('n1', 'partly'), said('n2', 'attained')])
  expect(found.map(({ judgement, steps }) => [judgement.organisation, steps])).toEqual([['n2', 2]])
})

test('what the filter leaves out is not counted', () => {
  expect(differencesOf([{ ...figure, shown: false }], [said('n1', 'attained')])).toEqual([])
})

test("owners that say different things are divided; what nobody has judged doesn't divide", () => {
  const of = (...judgements: readonly Judgement[]) =>
    toGoalRows([{ goal: 'a' } as Parameters<typeof toGoalRows>[0][number]], [], [figure], judgements)[0]
      ?.judgement?.rating
  expect(of(said('n1', 'partly'), said('n2', 'attained'))).toBe('divided')
  expect(of(said('n1', 'not_assessed'), said('n2', 'attained'))).toBe('attained')
  expect(of(said('n1', 'not_assessed'))).toBe('not_assessed')
})
