import type { Day, Graph } from '@rodtrad/core'
import { describe, expect, it } from 'vitest'
import { at } from './at.ts'
import { diff } from './diff.ts'
import { measureDrift } from './measure-drift.ts'
import { rowDifferences } from './row-difference.ts'
import { contributes, goal, indicator, measuredBy, organ, questionOf, type Source } from './source.fixture.ts'

const SOURCE: Source = {
  organisations: [organ('bun')],
  goals: [
    goal('r1', 'riktningsmal', { validTo: '2026-12-31', owner: ['bun'] }),
    goal('n1', 'namndmal', { Färg: 'grön' }),
    goal('n2', 'namndmal', { validFrom: '2027-01-01', illustrative: true }),
  ],
  indicators: [indicator('i1'), indicator('i2'), indicator('i3')],
  targets: [
    { indicator: 'i1', value: 80, period: '2025' },
    { indicator: 'i1', value: 90, period: '2026' },
    { indicator: 'i2', value: 5 },
  ],
  ratings: [{ word: 'Klart', means: 'attained' }],
  links: [contributes('n1', 'r1'), measuredBy('r1', 'i1'), measuredBy('n1', 'i2'), measuredBy('n2', 'i3')],
}
const graphOf = (source: Source): Graph => questionOf(source).graph

describe('two days of one source', () => {
  const question = questionOf(SOURCE)
  const later = at(question, '2027-01-01' as Day)

  it('differ in what has begun and what has ended', () => {
    expect(rowDifferences(question.graph, later.graph)).toEqual({
      added: [
        { table: 'goals', id: 'n2', title: 'n2', illustrative: true },
        { table: 'links', id: 'n2 · i3 · measuredBy', title: 'n2 → i3', illustrative: false },
      ],
      removed: [
        { table: 'goals', id: 'r1', title: 'r1', illustrative: false },
        { table: 'links', id: 'n1 · r1 · contributes', title: 'n1 → r1', illustrative: false },
        { table: 'links', id: 'r1 · i1 · measuredBy', title: 'r1 → i1', illustrative: false },
      ],
      changed: [],
    })
  })

  it('differ in the measures that are in use', () => {
    expect(measureDrift(question.graph, later.graph)).toMatchObject([
      { what: 'added', indicator: 'i3' },
      { what: 'dropped', indicator: 'i1' },
    ])
  })
})

describe('two sources', () => {
  const before = graphOf(SOURCE)
  const after = graphOf({
    organisations: [organ('bun')],
    goals: [
      goal('r1', 'riktningsmal', { title: 'Trygg uppväxt', validTo: '2030-12-31' }),
      goal('n1', 'namndmal', { Färg: 'röd', illustrative: true }),
      goal('n3', 'namndmal', { status: 'draft' }),
    ],
    indicators: [
      indicator('i1', { title: 'Nytt namn', unit: 'antal', source: 'Kolada' }),
      indicator('i2'),
      indicator('i4'),
    ],
    targets: [
      { indicator: 'i1', value: 85, period: '2025' },
      { indicator: 'i1', condition: 'increase' },
      { indicator: 'i1', value: 1, period: '2025' },
      { indicator: 'i4', value: 7 },
    ],
    ratings: [{ word: 'Klart', means: 'partly' }],
    links: [
      contributes('n1', 'r1'),
      measuredBy('r1', 'i1'),
      measuredBy('n1', 'i4'),
      { from: 'i4', to: 'i2', kind: 'replaces' },
    ],
  })

  it('differ in rows, by id or by what tells them apart', () => {
    const { added, removed } = rowDifferences(before, after)
    expect(added.map(({ table, id }) => `${table} ${id}`)).toEqual([
      'links n1 · i4 · measuredBy',
      'links i4 · i2 · replaces',
      'indicators i4',
      'targets i1',
      'targets i1 · 2025 · 2',
      'targets i4',
    ])
    expect(removed.map(({ table, id }) => `${table} ${id}`)).toEqual([
      'links n1 · i2 · measuredBy',
      'indicators i3',
      'targets i1 · 2026',
      'targets i2',
    ])
  })

  it('differ in cells, each told by what it is about', () => {
    const { changed } = rowDifferences(before, after)
    expect(
      changed.map(({ table, id, column, kind, before: was, after: is }) => [
        table,
        id,
        column,
        kind,
        was,
        is,
      ]),
    ).toEqual([
      ['goals', 'r1', 'title', 'wording', 'r1', 'Trygg uppväxt'],
      ['goals', 'r1', 'owner', 'owner', ['bun'], null],
      ['goals', 'r1', 'validTo', 'validity', '2026-12-31', '2030-12-31'],
      ['goals', 'n1', 'illustrative', 'other', null, true],
      ['goals', 'n1', 'Färg', 'other', 'grön', 'röd'],
      ['indicators', 'i1', 'title', 'wording', 'i1', 'Nytt namn'],
      ['indicators', 'i1', 'unit', 'measure', '%', 'antal'],
      ['indicators', 'i1', 'source', 'other', null, 'Kolada'],
      ['targets', 'i1 · 2025', 'value', 'target', 80, 85],
      ['ratings', 'Klart', 'means', 'other', 'attained', 'partly'],
    ])
  })

  it('differ in their measures', () => {
    expect(measureDrift(before, after)).toEqual([
      {
        what: 'replaced',
        indicator: 'i4',
        title: 'i4',
        column: null,
        target: null,
        before: 'i2',
        after: 'i4',
      },
      {
        what: 'renamed',
        indicator: 'i1',
        title: 'Nytt namn',
        column: 'title',
        target: null,
        before: 'i1',
        after: 'Nytt namn',
      },
      {
        what: 'redefined',
        indicator: 'i1',
        title: 'Nytt namn',
        column: 'unit',
        target: null,
        before: '%',
        after: 'antal',
      },
      {
        what: 'targetMoved',
        indicator: 'i1',
        title: 'Nytt namn',
        column: 'value',
        target: 'i1 · 2025',
        before: 80,
        after: 85,
      },
      {
        what: 'targetAdded',
        indicator: 'i1',
        title: 'Nytt namn',
        column: 'value',
        target: 'i1',
        before: null,
        after: 'increase',
      },
      {
        what: 'targetAdded',
        indicator: 'i1',
        title: 'Nytt namn',
        column: 'value',
        target: 'i1 · 2025 · 2',
        before: null,
        after: 1,
      },
      {
        what: 'targetDropped',
        indicator: 'i1',
        title: 'Nytt namn',
        column: 'value',
        target: 'i1 · 2026',
        before: 90,
        after: null,
      },
    ])
  })
})

describe('what stands in the place of something', () => {
  it('is told by the links between what is gone and what has come', () => {
    const question = questionOf({
      goals: [
        goal('r1', 'riktningsmal', { validTo: '2026-12-31', title: 'Trygg' }),
        goal('r2', 'riktningsmal', { validFrom: '2027-01-01', title: 'trygg!' }),
        goal('r3', 'riktningsmal', { validFrom: '2027-01-01' }),
        goal('r4', 'riktningsmal', { validFrom: '2028-01-01' }),
      ],
      links: ['r2', 'r3', 'r4'].map((from) => ({ from, to: 'r1', kind: 'replaces' })),
    })
    expect(diff(question, at(question, '2027-01-01' as Day)).replaced).toEqual([
      { table: 'goals', old: 'r1', oldTitle: 'Trygg', new: 'r2', newTitle: 'trygg!', reworded: false },
      { table: 'goals', old: 'r1', oldTitle: 'Trygg', new: 'r3', newTitle: 'r3', reworded: true },
    ])
  })
})
