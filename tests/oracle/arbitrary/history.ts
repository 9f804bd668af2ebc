import fc from 'fast-check'

import type { Source } from '../reference/index.ts'
import { maybe, oneOf, rows, validity, weighted, withoutEmpty } from './pools.ts'
import type { Drawn } from './pools.ts'

type Rows<K extends keyof Source> = NonNullable<Source[K]>

/** What goes before and after: mandate periods, omvärldsfaktorer, what stands on them, and what has replaced what. */
export interface History {
  readonly mandatePeriods: readonly string[]
  readonly factors: Rows<'factors'>
  readonly links: Rows<'links'>
}

const mandatePeriods = oneOf<readonly string[]>([
  [],
  ['2023-01-01/2026-12-31'],
  ['2019/2022', '2023/2026', '2027/2030'],
  ['2025-01-01/2025-12-31', '2023/2026'],
])

/** What replaces stands later in the list than what it replaces, so that no row comes to replace itself. */
const replacing = (ids: readonly string[]): fc.Arbitrary<readonly { from: string; to: string }[]> =>
  ids.length < 2
    ? fc.constant([])
    : fc.array(
        fc
          .tuple(fc.nat(ids.length - 1), fc.nat(ids.length - 1))
          .filter(([a, b]) => a !== b)
          .map(([a, b]) => ({ from: ids[Math.max(a, b)] ?? '', to: ids[Math.min(a, b)] ?? '' })),
        { maxLength: 4 },
      )

/** A source's history: as its rows can be drawn when its goals have been. */
export const history = (all: Drawn): fc.Arbitrary<History> => {
  const factorIds = ['f0', 'f1', 'f2']
  const factors = fc.tuple(
    ...factorIds.map((id) =>
      fc
        .record({
          kind: weighted([2, 'omvarldsfaktor'], [1, 'megatrend']),
          valid: validity(all.question),
        })
        .map(({ kind, valid }) => withoutEmpty({ id, kind, title: id, ...valid })),
    ),
  )
  const link = <T extends { readonly from: string; readonly to: string }>(
    kind: string,
    pair: fc.Arbitrary<T>,
  ) =>
    fc
      .record({ pair, valid: validity(all.question, 9) })
      .map(({ pair, valid }) => ({ ...pair, kind, ...valid }))
  const based = rows(
    link(
      'basedOn',
      fc.record({ from: oneOf([...all.goals.map(({ id }) => id), 'f0']), to: oneOf(factorIds) }),
    ),
    0,
    6,
  )
  const replaced = fc
    .tuple(
      replacing(all.goals.map(({ id }) => id)),
      replacing(all.goals.map(({ id }) => id)),
      replacing(all.missions),
      replacing(factorIds),
    )
    .chain((pairs) =>
      fc.tuple(
        ...pairs
          .flat()
          .map((pair) =>
            maybe(oneOf(['2020', '2024-12-31']), 2).map((validTo) =>
              withoutEmpty({ ...pair, kind: 'replaces', validTo }),
            ),
          ),
      ),
    )
  return fc
    .record({ mandatePeriods, factors, based, replaced })
    .map(({ mandatePeriods: periods, factors: drawn, based: on, replaced: by }) => ({
      mandatePeriods: periods,
      factors: drawn,
      links: [...on, ...by],
    }))
}
