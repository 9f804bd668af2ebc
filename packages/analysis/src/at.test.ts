import { type Day, periodOfYear } from '@rodtrad/core'
import { expect, it } from 'vitest'
import { at } from './at.ts'
import { goal, questionOf } from './source.fixture.ts'

const question = questionOf({
  goals: [
    goal('r1', 'riktningsmal', { validTo: '2026-12-31' }),
    goal('r2', 'riktningsmal', { status: 'draft' }),
  ],
})
const takingPart = (asked: typeof question): readonly number[] => [...asked.graph.goals]

it('puts the same question on another day, with or without drafts', () => {
  const next = at(question, '2027-01-01' as Day)
  expect(takingPart(question)).toEqual([1, 0])
  expect(takingPart(next)).toEqual([0, 0])
  expect(takingPart(at(question, '2027-01-01' as Day, { drafts: true }))).toEqual([0, 1])
  expect(next.period).toBe(question.period)
})

it('shares its arrays with days between which nothing begins or ends', () => {
  const before = at(question, '2026-12-31' as Day)
  expect(before.graph.up).toBe(question.graph.up)
  expect(before.graph).toMatchObject({ asOf: '2026-12-31', day: 20_261_231 })
  expect(at(question, '2027-01-01' as Day).graph.up).not.toBe(question.graph.up)
  expect(at(question, '2020-01-01' as Day).graph.goals).toEqual(question.graph.goals)
})

it('is made once, and is the question itself where nothing moves', () => {
  const day = '2027-01-01' as Day
  expect(at(question, day)).toBe(at(question, day))
  expect(at(question, question.graph.asOf)).toBe(question)
  const other = at(question, question.graph.asOf, { period: periodOfYear(2024) })
  expect(other).not.toBe(question)
  expect(other.graph).toBe(question.graph)
})
