import { describe, expect, test } from 'vitest'
import { rodtrad, smallSource } from '../run.fixture.ts'

/** r1 ← n1 [i1]: a real indicator and outcome, a target that is made up for show. */
const measured = (target: object): string =>
  smallSource({
    links: [
      { from: 'n1', to: 'r1', kind: 'contributes' },
      { from: 'n1', to: 'i1', kind: 'measuredBy' },
    ],
    indicators: [{ id: 'i1', title: 'Behöriga elever', unit: '%', polarity: 'higher', scale: 'ratio' }],
    targets: [{ indicator: 'i1', value: 90, period: '2025', ...target }],
    outcomes: [{ indicator: 'i1', value: 84, period: '2025', source: 'Kolada (SCB)' }],
  })

describe('what is made up for show', () => {
  test('is marked where it stands, and so is every figure that rests on it', async () => {
    const { out } = await rodtrad(['explain', measured({ illustrative: true }), 'r1'])
    expect(out).toContain('Trygg uppväxt (r1) · riktningsmål: 93 %*')
    expect(out).toContain('Fler elever når målen (n1): 93 %*')
    expect(out).toContain('84 % av minst 90 %: 93 %* (kvot)')
    expect(out).toContain('utfall 2025, Källa: Kolada (SCB) · målvärde för 2025*')
    expect(out).toContain('* Illustrativt')
  })

  test('is not said of what is real', async () => {
    expect((await rodtrad(['explain', measured({}), 'r1'])).out).not.toContain('*')
    expect((await rodtrad(['attainment', measured({})])).out).not.toContain('*')
  })

  test('is marked in attainment, and in its JSON', async () => {
    const source = measured({ illustrative: true })
    expect((await rodtrad(['attainment', source])).out).toContain('93 %*')
    const { out } = await rodtrad(['attainment', source, '--format', 'json'])
    expect(JSON.parse(out)).toMatchObject({ goals: [{ illustrative: true }, { illustrative: true }] })
  })
})

describe('a title that several rows have', () => {
  const titled = (...others: readonly object[]): string =>
    smallSource({
      links: [],
      goals: [
        { id: 'r1', kind: 'riktningsmal', title: 'Trygg uppväxt', owner: ['kf'] },
        ...others.map((other, at) => ({
          id: `r${at + 2}`,
          kind: 'riktningsmal',
          title: 'Trygg uppväxt',
          ...other,
        })),
      ],
    })

  test('means the one that takes part', async () => {
    const source = titled({ status: 'draft' }, { validTo: '2020' })
    const { out, err, code } = await rodtrad(['explain', source, 'trygg uppväxt'])
    expect({ err, code }).toEqual({ err: '', code: 0 })
    expect(out).toContain('Trygg uppväxt (r1)')
    expect((await rodtrad(['trace', source, 'Trygg uppväxt'])).err).toContain('r1 har inga länkar')
  })

  test('is asked about where several take part', async () => {
    const both = await rodtrad(['explain', titled({}), 'Trygg uppväxt'])
    expect(both.err).toContain('r1, r2')
    const drafts = await rodtrad(['explain', titled({ status: 'draft' }), 'Trygg uppväxt', '--drafts'])
    expect(drafts.err).toContain('r1, r2')
  })
})
