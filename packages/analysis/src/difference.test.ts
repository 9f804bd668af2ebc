import type { Day } from '@rodtrad/core'
import { describe, expect, it } from 'vitest'
import { at } from './at.ts'
import { differenceOf } from './difference.ts'
import {
  contributes,
  goal,
  goalNamed,
  measured,
  organ,
  questioned,
  questionOf,
  type Source,
} from './source.fixture.ts'

/*
 *   r1 (ends) <- n1 [i-n1: 50 of 100]
 *   r2        <- n2 [i-n2: nothing]
 */
const { indicators, targets, outcomes, links } = measured({ n1: 0.5, n2: null })
const SOURCE: Source = {
  organisations: [organ('bun')],
  goals: [
    goal('r1', 'riktningsmal', { validTo: '2026-12-31' }),
    goal('r2', 'riktningsmal'),
    goal('n1', 'namndmal', { owner: ['bun'] }),
    goal('n2', 'namndmal', { owner: ['bun'] }),
  ],
  indicators,
  targets,
  outcomes,
  links: [...links, contributes('n1', 'r1'), contributes('n2', 'r2')],
}
const question = questionOf(SOURCE)

describe('the difference of two days', () => {
  const { coverage, attainment, lost, findings } = differenceOf(question, at(question, '2027-01-01' as Day))

  it('tells the cells that are others, null where there is none', () => {
    expect(coverage).toEqual([{ goal: 'r1', organisation: 'bun', before: 4, after: null }])
  })

  it('tells the goals that lose their last path', () => {
    expect(lost).toEqual(['n1'])
  })

  it('tells the figures that are others', () => {
    expect(attainment).toMatchObject([
      {
        goal: 'r1',
        before: 0.5,
        after: null,
        lowBefore: 0.5,
        lowAfter: null,
        statusBefore: 'partly',
        statusAfter: null,
      },
    ])
  })

  it('tells the findings that come and go', () => {
    expect(findings.added.map(({ code, ids }) => [code, ...ids])).toContainEqual(['RT030', 'n1'])
    expect(findings.removed.map(({ code, ids }) => [code, ...ids])).toContainEqual(['RT034', 'r1', 'bun'])
  })
})

describe('the difference of two sources', () => {
  it('is nothing for the same', () => {
    expect(differenceOf(question, questionOf(SOURCE))).toEqual({
      coverage: [],
      attainment: [],
      lost: [],
      findings: { added: [], removed: [] },
    })
  })

  it('goes by ids, whatever the order of the rows', () => {
    const turned = questionOf({
      ...SOURCE,
      goals: SOURCE.goals!.toReversed(),
      links: SOURCE.links!.toReversed(),
    })
    expect(differenceOf(question, turned)).toMatchObject({ coverage: [], attainment: [], lost: [] })
    expect(goalNamed(turned, 'r1')).not.toBe(goalNamed(question, 'r1'))
  })

  it('tells what an outcome changes: the interval too where the value is withheld', () => {
    const known = questionOf({
      ...SOURCE,
      outcomes: [...outcomes, { indicator: 'i-n2', period: '2025', value: 20 }],
    })
    const { coverage, attainment } = differenceOf(question, known)
    expect(coverage).toEqual([{ goal: 'r2', organisation: 'bun', before: 3, after: 4 }])
    expect(attainment).toMatchObject([
      { goal: 'r2', before: null, after: 0.2, lowBefore: 0, lowAfter: 0.2, highBefore: 1, highAfter: 0.2 },
      { goal: 'n2', statusBefore: 'unmeasured', statusAfter: 'not_attained' },
    ])
  })

  it('counts the parser’s findings where they are given, each as often as it comes', () => {
    const twice = questioned({
      ...SOURCE,
      links: [...SOURCE.links!, contributes('n1', 'nowhere'), contributes('n1', 'nowhere')],
    })
    const once = questioned({ ...SOURCE, links: [...SOURCE.links!, contributes('n1', 'nowhere')] })
    const { findings } = differenceOf(once.question, twice.question, {
      before: once.found,
      after: twice.found,
    })
    expect(findings.added.map(({ code }) => code)).toEqual(['RT020'])
    expect(findings.removed).toEqual([])
  })
})

describe('a finding', () => {
  const tooMany = (ids: readonly string[]): Source => ({
    plan: [{ municipality: 'Provköping', maxGoals: 1 }],
    organisations: [organ('bun'), organ('son')],
    goals: ids.map((id) => goal(id, 'namndmal', { owner: ['bun'] })),
  })
  const codesOf = (before: Source, after: Source): readonly (readonly string[])[] => {
    const { added, removed } = differenceOf(questionOf(before), questionOf(after)).findings
    return [added, removed].map((findings) =>
      findings.filter(({ code }) => code === 'RT060').map(({ ids }) => ids[0]!),
    )
  }

  it('is the same where it says the same of its row, whatever other rows it concerns', () => {
    expect(codesOf(tooMany(['a', 'b']), tooMany(['b', 'c']))).toEqual([[], []])
  })

  it('is the same where a figure has moved', () => {
    expect(codesOf(tooMany(['a', 'b']), tooMany(['a', 'b', 'c']))).toEqual([[], []])
  })

  it('is another where it is about another row', () => {
    const turned = { ...tooMany([]), goals: ['a', 'b'].map((id) => goal(id, 'namndmal', { owner: ['son'] })) }
    expect(codesOf(tooMany(['a', 'b']), turned)).toEqual([['son'], ['bun']])
  })
})
