import { rowIn } from '@rodtrad/core'
import { describe, expect, it } from 'vitest'
import { collection, type Collection } from './collection.ts'
import {
  ASKED,
  contributes,
  goal,
  indicator,
  measuredBy,
  organ,
  questionOf,
  type Source,
} from './source.fixture.ts'

/**
 *        r1 (kf) ── i-common
 *       /       \
 *   n1 (bun)     n2 (son) ── i2
 *   / \
 * i1   v1 (skola, part of bun) ── i1, i-year
 */
const SOURCE: Source = {
  organisations: [
    organ('kf', 'kommunfullmaktige'),
    organ('bun', 'namnd', { partOf: ['kf'] }),
    organ('son', 'namnd', { partOf: ['kf'] }),
    organ('skola', 'verksamhet', { partOf: ['bun'] }),
  ],
  goals: [
    goal('r1', 'riktningsmal', { owner: ['kf'] }),
    goal('r2', 'riktningsmal', { owner: ['kf'], validTo: '2024-12-31' }),
    goal('n1', 'namndmal', { owner: ['bun', 'son'] }),
    goal('n2', 'namndmal', { owner: ['son'] }),
    goal('v1', 'verksamhetsmal', { owner: ['skola'] }),
  ],
  indicators: [
    indicator('i1', { genderSplit: true }),
    indicator('i2'),
    indicator('i-year', { frequency: 'year' }),
    indicator('i-common'),
  ],
  links: [
    contributes('n1', 'r1'),
    contributes('n2', 'r1'),
    contributes('v1', 'n1'),
    measuredBy('n1', 'i1'),
    measuredBy('v1', 'i1'),
    measuredBy('v1', 'i-year'),
    measuredBy('n2', 'i2'),
    measuredBy('r1', 'i-common'),
  ],
  targets: [
    { indicator: 'i1', value: 90, condition: 'at_least', period: '2025' },
    { indicator: 'i-common', value: 5, organisation: 'bun' },
  ],
  outcomes: [
    { indicator: 'i1', period: '2023', value: 70 },
    { indicator: 'i1', period: '2024', value: 80 },
    { indicator: 'i1', period: '2024-T2', value: 75 },
    { indicator: 'i1', period: '2024', value: 81, gender: 'K' },
    { indicator: 'i1', period: '2024', value: 60, municipality: '0001' },
    { indicator: 'i1', period: '2025', value: 85 },
    { indicator: 'i-year', period: '2024', value: 4, organisation: 'skola' },
    { indicator: 'i-common', period: '2024', value: 6, organisation: 'son' },
  ],
  factors: [
    { id: 'f1', kind: 'omvarldsfaktor', title: 'Färre barn' },
    { id: 'f2', kind: 'megatrend', title: 'Klimat' },
  ],
  analyses: [{ id: 'nb', organisation: 'bun', year: 2025 }],
}
const askedOf = (id: string, period = ASKED.period): Collection => {
  const question = questionOf(SOURCE, { ...ASKED, period })
  return collection(question, rowIn(question.graph.columns, 'organisations', id))
}
const measures = ({ outcomes }: Collection): readonly unknown[] =>
  outcomes.map((one) => [one.indicator, one.organisation, one.gender, one.lastPeriod, one.last])

describe('collection', () => {
  it('asks for the indicators of the organ’s own goals and its parts’, each once, of women and men too', () => {
    expect(measures(askedOf('bun'))).toEqual([
      ['i1', null, 'T', '2024', 80],
      ['i1', null, 'K', '2024', 81],
      ['i1', null, 'M', null, null],
      ['i-year', 'skola', 'T', '2024', 4],
      ['i-common', 'bun', 'T', null, null],
    ])
  })

  it('says which goals a measure is for, and the target of the period', () => {
    expect(askedOf('bun').outcomes[0]).toMatchObject({
      goals: ['n1', 'v1'],
      unit: '%',
      target: 90,
      targetMax: null,
      condition: 'at_least',
    })
    expect(askedOf('bun').outcomes[4]).toMatchObject({ goals: ['r1'], target: 5, condition: null })
  })

  it('leaves yearly measures out of a part of the year', () => {
    const { outcomes } = askedOf('bun', '2025-T2' as typeof ASKED.period)
    expect(outcomes.map((one) => one.indicator)).not.toContain('i-year')
    expect(outcomes[0]).toMatchObject({ lastPeriod: '2024', last: 80 })
  })

  it('asks each owner in the organ for an assessment of each goal', () => {
    expect(askedOf('bun').assessments.map((one) => [one.goal, one.organisation])).toEqual([
      ['n1', 'bun'],
      ['v1', 'skola'],
    ])
    expect(askedOf('son').assessments.map((one) => [one.goal, one.organisation])).toEqual([
      ['n1', 'son'],
      ['n2', 'son'],
    ])
  })

  it('asks an organ that answers for its words on what is valid, in its nulägesbeskrivning where it has one', () => {
    expect(askedOf('bun').positions).toEqual([
      { subject: 'r1', title: 'r1', kind: 'riktningsmal', analysis: 'nb' },
      { subject: 'f1', title: 'Färre barn', kind: 'omvarldsfaktor', analysis: 'nb' },
    ])
    expect(askedOf('son').positions[0]).toMatchObject({ subject: 'r1', analysis: null })
    expect(askedOf('skola').positions).toEqual([])
  })

  it('asks nothing of an organ without goals', () => {
    expect(askedOf('skola').outcomes.map((one) => one.indicator)).toEqual(['i1', 'i1', 'i1', 'i-year'])
    const question = questionOf({ organisations: [organ('x')], goals: [] })
    expect(collection(question, 0)).toEqual({
      organisation: 'x',
      outcomes: [],
      assessments: [],
      positions: [],
    })
  })
})
