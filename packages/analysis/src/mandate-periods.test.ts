import type { Day } from '@rodtrad/core'
import { expect, it } from 'vitest'
import { mandatePeriods } from './mandate-periods.ts'
import { goal, questionOf, type Row } from './source.fixture.ts'

const spansOf = (plan: Row, goals: readonly Row[], asOf: string): readonly string[] =>
  mandatePeriods(questionOf({ plan: [{ municipality: 'P', ...plan }], goals }, { asOf: asOf as Day })).map(
    ({ span }) => span,
  )

it('are those of the plan that have begun, in order', () => {
  const plan = { mandatePeriods: ['2027/2030', '2019/2022', '2023-01-01/2026-12-31'] }
  expect(spansOf(plan, [], '2026-06-01')).toEqual(['2019-01-01/2022-12-31', '2023-01-01/2026-12-31'])
})

it('follow each new fullmäktige where the plan names none', () => {
  const goals = [goal('r1', 'riktningsmal', { validFrom: '2019-01-01' }), goal('r2', 'riktningsmal')]
  expect(spansOf({}, goals, '2026-10-14')).toEqual(['2018-10-15/2022-10-14', '2022-10-15/2026-10-14'])
  expect(spansOf({}, [], '2026-10-15')).toEqual(['2026-10-15/2030-10-14'])
  expect(spansOf({}, [goal('r1', 'riktningsmal', { validFrom: '0001' })], '2026-01-01')).toHaveLength(1)
})

it('end at the latest the day before the next one begins, whatever the plan says; the plan’s own words stay', () => {
  const plan = [{ municipality: 'P', mandatePeriods: ['2019-01-01/2023-06-30', '2023-01-01/2026-12-31'] }]
  const ends = mandatePeriods(questionOf({ plan, goals: [] }, { asOf: '2026-06-01' as Day }))
  expect(ends).toMatchObject([
    { from: 2019_01_01, to: 2022_12_31, namedTo: 2023_06_30, span: '2019-01-01/2023-06-30' },
    { from: 2023_01_01, to: 2026_12_31, namedTo: 2026_12_31 },
  ])
})
