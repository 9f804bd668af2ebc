import fc from 'fast-check'

import type { Source } from '../reference/index.ts'
import { toPeriod } from '../reference/periods.ts'
import { maybe, oneOf, organ, rows, weighted, withoutEmpty } from './pools.ts'
import type { Drawn, Pools } from './pools.ts'
import { nearPeriod } from './question.ts'
import { withoutTies } from './ties.ts'

type Rows<K extends keyof Source> = NonNullable<Source[K]>

const text = fc.constant('Vi har kommit en bit.')

/** A goal and who assesses it: mostly one of its owners. */
const assessed = (all: Drawn): fc.Arbitrary<{ readonly goal: string; readonly organisation: string }> =>
  oneOf(all.drawn).chain(({ id, owner }) =>
    oneOf([...(owner ?? []), ...(owner ?? []), ...(owner ?? []), 'KS0', ...all.organs]).map(
      (organisation) => ({
        goal: id,
        organisation,
      }),
    ),
  )

export const assessments = (all: Drawn, ties: boolean): fc.Arbitrary<Rows<'assessments'>> =>
  rows(
    fc
      .record({
        about: assessed(all),
        period: nearPeriod(all.question),
        basis: maybe(oneOf(['outcome', 'forecast']), 3),
        rating: maybe(oneOf(['attained', 'partly', 'not_attained', 'not_assessed', 'on_track', 'Grön']), 8),
        reasoning: maybe(text, 3),
        phase: maybe(oneOf(['planned', 'started', 'done']), 1),
        progress: maybe(oneOf([0, 50, 100]), 1),
        assessedAt: maybe(oneOf(['2025-01-20', '2025-05-02', '2025-08-15', '2025-12-01', '2026-01-25']), 8),
      })
      .map(({ about, ...row }) => ({ ...about, ...row })),
    0,
    16,
  ).map((all) =>
    ties
      ? all
      : withoutTies(all, ({ goal, organisation, period, assessedAt }) => [
          goal,
          organisation,
          toPeriod(period).end,
          assessedAt,
        ]),
  )

/** The plan's declared scale: one word of its own. */
export const ratings: fc.Arbitrary<Rows<'ratings'>> = fc.constant([{ word: 'Grön', means: 'attained' }])

export const analyses = ({ analyses: ids, organs }: Pools): fc.Arbitrary<Rows<'analyses'>> =>
  fc.tuple(
    ...ids.map((id) =>
      fc
        .record({
          organisation: oneOf(organs),
          year: weighted<string | number>([3, 2025], [1, '2025'], [1, 2024]),
          published: maybe(oneOf(['2025-05-01', '2025-10-01', '2026-02-01']), 7),
        })
        .map((row) => withoutEmpty({ id, ...row })),
    ),
  )

export const positions = (all: Drawn, ties: boolean): fc.Arbitrary<Rows<'positions'>> => {
  const spoken = {
    subject: oneOf(
      [...all.goals.filter(({ kind }) => kind === 'riktningsmal'), ...all.goals].map(({ id }) => id),
    ),
    stance: maybe(oneOf(['adopts', 'declines', 'relates']), 7),
    reasoning: maybe(text, 5),
    risk: maybe(text, 1),
    opportunity: maybe(text, 1),
    conditions: maybe(text, 1),
    handling: maybe(text, 1),
  }
  const own = fc.record({ ...spoken, organisation: organ(all), period: nearPeriod(all.question) })
  const analysed = fc.record({ ...spoken, analysis: oneOf([...all.analyses, 'unknown']) })
  const kept = <T extends object>(each: readonly T[], key: (row: T) => readonly unknown[]): readonly T[] =>
    ties ? each : withoutTies(each, key)
  return fc
    .tuple(rows(own, 0, 5), rows(analysed, 0, 5))
    .map(([byOrgan, byAnalysis]) => [
      ...kept(byOrgan, ({ subject, organisation }) => [subject, organisation]),
      ...kept(byAnalysis, ({ subject, analysis }) => [subject, analysis]),
    ])
}
