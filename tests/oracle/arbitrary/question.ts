import fc from 'fast-check'

import type { Question } from '../reference/index.ts'
import { oneOf, weighted } from './pools.ts'

/** Days and periods to ask about: mostly a year that has ended, and every kind of part of a year. */
export const question: fc.Arbitrary<Question> = fc
  .tuple(
    weighted(
      [5, ['2025-12-31', '2025']],
      [2, ['2025-09-15', '2025-T2']],
      [1, ['2025-05-10', '2025-T1']],
      [1, ['2026-03-01', '2025']],
      [1, ['2025-06-30', '2025']],
      [1, ['2025-06-30', '2025-Q2']],
      [1, ['2025-07-31', '2025-07']],
      [1, ['2024-12-31', '2024']],
    ),
    weighted([4, false], [1, true]),
  )
  .map(([[asOf = '', period = ''], drafts]) => ({ asOf, period, drafts }))

const shifted = (period: string, years: number): string =>
  String(Number(period.slice(0, 4)) + years) + period.slice(4)

/** Periods at and before the one asked for, often the very one. */
export const nearPeriod = ({ period }: Question): fc.Arbitrary<string> => {
  const year = period.slice(0, 4)
  return fc.oneof(
    { weight: 5, arbitrary: oneOf([period, year]) },
    {
      weight: 2,
      arbitrary: oneOf(['T1', 'T2', 'T3', 'Q2', 'Q4', '07', '12'].map((part) => `${year}-${part}`)),
    },
    {
      weight: 3,
      arbitrary: oneOf([
        shifted(period, -1),
        shifted(year, -1),
        shifted(year, -2),
        `${shifted(year, -1)}-T2`,
      ]),
    },
  )
}

/** The same, and periods to come. */
export const targetPeriod = (asked: Question): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 5, arbitrary: nearPeriod(asked) },
    { weight: 3, arbitrary: oneOf(['2026', '2027', '2028', '2027-T1', '2025-T3']) },
  )
