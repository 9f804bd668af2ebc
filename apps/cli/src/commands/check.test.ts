import { describe, expect, test } from 'vitest'
import { rodtrad, smallSource } from '../run.fixture.ts'

const LOOP = [
  { from: 'n1', to: 'n1', kind: 'contributes' },
  { from: 'n1', to: 'r1', kind: 'contributes' },
]
const exempted = (more: Readonly<Record<string, unknown>>): string =>
  smallSource({
    links: LOOP,
    suppressions: [{ code: 'RT022', reason: 'Slingan reds ut i höst', until: '2026-12-31', ...more }],
  })

interface Answer {
  readonly findings: readonly { readonly code: string }[]
  readonly counts: Readonly<Record<string, number>>
  readonly suppressed: readonly Readonly<Record<string, unknown>>[]
}

describe('what the plan has exempted', () => {
  test('makes nothing fail, and is in the answer with its reason', async () => {
    const { out, code } = await rodtrad(['check', exempted({}), '--format', 'json'])
    const { findings, counts, suppressed } = JSON.parse(out) as Answer
    expect(code).toBe(0)
    expect(counts['error']).toBe(0)
    expect(findings.map((finding) => finding.code)).not.toContain('RT022')
    expect(suppressed).toMatchObject([
      {
        code: 'RT022',
        severity: 'error',
        ids: ['n1'],
        reason: 'Slingan reds ut i höst',
        until: '2026-12-31',
      },
    ])
  })

  test('is counted for people, by reason', async () => {
    const { out } = await rodtrad(['check', exempted({})])
    expect(out).toContain('1 iakttagelse som planen har undantagit')
    expect(out).toContain('Slingan reds ut i höst, till och med 2026-12-31 (RT022, 1 st)')
  })

  test('is found again when the day has passed', async () => {
    const { code } = await rodtrad(['check', exempted({ until: '2026-11-23' })])
    expect(code).toBe(1)
  })

  test('is named by the other commands all the same', async () => {
    const { err } = await rodtrad(['coverage', exempted({})])
    expect(err).toContain('RT022')
  })
})

test('a finding says what it rests on', async () => {
  const { out } = await rodtrad(['check', smallSource({ links: [] }), '--format', 'json', '--lang', 'en'])
  const { findings } = JSON.parse(out) as { readonly findings: readonly Record<string, unknown>[] }
  const uncovered = findings.find(({ code }) => code === 'RT031')
  expect(uncovered).toMatchObject({ basis: 'The styrmodell: Riktningsmål' })
})

test('the kommun’s own names for the levels stand in the sentences', async () => {
  const plan = { municipality: 'Provköping', period: '2025', labels: ['riktningsmål=Fokusmål'] }
  const { out } = await rodtrad(['check', smallSource({ plan, links: [] })])
  expect(out).toContain('Inget organ har tagit upp fokusmålet ”Trygg uppväxt” i sina mål.')
})
