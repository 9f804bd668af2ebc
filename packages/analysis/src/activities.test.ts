import type { Day } from '@rodtrad/core'
import { describe, expect, it } from 'vitest'
import { activities } from './activities.ts'
import { goal, questionOf, type Row } from './source.fixture.ts'

const one = (more: Row, kind = 'aktivitet') =>
  activities(questionOf({ goals: [goal('a', kind, more)] }, { asOf: '2026-06-30' as Day }))[0]

describe('an aktivitet', () => {
  it.each([
    [
      { phase: 'started', due: '2026-06-29' },
      { state: 'late', daysLate: 1, still: true },
    ],
    [
      { phase: 'started', due: '2026-06-30' },
      { state: 'on_way', daysLate: null, still: false },
    ],
    [{ phase: 'started' }, { state: 'on_way', still: false }],
    [
      { phase: 'planned', due: '2026-06-29' },
      { state: 'not_started', daysLate: 1, still: true },
    ],
    [
      { phase: 'planned', due: '2026-07-01' },
      { state: 'planned', daysLate: null, still: false },
    ],
    [{ phase: 'planned' }, { state: 'planned', still: false }],
    [
      { phase: 'done', due: '2025-01-01' },
      { state: 'done', daysLate: null, still: false },
    ],
    [{ phase: 'stopped' }, { state: 'stopped', daysLate: null, still: true }],
    [{ due: '2026-06-29' }, { state: 'unknown', daysLate: 1, still: true }],
    [{}, { state: 'unknown', daysLate: null, still: false }],
  ])('%j', (more, expected) => {
    expect(one(more)).toMatchObject(expected)
  })
})

it('a verksamhetsmål is there where it tells its phase, other goals never', () => {
  expect(one({ phase: 'started' }, 'verksamhetsmal')).toMatchObject({ state: 'on_way' })
  expect(one({ due: '2026-06-29' }, 'verksamhetsmal')).toBeUndefined()
  expect(one({ phase: 'started' }, 'namndmal')).toBeUndefined()
  expect(one({ phase: 'started', status: 'draft' })).toBeUndefined()
})
