import { expect, test } from 'vitest'
import { profile } from './profile.ts'
import { contributes, goal, measured, organ, questionOf } from './source.fixture.ts'

/*
 *   r1 <- n1 [i-n1: 100 of 100]   r1 <- n2 [i-n2: nothing]   r2
 */
test('a plan is counted by what may be set beside another', () => {
  const { links, ...rest } = measured({ n1: 1, n2: null })
  const { levels, statuses, ...figures } = profile(
    questionOf({
      organisations: [organ('bun'), organ('kfn')],
      goals: [
        goal('r1', 'riktningsmal'),
        goal('r2', 'riktningsmal'),
        goal('n1', 'namndmal', { owner: ['bun'] }),
        goal('n2', 'namndmal', { owner: ['kfn'] }),
      ],
      ...rest,
      links: [...links, contributes('n1', 'r1'), contributes('n2', 'r1')],
    }),
  )
  expect(figures).toEqual({
    directions: 2,
    uncovered: 1,
    single: 0,
    deep: 0,
    organs: 2,
    cells: 4,
    goals: 2,
    withFigure: 1,
    measures: 2,
    measured: 1,
  })
  expect(levels).toEqual([2, 0, 0, 1, 1])
  expect(statuses).toEqual({ attained: 1, unmeasured: 1 })
})

test('a plan without goals is counted as nothing, and divides by nothing', () => {
  expect(profile(questionOf({ goals: [] }))).toMatchObject({
    directions: 0,
    cells: 0,
    levels: [0, 0, 0, 0, 0],
    goals: 0,
  })
})
