import { describe, expect, it } from 'vitest'
import { explain, type Explained, explanation, MOST_DEPTH } from './explain.ts'
import {
  contributes,
  goal,
  goalNamed,
  indicator,
  measured,
  measuredBy,
  organ,
  questionOf,
  type Source,
} from './source.fixture.ts'

const explained = (source: Source, id: string): Explained => {
  const question = questionOf(source)
  return explain(question, goalNamed(question, id))
}
const sizeOf = (tree: Explained): number => 1 + tree.children.reduce((sum, child) => sum + sizeOf(child), 0)
const nodesOf = (tree: Explained): readonly Explained[] => [tree, ...tree.children.flatMap(nodesOf)]

describe('explain', () => {
  it('opens a goal into its indicators and the measurable goals below it, by weight', () => {
    // r [i-r] ← n ×3 [i-n: 0.5]     r ← d~ (directional: left out)
    const { links, ...rest } = measured({ r: 1, n: 0.5 })
    const tree = explained(
      {
        goals: [goal('r', 'riktningsmal'), goal('n'), goal('d', 'namndmal', { followUp: 'directional' })],
        links: [...links, contributes('n', 'r', { weight: 3 }), contributes('d', 'r')],
        ...rest,
      },
      'r',
    )
    expect(tree).toMatchObject({ id: 'r', weight: 1, value: 0.625, low: 0.625, evidence: 1, withheld: false })
    expect(tree.children.map(({ id, weight, value }) => [id, weight, value])).toEqual([
      ['i-r', 1, 1],
      ['n', 3, 0.5],
    ])
    expect(tree.children[1]?.children[0]).toMatchObject({ id: 'i-n', value: 0.5, children: [] })
  })

  it('tells what made an indicator: rule, outcome, target, decision, baseline', () => {
    const tree = explained(
      {
        decisions: [{ id: 'd1', body: 'KF', date: '2024-11-01' }],
        goals: [goal('n')],
        indicators: [indicator('i', { baseline: 50, baselinePeriod: '2022' })],
        targets: [{ indicator: 'i', value: 90, period: '2025', decision: 'd1' }],
        outcomes: [{ indicator: 'i', period: '2025', value: 70, source: 'Kolada' }],
        links: [measuredBy('n', 'i')],
      },
      'n',
    )
    expect(tree.children[0]?.indicator).toEqual({
      id: 'i',
      rule: 'progress',
      outcome: 70,
      outcomePeriod: '2025',
      source: 'Kolada',
      target: 90,
      targetMax: null,
      targetPeriod: '2025',
      condition: null,
      final: null,
      baseline: 50,
      baselinePeriod: '2022',
      previous: null,
      previousPeriod: null,
      organisation: null,
      lagged: false,
      trend: null,
      decision: 'd1',
    })
    expect(tree.children[0]?.value).toBe(0.5)
  })

  it('tells the trend of the outcomes over three years', () => {
    const tree = explained(
      {
        goals: [goal('n')],
        indicators: [indicator('i')],
        links: [measuredBy('n', 'i')],
        outcomes: [2023, 2024, 2025].map((year) => ({ indicator: 'i', period: `${year}`, value: year })),
      },
      'n',
    )
    expect(tree.children[0]?.indicator?.trend).toBe('improving')
  })

  it('gives each owner a part of its own where one has an outcome of its own', () => {
    const tree = explained(
      {
        organisations: [organ('bun'), organ('son')],
        goals: [goal('n', 'namndmal', { owner: ['bun', 'son'] })],
        indicators: [indicator('i', { scale: 'ratio' })],
        targets: [{ indicator: 'i', value: 10 }],
        outcomes: [
          { indicator: 'i', period: '2025', value: 8, organisation: 'bun' },
          { indicator: 'i', period: '2025', value: 1 },
        ],
        links: [measuredBy('n', 'i', { weight: 4 })],
      },
      'n',
    )
    expect(
      tree.children.map(({ weight, value, indicator: made }) => [
        made?.organisation,
        weight,
        value,
        made?.rule,
      ]),
    ).toEqual([
      ['bun', 2, 0.8, 'ratio'],
      ['son', 2, null, 'no_outcome'],
    ])
    expect(tree).toMatchObject({ low: 0.4, high: 0.9, evidence: 0.5, value: 0.8 })
  })

  it('tells an outcome of an earlier year as lagged', () => {
    const tree = explained(
      {
        goals: [goal('n')],
        indicators: [indicator('i', { maxAge: 2 })],
        targets: [{ indicator: 'i', value: 10 }],
        outcomes: [{ indicator: 'i', period: '2024', value: 12 }],
        links: [measuredBy('n', 'i')],
      },
      'n',
    )
    expect(tree.children[0]?.indicator).toMatchObject({
      lagged: true,
      rule: 'threshold',
      outcome: 12,
      outcomePeriod: '2024',
    })
  })

  it('shows a final target as the point on the way to it, with the row itself', () => {
    const tree = explained(
      {
        goals: [goal('n')],
        indicators: [indicator('i', { polarity: 'lower', baseline: 120, baselinePeriod: '2020' })],
        targets: [{ indicator: 'i', value: 80, period: '2030' }],
        outcomes: [{ indicator: 'i', period: '2025', value: 110 }],
        links: [measuredBy('n', 'i')],
      },
      'n',
    )
    expect(tree.children[0]?.value).toBe(0.5)
    expect(tree.children[0]?.indicator).toMatchObject({
      target: 100,
      targetMax: null,
      condition: null,
      targetPeriod: '2030',
      final: { value: 80, year: 2030 },
    })
  })

  it('shows the outcome of the year before where the condition looks back', () => {
    const tree = explained(
      {
        goals: [goal('n')],
        indicators: [indicator('i')],
        targets: [{ indicator: 'i', condition: 'increase' }],
        outcomes: [
          { indicator: 'i', period: '2024', value: 3 },
          { indicator: 'i', period: '2025', value: 4 },
        ],
        links: [measuredBy('n', 'i')],
      },
      'n',
    )
    expect(tree.children[0]?.indicator).toMatchObject({
      rule: 'increase',
      previous: 3,
      previousPeriod: '2024',
      target: null,
      condition: 'increase',
      targetPeriod: null,
    })
  })

  it('says that a value is withheld where too little is known, and carries it', () => {
    const { links, ...rest } = measured({ a: 1, b: null, c: null })
    const source = {
      goals: [goal('r', 'riktningsmal'), goal('a'), goal('b'), goal('c')],
      links: [...links, ...['a', 'b', 'c'].map((id) => contributes(id, 'r'))],
      ...rest,
    }
    expect(explained(source, 'r')).toMatchObject({ value: 1, withheld: true, evidence: 1 / 3 })
    expect(explained(source, 'b')).toMatchObject({
      value: null,
      withheld: true,
      low: 0,
      high: 1,
      evidence: 0,
    })
  })

  it('gives a directional goal no figure and no children', () => {
    const tree = explained({ goals: [goal('v', 'vision')] }, 'v')
    expect(tree).toMatchObject({
      value: null,
      low: null,
      high: null,
      evidence: 0,
      children: [],
      closed: null,
    })
  })

  it('closes a goal on a loop', () => {
    // r ← a ⇄ b
    const tree = explained(
      {
        goals: [goal('r', 'riktningsmal'), goal('a'), goal('b')],
        links: [contributes('a', 'r'), contributes('a', 'b'), contributes('b', 'a')],
      },
      'r',
    )
    expect(tree.children).toMatchObject([{ id: 'a', closed: 'loop', low: 0, high: 1, children: [] }])
  })

  it('stays finite in a diamond ladder of thirty levels: a goal that comes again is closed', () => {
    //  t0 ← a0, b0 ← t1 ← a1, b1 ← t2 …
    const tree = explained(
      {
        goals: Array.from({ length: 31 }, (_, at) => [goal(`t${at}`), goal(`a${at}`), goal(`b${at}`)]).flat(),
        links: Array.from({ length: 30 }, (_, at) =>
          [`a${at}`, `b${at}`].flatMap((side) => [
            contributes(side, `t${at}`),
            contributes(`t${at + 1}`, side),
          ]),
        ).flat(),
      },
      't0',
    )
    expect(sizeOf(tree)).toBeLessThan(25_000)
    const nodes = nodesOf(tree)
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(91)
    const opened = new Set(nodes.filter(({ children }) => children.length > 0).map(({ id }) => id))
    for (const { id, closed } of nodes) if (closed === 'repeated') expect(opened).toContain(id)
  })

  it('goes no deeper than it may', () => {
    const tree = explained(
      {
        goals: Array.from({ length: 700 }, (_, at) => goal(`g${at}`)),
        links: Array.from({ length: 699 }, (_, at) => contributes(`g${at + 1}`, `g${at}`)),
      },
      'g0',
    )
    const nodes = nodesOf(tree)
    expect(nodes).toHaveLength(MOST_DEPTH + 1)
    expect(nodes.at(-1)).toMatchObject({ closed: 'repeated', children: [] })
  })
})

describe('explanation', () => {
  it('states the question, and the status that the figure led to', () => {
    const question = questionOf({ goals: [goal('n')], ...measured({ n: 1 }) })
    expect(explanation(question, goalNamed(question, 'n'))).toMatchObject({
      asOf: '2026-01-31',
      period: '2025',
      status: 'attained',
      reason: null,
      value: 1,
    })
  })
})
