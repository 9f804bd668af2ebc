import {
  ask,
  at,
  coverage,
  diff,
  differenceOf,
  expiry,
  lineage,
  lineageSeries,
  type Question,
} from '@rodtrad/analysis'
import { type Day, type Finding, type Model, nextDay, toColumns } from '@rodtrad/core'
import { applyChanges, type Changes, readModel } from '@rodtrad/io'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asked } from '../oracle/arbitrary.ts'

const TODAY = '2026-11-24' as Day

interface Put {
  readonly model: Model
  readonly question: Question
  readonly found: readonly Finding[]
}

const put = (model: Model, asOf: Day, earlier: readonly Finding[]): Put => {
  const { columns, findings } = toColumns(model)
  return { model, question: ask(columns, { asOf }, TODAY), found: [...earlier, ...findings] }
}

/** A random source with a past, and the oracle's question put to it. */
const sources = asked({ past: true }).map(({ source, question }) => {
  const { model, findings } = readModel([{ name: 'source.json', text: JSON.stringify(source) }])
  if (model === undefined) throw new TypeError('the source has faults of form')
  return put(model, question.asOf as Day, findings)
})

const NOTHING = { coverage: [], attainment: [], lost: [], findings: { added: [], removed: [] } }

/** The same source, read again with the changes. */
const withChanges = ({ model, question, found }: Put, changes: Changes): Put => {
  const { model: after, findings } = applyChanges(model, changes, { earlier: found })
  if (after === undefined) throw new TypeError(JSON.stringify(findings))
  return put(after, question.graph.asOf, findings)
}

const difference = (before: Put, after: Put): ReturnType<typeof differenceOf> =>
  differenceOf(before.question, after.question, { before: before.found, after: after.found })

it('what is covered the day after is what coverage answers for that day', () => {
  fc.assert(
    fc.property(sources, fc.integer({ min: 0, max: 900 }), ({ question }, days) => {
      const last = Array.from({ length: days }).reduce<Day>((day) => nextDay(day), question.graph.asOf)
      const { day, coverage: after } = expiry(question, last).after
      const answered = coverage(at(question, day)).goals.flatMap(({ id, cells }) =>
        cells.map(({ organisation, level }) => [id, organisation, level]),
      )
      const told = after.cells.flatMap(({ goal, organisation, after: level }) =>
        level === null ? [] : [[goal, organisation, level]],
      )
      expect(told.toSorted()).toEqual(answered.toSorted())
      expect(after.after.covered).toEqual(
        coverage(at(question, day))
          .goals.filter(({ uncovered }) => !uncovered)
          .map(({ id }) => id),
      )
    }),
    { numRuns: 150 },
  )
})

it('where nothing has a last day, nothing runs out and nothing is lost', () => {
  fc.assert(
    fc.property(sources, ({ model, question }) => {
      const endless = <T extends object>(rows: readonly T[]): readonly T[] =>
        rows.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'validTo')) as T)
      const { goals, factors, missions, organisations, links } = model
      const always: Model = {
        ...model,
        goals: endless(goals),
        factors: endless(factors),
        missions: endless(missions),
        organisations: endless(organisations),
        links: endless(links),
      }
      const { graph } = question
      expect(expiry(ask(toColumns(always).columns, { asOf: graph.asOf }, TODAY)).rows).toEqual([])
    }),
    { numRuns: 100 },
  )
})

it('a question differs from itself in nothing, nor does its source from itself without changes', () => {
  fc.assert(
    fc.property(sources, (source) => {
      expect(difference(source, withChanges(source, {}))).toEqual(NOTHING)
      expect(diff(source.question, source.question)).toMatchObject({
        added: [],
        removed: [],
        changed: [],
        measures: [],
      })
    }),
    { numRuns: 100 },
  )
})

it('what is added and then dropped leaves every answer as it was', () => {
  fc.assert(
    fc.property(sources, fc.nat(), (source, pick) => {
      const { goals, indicators } = source.model
      const upper = goals[pick % Math.max(1, goals.length)]?.id ?? 'none'
      const more = withChanges(source, {
        add: {
          goals: [{ id: 'tillagd', kind: 'aktivitet', title: 'Tillagd', owner: goals[0]?.owner ?? [] }],
          links: [
            { from: 'tillagd', to: upper, kind: 'contributes' },
            ...indicators.slice(0, 1).map(({ id }) => ({ from: 'tillagd', to: id, kind: 'measuredBy' })),
          ],
        },
      })
      const back = withChanges(more, { drop: { goals: ['tillagd'] } })
      expect(back.model).toEqual(source.model)
      expect(difference(source, back)).toEqual(NOTHING)
    }),
    { numRuns: 100 },
  )
})

it('each goal of a chain has a figure once a year, between its ends, and a fate never comes twice', () => {
  fc.assert(
    fc.property(sources, ({ question }) => {
      const series = lineageSeries(question)
      expect(new Set(series.map(({ goal, year }) => `${goal} ${year}`)).size).toBe(series.length)
      for (const { low, high, value } of series) {
        expect(low).toBeLessThanOrEqual(high + 1e-9)
        if (value !== null) expect(value).toBeGreaterThanOrEqual(low - 1e-9)
      }
      const rows = lineage(question)
      expect(new Set(rows.map(({ fate, old, new: now }) => `${fate} ${old} ${now}`)).size).toBe(rows.length)
    }),
    { numRuns: 150 },
  )
})
