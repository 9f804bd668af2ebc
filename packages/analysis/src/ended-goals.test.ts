import type { Day, Period } from '@rodtrad/core'
import { expect, it } from 'vitest'
import { endedGoals } from './ended-goals.ts'
import { goal, organ, questionOf } from './source.fixture.ts'

it('a goal that held in the period and has ended by the as-of date is told; its last day is not its end', () => {
  const goals = [
    goal('held', 'budgetmal', { owner: ['kf'], husbandry: 'financial', validTo: '2025-12-31' }),
    goal('before', 'budgetmal', { validTo: '2024-12-31' }),
    goal('today', 'namndmal', { validTo: '2026-06-30' }),
    goal('yesterday', 'namndmal', { validTo: '2026-06-29' }),
    goal('later', 'namndmal', { validFrom: '2026-01-01', validTo: '2026-03-31' }),
    goal('draft', 'namndmal', { validTo: '2025-12-31', status: 'draft' }),
    goal('open'),
  ]
  const asked = { asOf: '2026-06-30' as Day, period: '2025' as Period }
  const rows = endedGoals(questionOf({ organisations: [organ('kf', 'kommunfullmaktige')], goals }, asked))
  expect(rows.map((row) => [row.goal, row.ended])).toEqual([
    ['held', '2025-12-31'],
    ['yesterday', '2026-06-29'],
  ])
  expect(rows[0]).toMatchObject({ owner: ['kf'], husbandry: 'financial', kind: 'budgetmal' })
})
