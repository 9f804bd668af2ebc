import { describe, expect, it } from 'vitest'
import { factors } from './factors.ts'
import { goal, organ, questionOf, type Row, type Source } from './source.fixture.ts'

const factor = (id: string, more: Row = {}): Row => ({ id, kind: 'omvarldsfaktor', title: id, ...more })

/** One factor, one nämnd that answers, and the positions of the test. */
const cells = (positions: readonly Row[], more: Source = {}) =>
  factors(
    questionOf({
      goals: [goal('n')],
      organisations: [organ('kf', 'kommunfullmaktige'), organ('bun')],
      factors: [factor('f')],
      analyses: [
        { id: 'nb', organisation: 'bun', year: 2025, published: '2026-01-15' },
        { id: 'nb24', organisation: 'bun', year: 2024 },
      ],
      positions,
      ...more,
    }),
  )
const cell = (...positions: readonly Row[]) => cells(positions)[0]

describe('a cell', () => {
  it('is silent where the organ has said nothing of the period', () => {
    expect(cell()).toMatchObject({
      state: 'silent',
      answered: false,
      stance: null,
      missing: [],
      analyses: [],
    })
    expect(cell({ analysis: 'nb24', subject: 'f', risk: 'R' })).toMatchObject({ state: 'silent' })
    expect(cell({ organisation: 'bun', period: '2024', subject: 'f', risk: 'R' })).toMatchObject({
      state: 'silent',
    })
  })

  it('with a stance alone is no answer', () => {
    expect(cell({ analysis: 'nb', subject: 'f', stance: 'adopts' })).toMatchObject({
      state: 'stance',
      answered: false,
      stance: 'adopts',
      missing: [],
    })
  })

  it('with words is an answer, and tells what it leaves out', () => {
    expect(cell({ analysis: 'nb', subject: 'f', risk: 'R', conditions: 'C' })).toMatchObject({
      state: 'words',
      answered: true,
      stance: 'relates',
      risk: true,
      opportunity: false,
      handling: false,
      reasoning: true,
      missing: ['opportunity', 'handling'],
      analyses: ['nb'],
    })
  })

  it('that declines with a reason leaves nothing out', () => {
    expect(
      cell({ analysis: 'nb', subject: 'f', stance: 'declines', reasoning: 'Berörs inte' }),
    ).toMatchObject({
      answered: true,
      stance: 'declines',
      missing: [],
    })
  })

  it('is silent until the nulägesbeskrivning with its words is published', () => {
    const on = (published: string) =>
      cells([{ analysis: 'later', subject: 'f', risk: 'R' }], {
        analyses: [{ id: 'later', organisation: 'bun', year: 2025, published }],
      })[0]
    expect(on('2026-01-31')).toMatchObject({ answered: true })
    expect(on('2026-02-01')).toMatchObject({ state: 'silent', analyses: [] })
  })

  it('gathers several positions; the stance is that of the latest published with words', () => {
    const own = { organisation: 'bun', period: '2025', subject: 'f' }
    expect(
      cell(
        { ...own, stance: 'declines', handling: 'H' },
        { ...own, stance: 'adopts' },
        { analysis: 'nb', subject: 'f', stance: 'relates', opportunity: 'O' },
      ),
    ).toMatchObject({ stance: 'relates', handling: true, opportunity: true, missing: ['risk'] })
  })
})

describe('the matrix', () => {
  it('has every factor that is valid and every organ that answers', () => {
    const rows = cells([], {
      organisations: [
        organ('kf', 'kommunfullmaktige'),
        organ('ks', 'kommunstyrelse'),
        organ('bun'),
        organ('vn', 'namnd', { answers: false, answersReason: 'Vallagen' }),
      ],
      factors: [
        factor('f'),
        factor('g'),
        factor('old', { validTo: '2026-01-30' }),
        factor('today', { validTo: '2026-01-31' }),
        factor('trend', { kind: 'megatrend' }),
      ],
    })
    expect(rows.map((row) => `${row.factor} ${row.organisation}`)).toEqual([
      'f ks',
      'f bun',
      'g ks',
      'g bun',
      'today ks',
      'today bun',
    ])
  })

  it('asks an organ that gives no reason for not answering; one that does has a cell only where it has words', () => {
    const organisations = (more: Row) => [organ('bun'), organ('vn', 'namnd', { answers: false, ...more })]
    const factorsAsked = [factor('f'), factor('g')]
    const positions = [
      { organisation: 'vn', period: '2025', subject: 'f', risk: 'R' },
      { organisation: 'vn', period: '2025', subject: 'g', stance: 'adopts' },
    ]
    const told = (more: Row) =>
      cells(positions, { organisations: organisations(more), factors: factorsAsked }).map(
        (row) => `${row.factor} ${row.organisation} ${row.state} ${row.asked}`,
      )
    expect(told({})).toEqual([
      'f bun silent true',
      'f vn words true',
      'g bun silent true',
      'g vn stance true',
    ])
    expect(told({ answersReason: 'Vallagen' })).toEqual([
      'f bun silent true',
      'f vn words false',
      'g bun silent true',
    ])
  })

  it('leaves out positions of unknown organs, on unknown subjects and out of unknown analyses', () => {
    const rows = cells([
      { organisation: 'nobody', period: '2025', subject: 'f', risk: 'R' },
      { organisation: 'bun', period: '2025', subject: 'nothing', risk: 'R' },
      { analysis: 'nowhere', subject: 'f', risk: 'R' },
    ])
    expect(rows).toMatchObject([{ factor: 'f', organisation: 'bun', state: 'silent' }])
  })

  it('is marked where the factor, the organ or a position is made up for show', () => {
    expect(cell({ analysis: 'nb', subject: 'f', risk: 'R' })?.illustrative).toBe(false)
    expect(cell({ analysis: 'nb', subject: 'f', risk: 'R', illustrative: true })?.illustrative).toBe(true)
  })
})
