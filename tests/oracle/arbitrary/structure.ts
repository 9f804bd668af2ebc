import fc from 'fast-check'

import type { Question, Source } from '../reference/index.ts'
import { maybe, oneOf, rows, validity, weighted, withoutEmpty } from './pools.ts'
import type { Pools } from './pools.ts'

type Rows<K extends keyof Source> = NonNullable<Source[K]>

const numbered = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index)}`)

const kinds = weighted(
  [3, 'riktningsmal'],
  [1, 'vision'],
  [1, 'vardeord'],
  [2, 'budgetmal'],
  [4, 'namndmal'],
  [2, 'bolagsmal'],
  [4, 'verksamhetsmal'],
  [2, 'aktivitet'],
)

/** How many there are of each, and what they are called. */
export const pools = (question: Question): fc.Arbitrary<Pools> =>
  fc
    .record({
      councils: weighted([7, 1], [2, 2], [1, 0]),
      boards: fc.integer({ min: 1, max: 4 }),
      verksamheter: fc.nat(3),
      kinds: fc.array(kinds, { minLength: 2, maxLength: 11 }),
      indicators: fc.integer({ min: 1, max: 6 }),
      missions: fc.nat(2),
      analyses: fc.nat(4),
      decisions: fc.nat(4),
    })
    .map((count) => {
      const councils = numbered('KF', count.councils)
      const boards = [...numbered('KS', Math.max(1, count.councils)), ...numbered('N', count.boards)]
      const verksamheter = numbered('V', count.verksamheter)
      return {
        question,
        councils,
        boards,
        verksamheter,
        organs: [...councils, ...boards, ...verksamheter],
        goals: ['riktningsmal', ...count.kinds].map((kind, index) => ({ id: `g${String(index)}`, kind })),
        indicators: numbered('i', count.indicators),
        missions: numbered('u', count.missions),
        analyses: numbered('an', count.analyses),
        decisions: numbered('b', count.decisions),
      }
    })

const each = <T>(arbitraries: readonly fc.Arbitrary<T>[]): fc.Arbitrary<readonly T[]> =>
  fc.tuple(...arbitraries)

/** Kommunfullmäktige, kommunstyrelse, nämnder and bolag, verksamheter: at times with several parents, or on a loop. */
export const organisations = ({
  question,
  councils,
  boards,
  verksamheter,
}: Pools): fc.Arbitrary<Rows<'organisations'>> =>
  each<Rows<'organisations'>[number]>([
    ...councils.map((id) => fc.constant({ id, name: id, kind: 'kommunfullmaktige' })),
    ...boards.map((id, index) =>
      fc
        .record({
          kind: id.startsWith('KS')
            ? fc.constant('kommunstyrelse')
            : weighted([5, 'namnd'], [3, 'bolag'], [1, 'gemensam_namnd'], [1, 'kommunalforbund']),
          partOf: id.startsWith('KS')
            ? fc.constant(councils.slice(index, index + 1))
            : fc.uniqueArray(oneOf([...councils, ...councils, ...councils, 'KS0', id]), {
                minLength: 1,
                maxLength: 2,
              }),
          answers: maybe(oneOf(['no', 'yes']), 2),
          valid: validity(question, 9),
        })
        .map(({ valid, ...row }) => withoutEmpty({ id, name: id, ...row, ...valid })),
    ),
    ...verksamheter.map((id) =>
      fc
        .record({
          kind: weighted([8, 'verksamhet'], [1, 'sektor']),
          partOf: fc.uniqueArray(oneOf([...boards, ...boards, ...verksamheter]), {
            minLength: 1,
            maxLength: 2,
          }),
          valid: validity(question, 9),
        })
        .map(({ valid, ...row }) => withoutEmpty({ id, name: id, ...row, ...valid })),
    ),
  ])

/** In a source with several kommuner every goal has an owner; else one or two, or none. */
const owners = ({ councils, organs }: Pools, kind: string): fc.Arbitrary<readonly string[]> =>
  kind === 'riktningsmal' && councils.length > 0
    ? fc.uniqueArray(oneOf([...councils, ...councils, ...organs]), { minLength: 1, maxLength: 2 })
    : fc.uniqueArray(oneOf(organs), { minLength: councils.length > 1 ? 1 : 0, maxLength: 2 })

export const goals = (all: Pools): fc.Arbitrary<Rows<'goals'>> =>
  each(
    all.goals.map(({ id, kind }) =>
      fc
        .record({
          owner: owners(all, kind),
          followUp: maybe(weighted([1, 'directional'], [2, 'measurable']), 3),
          status: maybe(weighted([2, 'draft'], [1, 'repealed'], [1, 'adopted']), 2),
          changed: maybe(oneOf(['2024-05-01', '2025-02-01', '2025-11-01']), 3),
          decision: maybe(oneOf([...all.decisions, 'unknown']), 3),
          valid: validity(all.question, 9),
        })
        .map(({ valid, ...row }) => withoutEmpty({ id, kind, title: `${kind} ${id}`, ...row, ...valid })),
    ),
  )

const rank = [
  'vision',
  'vardeord',
  'riktningsmal',
  'budgetmal',
  'namndmal',
  'bolagsmal',
  'verksamhetsmal',
  'aktivitet',
]

type End = Pools['goals'][number]

/** Mostly from the more concrete to the less; a few as they fell, down or to themselves. */
const upward = (a: End, b: End, asItFell: boolean): { readonly from: string; readonly to: string } =>
  asItFell || rank.indexOf(a.kind) >= rank.indexOf(b.kind)
    ? { from: a.id, to: b.id }
    : { from: b.id, to: a.id }

export const links = (all: Pools): fc.Arbitrary<Rows<'links'>> => {
  const goal = oneOf(all.goals)
  const ends = {
    weight: maybe(oneOf([0.5, 2, 3]), 4),
    confirmed: maybe(oneOf(['2024-01-01', '2025-06-01']), 2),
    valid: validity(all.question, 9),
  }
  const link = <T extends { readonly from: string; readonly to: string }>(
    kind: string,
    pair: fc.Arbitrary<T>,
  ) =>
    fc
      .record({ pair, ...ends })
      .map(({ pair: { from, to }, valid, ...row }) => ({ from, to, kind, ...row, ...valid }))
  const between = (to: readonly string[]) => fc.record({ from: goal.map(({ id }) => id), to: oneOf(to) })
  const chain = fc
    .tuple(goal, goal, weighted([12, false], [1, true]))
    .filter(([a, b, asItFell]) => a !== b || asItFell)
  const fromOrgans = fc.record({
    from: oneOf([...all.verksamheter, ...all.verksamheter, 'N0']),
    to: goal.map(({ id }) => id),
  })
  return fc
    .tuple(
      rows(
        link(
          'contributes',
          chain.map(([a, b, asItFell]) => upward(a, b, asItFell)),
        ),
        2,
        14,
      ),
      rows(link('contributes', fromOrgans), 0, 2),
      rows(link('measuredBy', between(all.indicators)), 3, 12),
      rows(link('concretises', between([...all.missions, 'unknown'])), 0, 2),
      rows(link('conflicts', between(all.goals.map(({ id }) => id))), 0, 1),
    )
    .map((parts) => parts.flat())
}

export const missions = ({ missions: ids, question, boards }: Pools): fc.Arbitrary<Rows<'missions'>> =>
  each(
    ids.map((id) =>
      fc
        .tuple(oneOf(boards), validity(question))
        .map(([organisation, valid]) =>
          withoutEmpty({ id, title: id, organisation, source: 'reglemente', ...valid }),
        ),
    ),
  )

export const decisions = ({ decisions: ids }: Pools): fc.Arbitrary<Rows<'decisions'>> =>
  each(
    ids.map((id) =>
      oneOf(['2023-11-20', '2024-06-01', '2024-11-18', '2025-06-16', '2025-11-17', '2026-06-15']).map(
        (date) => ({
          id,
          body: 'KF0',
          date,
        }),
      ),
    ),
  )
