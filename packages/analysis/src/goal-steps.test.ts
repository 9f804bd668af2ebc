import { describe, expect, it } from 'vitest'
import { figuresOf } from './figures.ts'
import { goalSteps } from './goal-steps.ts'
import { contributes, goal, goalNamed, measured, organ, questionOf } from './source.fixture.ts'

// r [i-r] ← n ×2 (bun, son) [i-n]
// ↑________ m [i-m, unknown]      v (vision) ← r
const { links, outcomes, ...rest } = measured({ r: 1, n: 0.5, m: null })
const question = questionOf({
  organisations: [organ('bun'), organ('son')],
  goals: [
    goal('v', 'vision'),
    goal('r', 'riktningsmal'),
    goal('n', 'namndmal', { owner: ['bun', 'son'] }),
    goal('m'),
    goal('empty'),
  ],
  links: [...links, contributes('n', 'r', { weight: 2 }), contributes('m', 'r'), contributes('r', 'v')],
  outcomes: [...outcomes, { indicator: 'i-n', period: '2025', value: 80, organisation: 'son' }],
  ...rest,
})
const steps = goalSteps(question)
const byGoal = Object.groupBy(steps, (step) => step.goal)

describe('goalSteps', () => {
  it('has the steps of every measurable goal that gathers something', () => {
    expect(steps.map((step) => `${step.goal} ← ${step.child} ${step.organisation ?? ''}`.trim())).toEqual([
      'r ← i-r',
      'r ← n',
      'r ← m',
      'n ← i-n bun',
      'n ← i-n son',
      'm ← i-m',
    ])
  })

  it.each(Object.entries(byGoal))('weighs the steps of %s to 1, and they rebuild its figure', (id, own) => {
    const figures = figuresOf(question)
    const at = goalNamed(question, id)
    const sum = (of: (step: (typeof steps)[number]) => number): number =>
      (own ?? []).reduce((total, step) => total + step.weight * of(step), 0)
    expect(sum(() => 1)).toBeCloseTo(1, 12)
    expect(sum((step) => step.low)).toBeCloseTo(figures.low[at] ?? NaN, 12)
    expect(sum((step) => step.high)).toBeCloseTo(figures.high[at] ?? NaN, 12)
    expect(sum((step) => step.evidence)).toBeCloseTo(figures.evidence[at] ?? NaN, 12)
  })

  it('tells an indicator down to outcome and target, a goal by its figure alone', () => {
    expect(steps[0]).toEqual({
      goal: 'r',
      child: 'i-r',
      kind: 'indicator',
      organisation: null,
      weight: 0.25,
      low: 1,
      high: 1,
      value: 1,
      evidence: 1,
      rule: 'ratio',
      outcome: 100,
      outcomePeriod: '2025',
      lagged: false,
      target: 100,
      targetMax: null,
      targetPeriod: '2025',
      condition: null,
      final: false,
      baseline: null,
      previous: null,
      trend: null,
      decision: null,
    })
    expect(steps[1]).toMatchObject({ kind: 'goal', weight: 0.5, rule: null, outcome: null, target: null })
  })
})
