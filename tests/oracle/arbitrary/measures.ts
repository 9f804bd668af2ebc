import fc from 'fast-check'

import { toPeriod } from '../reference/periods.ts'
import type { Source } from '../reference/index.ts'
import { maybe, oneOf, organ, rows, value, weighted, withoutEmpty } from './pools.ts'
import type { Drawn, Pools } from './pools.ts'
import { nearPeriod, targetPeriod } from './question.ts'
import { withoutTies } from './ties.ts'

type Rows<K extends keyof Source> = NonNullable<Source[K]>

export const indicators = ({ indicators: ids }: Pools): fc.Arbitrary<Rows<'indicators'>> =>
  fc.tuple(
    ...ids.map((id) =>
      fc
        .record({
          polarity: weighted([5, 'higher'], [4, 'lower'], [2, 'range'], [1, 'none']),
          scale: maybe(fc.constant('ratio'), 3),
          baseline: maybe(value, 4),
          baselinePeriod: maybe(oneOf(['2020', 2022, '2023-T3', '2024', '2025']), 7),
          accumulates: maybe(fc.boolean(), 2),
          maxAge: maybe(oneOf([0, 1, 2]), 3),
        })
        .map((row) => withoutEmpty({ id, title: id, unit: '%', ...row })),
    ),
  )

/** A target has a value or a condition; `at_least` and `at_most` have both. */
const demand = fc.oneof(
  { weight: 7, arbitrary: fc.record({ value }) },
  {
    weight: 3,
    arbitrary: fc.tuple(value, value).map(([low, width]) => ({ value: low, valueMax: low + width - 5 })),
  },
  { weight: 2, arbitrary: fc.record({ value, condition: oneOf(['at_least', 'at_most']) }) },
  { weight: 3, arbitrary: fc.record({ condition: oneOf(['yes', 'increase', 'decrease', 'maintain']) }) },
)

type Target = Rows<'targets'>[number]

type Outcome = Rows<'outcomes'>[number]

/** Nearly every indicator has a target for everyone, … */
const commonTargets = (all: Drawn): fc.Arbitrary<readonly Target[]> =>
  fc
    .tuple(
      ...all.indicators.map((indicator) =>
        maybe(
          fc
            .record({
              period: maybe(oneOf([all.question.period, all.question.period.slice(0, 4), '2027', '2026']), 7),
              demand,
            })
            .map(({ demand: wanted, ...row }): Target => withoutEmpty({ indicator, ...row, ...wanted })),
          7,
        ),
      ),
    )
    .map((each) => each.flatMap((row) => row ?? []))

/** … and others are for a goal, an organ or a period. */
const someTargets = (all: Drawn): fc.Arbitrary<readonly Target[]> =>
  rows(
    fc
      .record({
        indicator: oneOf(all.indicators),
        goal: maybe(oneOf(all.goals.map(({ id }) => id)), 3),
        organisation: maybe(organ(all), 4),
        period: maybe(targetPeriod(all.question), 7),
        decision: maybe(oneOf([...all.decisions, 'unknown']), 4),
        demand,
      })
      .map(({ demand: wanted, ...row }) => ({ ...row, ...wanted })),
    0,
    10,
  )

export const targets = (all: Drawn, ties: boolean): fc.Arbitrary<readonly Target[]> =>
  fc
    .tuple(commonTargets(all), someTargets(all))
    .map((parts) => parts.flat())
    .map((each) =>
      ties
        ? each
        : withoutTies(each, ({ indicator, goal, organisation, period }) => [
            indicator,
            goal,
            organisation,
            period === undefined || period === null ? null : toPeriod(period).end,
          ]),
    )

const commonOutcomes = (all: Drawn): fc.Arbitrary<readonly Outcome[]> =>
  fc
    .tuple(
      ...all.indicators.map((indicator) =>
        maybe(
          fc
            .record({ period: nearPeriod(all.question), value })
            .map((row): Outcome => ({ indicator, ...row })),
          7,
        ),
      ),
    )
    .map((each) => each.flatMap((row) => row ?? []))

const someOutcomes = (all: Drawn): fc.Arbitrary<readonly Outcome[]> =>
  rows(
    fc.record({
      indicator: oneOf(all.indicators),
      period: nearPeriod(all.question),
      value: maybe(value, 9),
      organisation: maybe(organ(all), 4),
      gender: maybe(oneOf(['T', 'K', 'M']), 1),
      municipality: maybe(oneOf(['9999', '1480']), 1),
      status: maybe(oneOf(['ok', 'preliminary', 'forecast', 'missing', 'suppressed']), 2),
      retrieved: maybe(oneOf(['2025-01-15', '2025-09-01', '2026-01-20']), 2),
    }),
    1,
    16,
  )

export const outcomes = (all: Drawn, ties: boolean): fc.Arbitrary<readonly Outcome[]> =>
  fc
    .tuple(commonOutcomes(all), someOutcomes(all))
    .map((parts) => parts.flat())
    .map((each) =>
      ties
        ? each
        : withoutTies(each, ({ indicator, organisation, period, retrieved }) => [
            indicator,
            organisation,
            period,
            retrieved,
          ]),
    )
