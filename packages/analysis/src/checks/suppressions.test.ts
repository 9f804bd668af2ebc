import type { Finding } from '@rodtrad/core'
import { describe, expect, it } from 'vitest'
import { loopFindings, siftedCheck } from '../check.ts'
import { ASKED, contributes, goal, questioned, type Row, type Source } from '../source.fixture.ts'

/** The plan of `source`, with an exemption for a code. */
const sift = (source: Source, more: Row) => {
  const exempted = { ...source, suppressions: [{ reason: 'Vi väntar på utredningen', ...more }] }
  const { question, found: earlier } = questioned(exempted, ASKED)
  return siftedCheck(question, earlier)
}

describe('an exemption', () => {
  const lonely: Source = { goals: [goal('n'), goal('m')] }
  const codesOf = (findings: readonly Finding[]) =>
    findings.map(({ code, ids }) => `${code} ${ids.join(' ')}`.trim())

  it('takes the findings of its code away, and keeps them with the reason', () => {
    const { findings, suppressed } = sift(lonely, { code: 'RT030', until: '2026-01-31' })
    expect(codesOf(findings)).not.toContain('RT030 n')
    expect(suppressed.map(({ finding, reason, until }) => [finding.ids[0], reason, until])).toEqual([
      ['n', 'Vi väntar på utredningen', '2026-01-31'],
      ['m', 'Vi väntar på utredningen', '2026-01-31'],
    ])
  })

  it('of an id is for the findings that concern it', () => {
    const { findings, suppressed } = sift(lonely, { code: 'rt030', id: 'm' })
    expect(codesOf(findings)).toContain('RT030 n')
    expect(suppressed.map(({ finding }) => finding.ids)).toEqual([['m']])
    expect(suppressed[0]?.until).toBeNull()
  })

  it('that has run out holds no longer, and is told', () => {
    const { findings, suppressed } = sift(lonely, { code: 'RT030', until: '2026-01-30' })
    expect(suppressed).toEqual([])
    expect(codesOf(findings)).toEqual(expect.arrayContaining(['RT030 n', 'RT123']))
  })

  it('that meets nothing is told', () => {
    expect(codesOf(sift(lonely, { code: 'RT062' }).findings)).toContain('RT123')
  })

  it('may be for a fault of structure, which the loops go on naming, but not for one of form', () => {
    const loop: Source = { goals: [goal('a')], links: [contributes('a', 'a')] }
    expect(sift(loop, { code: 'RT022' }).suppressed.map(({ finding }) => finding.code)).toEqual(['RT022'])
    const { question } = questioned({ ...loop, suppressions: [{ code: 'RT022', reason: 'Vi vet' }] }, ASKED)
    expect(loopFindings(question).map(({ code }) => code)).toEqual(['RT022'])
    expect(codesOf(sift(lonely, { code: 'RT005' }).findings)).toContain('RT124')
  })

  it('for what does not exist is told, and can itself not be exempted', () => {
    expect(codesOf(sift(lonely, { code: 'RT030', id: 'gone' }).findings)).toContain('RT124 gone')
    expect(codesOf(sift(lonely, { code: 'RT123' }).findings)).toContain('RT123')
  })

  it('keeps the severity that the plan has decided', () => {
    const { suppressed } = sift(
      { ...lonely, plan: [{ municipality: 'A', severities: ['RT030=fel'] }] },
      { code: 'RT030' },
    )
    expect(suppressed.map(({ finding }) => finding.severity)).toEqual(['error', 'error'])
  })
})
