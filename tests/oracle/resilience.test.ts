import { resilience, type ResilienceRow } from '@rodtrad/analysis'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asked } from './arbitrary.ts'
import { productQuestion } from './product.ts'
import {
  type Coverage,
  type Question,
  referenceCoverage,
  referenceResilience,
  type Source,
} from './reference/index.ts'

const RUNS = Number(process.env['ORACLE_RUNS'] ?? 1000)

/** A guard against a hang, not a measure: a busy machine may take its time. */
const PATIENCE = 600_000

const lonesOf = (source: Source, question: Question): readonly string[] =>
  resilience(productQuestion(source, question))
    .rows.filter(({ what }) => what === 'single' || what === 'falls')
    .map(({ what, subjectKind, subject, goal, lost }) => [what, subjectKind, subject, goal, lost].join(' '))
    .sort()

/** The source with the links of the answer made, each by a new goal of the organ. */
const linked = (source: Source, rows: readonly ResilienceRow[], what: ResilienceRow['what']): Source => {
  const links = rows.filter((row) => row.what === what)
  return {
    ...source,
    goals: [
      ...(source.goals ?? []),
      ...links.map(({ subject }, at) => ({
        id: `new${String(at)}`,
        kind: 'namndmal',
        title: 'new',
        owner: [subject ?? ''],
      })),
    ],
    links: [
      ...(source.links ?? []),
      ...links.map(({ goal }, at) => ({ from: `new${String(at)}`, to: goal, kind: 'contributes' })),
    ],
  }
}

const uncoveredIn = ({ goals }: Coverage): readonly string[] =>
  goals.filter((goal) => goal.uncovered && goal.cells.length > 0).map(({ id }) => id)

describe('resilience against taking everything away and asking again', { timeout: PATIENCE }, () => {
  it('names the same organs, goals and indicators', () => {
    fc.assert(
      fc.property(asked(), ({ source, question }) => {
        const { lones } = referenceResilience(source, question)
        expect(lonesOf(source, question)).toEqual(
          lones
            .map(({ what, kind, subject, goal, lost }) => [what, kind, subject, goal, lost].join(' '))
            .sort(),
        )
      }),
      { numRuns: RUNS / 4 },
    )
  })

  it('finds as few links, and they do close all gaps', () => {
    fc.assert(
      fc.property(asked(), ({ source, question }) => {
        const wanted = referenceResilience(source, question)
        const { rows, closing, answering } = resilience(productQuestion(source, question))
        expect([closing.size, closing.lowerBound]).toEqual([wanted.closing, wanted.closing])
        expect([answering.size, answering.lowerBound]).toEqual([wanted.answering, wanted.answering])
        const left = referenceCoverage(linked(source, rows, 'closes'), question)
        expect(left.goals.filter((goal) => goal.uncovered && goal.cells.length > 0)).toEqual([])
        const answered = referenceCoverage(linked(source, rows, 'answers'), question)
        expect(answered.goals.flatMap(({ cells }) => cells.filter(({ level }) => level === 0))).toEqual([])
      }),
      { numRuns: RUNS / 4 },
    )
  })

  it('says of each link which gaps it closes', () => {
    fc.assert(
      fc.property(asked(), ({ source, question }) => {
        const { rows } = resilience(productQuestion(source, question))
        const open = uncoveredIn(referenceCoverage(source, question))
        for (const row of rows.filter(({ what }) => what === 'closes')) {
          const left = uncoveredIn(referenceCoverage(linked(source, [row], 'closes'), question))
          expect([...row.closes].sort()).toEqual(open.filter((id) => !left.includes(id)).sort())
        }
      }),
      { numRuns: RUNS / 4 },
    )
  })
})
