import { describe, expect, it } from 'vitest'
import { figuresOf } from './figures.ts'
import {
  ASKED,
  contributes,
  goal,
  goalNamed,
  indicator,
  measured,
  measuredBy,
  questionOf,
  type Source,
} from './source.fixture.ts'

const figureIn = (source: Source, id: string, method?: 'weakest-link' | 'share-met' | 'weighted-mean') => {
  const question = questionOf(source, { ...ASKED, method })
  const figures = figuresOf(question)
  const at = goalNamed(question, id)
  return {
    low: figures.low[at],
    high: figures.high[at],
    value: figures.value[at],
    evidence: figures.evidence[at],
  }
}

// r ← a [1] ×3, b [0.2], c [unknown]
const { links, ...rest } = measured({ a: 1, b: 0.2, c: null })
const three: Source = {
  goals: [goal('r', 'riktningsmal'), goal('a'), goal('b'), goal('c'), goal('bare')],
  links: [...links, contributes('a', 'r', { weight: 3 }), contributes('b', 'r'), contributes('c', 'r')],
  ...rest,
}
const UNKNOWN = { low: 0, high: 1, value: NaN, evidence: 0 }

describe('figuresOf', () => {
  it('by weighted mean leaves the unknown open', () => {
    expect(figureIn(three, 'r')).toEqual({ low: 3.2 / 5, high: 4.2 / 5, value: 0.8, evidence: 0.8 })
  })

  it('by the weakest link is as good as the worst', () => {
    expect(figureIn(three, 'r', 'weakest-link')).toEqual({ low: 0, high: 0.2, value: 0.2, evidence: 0.8 })
    expect(figureIn(three, 'c', 'weakest-link')).toEqual(UNKNOWN)
    expect(figureIn(three, 'a', 'weakest-link')).toEqual({ low: 1, high: 1, value: 1, evidence: 1 })
  })

  it.each(['weighted-mean', 'weakest-link', 'share-met'] as const)(
    'by %s is unknown with nothing to gather, and counts above where it is a part',
    (method) => {
      expect(figureIn(three, 'bare', method)).toEqual(UNKNOWN)
    },
  )

  it('counts a goal on a loop as unknown, and nothing of what lies below the loop', () => {
    // r ← a ⇄ b ← c [1]
    const c = measured({ c: 1 })
    const knot: Source = {
      ...c,
      goals: [goal('r', 'riktningsmal'), goal('a'), goal('b'), goal('c')],
      links: [
        ...c.links,
        contributes('a', 'r'),
        contributes('a', 'b'),
        contributes('b', 'a'),
        contributes('c', 'b'),
      ],
    }
    for (const method of ['weighted-mean', 'weakest-link', 'share-met'] as const) {
      expect(figureIn(knot, 'r', method)).toEqual(UNKNOWN)
      expect(figureIn(knot, 'b', method)).toEqual(UNKNOWN)
      expect(figureIn(knot, 'c', method)).toMatchObject({ value: 1 })
    }
  })

  it('has no figure for a directional goal', () => {
    expect(figureIn({ goals: [goal('v', 'vision')] }, 'v')).toEqual({
      low: NaN,
      high: NaN,
      value: NaN,
      evidence: 0,
    })
  })
})

describe('figuresOf by the share that is met', () => {
  const share = (source: Source, id: string) => figureIn(source, id, 'share-met')

  it('counts each indicator once, whatever the weights and however many ways lead to it', () => {
    // r ← a, b ← s [0.4]     r [1], a [1]: three indicators, two met
    const { links: own, ...made } = measured({ r: 1, a: 1, s: 0.4 })
    const diamond: Source = {
      goals: [goal('r', 'riktningsmal'), goal('a'), goal('b'), goal('s')],
      links: [
        ...own,
        contributes('a', 'r', { weight: 9 }),
        contributes('b', 'r'),
        contributes('s', 'a'),
        contributes('s', 'b'),
        contributes('s', 'b'),
      ],
      ...made,
    }
    expect(share(diamond, 'r')).toEqual({ low: 2 / 3, high: 2 / 3, value: 2 / 3, evidence: 1 })
    expect(share(diamond, 'a')).toEqual({ low: 0.5, high: 0.5, value: 0.5, evidence: 1 })
    expect(share(diamond, 'b')).toEqual({ low: 0, high: 0, value: 0, evidence: 1 })
  })

  it('keeps what is shared from one that it does not belong to', () => {
    // a, b ← s [1]      a [0] too
    const { links: own, ...made } = measured({ a: 0, s: 1 })
    const shared: Source = {
      goals: [goal('a'), goal('b'), goal('s')],
      links: [...own, contributes('s', 'a'), contributes('s', 'b')],
      ...made,
    }
    expect(share(shared, 'a')).toMatchObject({ value: 0.5 })
    expect(share(shared, 'b')).toMatchObject({ value: 1 })
    expect(share(shared, 's')).toMatchObject({ value: 1 })
  })

  it('holds an indicator as met only where every part of it everywhere is', () => {
    // r ← a, b: the same indicator, the target of a is met, that of b is not
    const source = (targetOfB: number | undefined): Source => ({
      goals: [goal('r', 'riktningsmal'), goal('a'), goal('b')],
      indicators: [indicator('i')],
      targets: [
        { indicator: 'i', goal: 'a', value: 10 },
        ...(targetOfB === undefined ? [] : [{ indicator: 'i', goal: 'b', value: targetOfB }]),
      ],
      outcomes: [{ indicator: 'i', period: '2025', value: 15 }],
      links: [measuredBy('a', 'i'), measuredBy('b', 'i'), contributes('a', 'r'), contributes('b', 'r')],
    })
    expect(share(source(12), 'r')).toMatchObject({ value: 1, evidence: 1 })
    expect(share(source(20), 'r')).toMatchObject({ value: 0, evidence: 1 })
    expect(share(source(undefined), 'r')).toEqual(UNKNOWN)
  })

  it('does not go through directional goals', () => {
    const { links: own, ...made } = measured({ a: 1, deep: 0 })
    const source: Source = {
      goals: [
        goal('r', 'riktningsmal'),
        goal('a'),
        goal('d', 'namndmal', { followUp: 'directional' }),
        goal('deep'),
      ],
      links: [...own, contributes('a', 'r'), contributes('d', 'r'), contributes('deep', 'd')],
      ...made,
    }
    expect(share(source, 'r')).toMatchObject({ value: 1, evidence: 1 })
  })

  it('counts a goal on a loop as one unknown, once', () => {
    // r ← a [1], b ← k ⇄ l      r ← k too
    const { links: own, ...made } = measured({ a: 1 })
    const source: Source = {
      goals: [goal('r', 'riktningsmal'), goal('a'), goal('b'), goal('k'), goal('l')],
      links: [
        ...own,
        contributes('a', 'r'),
        contributes('b', 'r'),
        contributes('k', 'b'),
        contributes('k', 'r'),
        contributes('k', 'l'),
        contributes('l', 'k'),
      ],
      ...made,
    }
    expect(share(source, 'r')).toEqual({ low: 0.5, high: 1, value: 1, evidence: 0.5 })
  })
})
