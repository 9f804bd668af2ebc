import { describe, expect, it } from 'vitest'
import { ownerRatings, ratedStatus } from './ratings.ts'
import { goal, goalNamed, organ, questionOf, type Row } from './source.fixture.ts'

/** What is said of a directional goal of bun and son, or of the owners given. */
const ratedBy = (assessments: readonly Row[], owner: readonly string[] = ['bun', 'son']) => {
  const question = questionOf({
    organisations: [
      organ('kf', 'kommunfullmaktige'),
      organ('ks', 'kommunstyrelse'),
      organ('bun'),
      organ('son'),
      organ('mbn'),
    ],
    goals: [goal('n', 'namndmal', { followUp: 'directional', owner })],
    ratings: [
      { word: 'På god väg', means: 'partly' },
      { word: 'I hamn', means: 'attained' },
    ],
    assessments: assessments.map((row) => ({ goal: 'n', organisation: 'bun', period: '2025', ...row })),
  })
  const place = goalNamed(question, 'n')
  return { status: ratedStatus(question, place), ratings: [...ownerRatings(question, place).values()] }
}

describe('the status of a directional goal', () => {
  it("is its owner's rating", () => {
    expect(ratedBy([{ rating: 'uppfyllt' }]).status).toBe('attained')
    expect(ratedBy([{ rating: 'on_track' }]).status).toBe('on_track')
  })

  it("reads the words of the plan's own scale", () => {
    expect(ratedBy([{ rating: 'på god väg' }]).status).toBe('partly')
    expect(ratedBy([{ rating: 'I hamn' }]).status).toBe('attained')
  })

  it('is unassessed without ratings, with words alone, and with not_assessed alone', () => {
    expect(ratedBy([]).status).toBe('unassessed')
    expect(ratedBy([{ reasoning: 'Det går framåt.' }]).status).toBe('unassessed')
    expect(ratedBy([{ rating: 'ej bedömt' }]).status).toBe('unassessed')
  })

  it('is divided where the owners differ', () => {
    expect(ratedBy([{ rating: 'attained' }, { organisation: 'son', rating: 'partly' }]).status).toBe(
      'divided',
    )
    expect(ratedBy([{ rating: 'partly' }, { organisation: 'son', rating: 'partly' }]).status).toBe('partly')
  })

  it('hears nothing in not_assessed beside another rating', () => {
    expect(ratedBy([{ rating: 'attained' }, { organisation: 'son', rating: 'not_assessed' }]).status).toBe(
      'attained',
    )
  })

  it('never takes a forecast', () => {
    expect(ratedBy([{ rating: 'attained', basis: 'forecast' }]).status).toBe('unassessed')
    expect(
      ratedBy([
        { rating: 'partly', assessedAt: '2025-05-01' },
        { rating: 'attained', basis: 'forecast', assessedAt: '2025-09-01' },
      ]).status,
    ).toBe('partly')
  })

  it('takes the latest by day, whatever the period', () => {
    expect(
      ratedBy([
        { rating: 'attained', period: '2025', assessedAt: '2025-10-01' },
        { rating: 'partly', period: '2025-T2', assessedAt: '2025-11-01' },
      ]).status,
    ).toBe('partly')
  })

  it('takes the later period of the same day, the year before a part of it that ends with it', () => {
    expect(
      ratedBy([
        { rating: 'partly', period: '2025-T2', assessedAt: '2026-01-10' },
        { rating: 'attained', period: '2025-T1', assessedAt: '2026-01-10' },
      ]).status,
    ).toBe('partly')
    expect(
      ratedBy([
        { rating: 'partly', period: '2025' },
        { rating: 'attained', period: '2025-T3' },
      ]).status,
    ).toBe('partly')
  })

  it('looks among those with a rating: a later row of words alone does not hide one', () => {
    expect(
      ratedBy([
        { rating: 'partly', assessedAt: '2025-05-01' },
        { reasoning: 'Mer att göra.', assessedAt: '2025-12-01' },
      ]).status,
    ).toBe('partly')
  })

  it('looks away from other periods and from other organs', () => {
    expect(ratedBy([{ rating: 'attained', period: '2024' }]).status).toBe('unassessed')
    expect(ratedBy([{ rating: 'attained', organisation: 'mbn' }])).toEqual({
      status: 'unassessed',
      ratings: [],
    })
  })

  it("is kommunfullmäktige's or kommunstyrelsen's without owners", () => {
    expect(ratedBy([{ rating: 'attained', organisation: 'kf' }], []).status).toBe('attained')
    expect(ratedBy([{ rating: 'partly', organisation: 'ks' }], []).status).toBe('partly')
    expect(ratedBy([{ rating: 'partly', organisation: 'bun' }], []).status).toBe('unassessed')
    expect(
      ratedBy(
        [
          { rating: 'attained', organisation: 'kf' },
          { rating: 'partly', organisation: 'ks' },
        ],
        [],
      ).status,
    ).toBe('divided')
  })
})
