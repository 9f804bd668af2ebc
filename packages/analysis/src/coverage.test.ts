import { describe, expect, it } from 'vitest'
import { coverage } from './coverage.ts'
import { contributes, goal, organ, questionOf, type Source } from './source.fixture.ts'

const covered = (source: Source) => coverage(questionOf(source))

describe('orphans', () => {
  // r ← n1      b (budgetmål) ← n2      n3 → u (mission)      n4      v (vision) ← n5      n6 → n4
  const { orphans, mandated } = covered({
    organisations: [organ('bun')],
    goals: [
      goal('r', 'riktningsmal'),
      goal('b', 'budgetmal'),
      goal('v', 'vision'),
      ...['n1', 'n2', 'n3', 'n4', 'n5'].map((id) => goal(id)),
      goal('n6', 'bolagsmal'),
      goal('loose', 'verksamhetsmal'),
      goal('draft', 'namndmal', { status: 'draft' }),
    ],
    missions: [
      { id: 'u', title: 'U', organisation: 'bun', source: 'lag' },
      { id: 'old', title: 'Old', organisation: 'bun', source: 'lag', validTo: '2024' },
    ],
    links: [
      contributes('n1', 'r'),
      contributes('n2', 'b'),
      contributes('n5', 'v'),
      contributes('n6', 'n4'),
      { from: 'n3', to: 'u', kind: 'concretises' },
      { from: 'n4', to: 'old', kind: 'concretises' },
    ],
  })

  it('are the goals of nämnder and bolag without a path or a mission that is valid', () => {
    expect(orphans).toEqual(['n4', 'n5', 'n6'])
  })

  it('are not those that make a mission concrete', () => {
    expect(mandated).toEqual(['n3'])
  })
})

describe('suspect links', () => {
  const suspect = (upper: object, lower: object, link: object) =>
    covered({
      decisions: [{ id: 'd', body: 'BUN', date: '2024-06-01' }],
      organisations: [organ('V', 'verksamhet')],
      goals: [goal('r', 'riktningsmal', { ...upper }), goal('n', 'namndmal', { ...lower })],
      links: [contributes('n', 'r', { ...link }), contributes('V', 'r', { ...link })],
    }).suspect.map(({ from, to }) => `${from} → ${to}`)

  it('are those whose upper goal changed after the link was confirmed', () => {
    expect(suspect({ changed: '2025-02-01' }, {}, { confirmed: '2025-01-31' })).toEqual(['n → r', 'V → r'])
    expect(suspect({ changed: '2025-02-01' }, {}, { confirmed: '2025-02-01' })).toEqual([])
    expect(suspect({ changed: '2025-02-01' }, { decision: 'd' }, { confirmed: '2025-03-01' })).toEqual([])
  })

  it('are else those whose upper goal changed after the lower was decided', () => {
    expect(suspect({ changed: '2025-02-01' }, { decision: 'd' }, {})).toEqual(['n → r'])
    expect(suspect({ changed: '2024-02-01' }, { decision: 'd' }, {})).toEqual([])
  })

  it('are none where nothing tells', () => {
    expect(suspect({ changed: '2025-02-01' }, {}, {})).toEqual([])
    expect(suspect({}, { decision: 'd' }, { confirmed: '2024-01-01' })).toEqual([])
  })
})

describe('the organs', () => {
  it('answer by kind, or by their own word; exempt are those that by kind would', () => {
    const { organisations, exempt } = covered({
      organisations: [
        organ('kf', 'kommunfullmaktige'),
        organ('ks', 'kommunstyrelse'),
        organ('bun'),
        organ('bol', 'bolag'),
        organ('vn', 'namnd', { answers: 'nej' }),
        organ('old', 'namnd', { validTo: '2024-12-31' }),
        organ('oldno', 'namnd', { answers: 'nej', validTo: '2024-12-31' }),
        organ('forbund', 'kommunalforbund', { answers: 'ja' }),
        organ('sektor', 'sektor', { answers: 'nej' }),
      ],
      goals: [goal('r', 'riktningsmal')],
    })
    expect(organisations).toEqual(['ks', 'bun', 'bol', 'forbund'])
    expect(exempt).toEqual(['vn'])
  })

  it('answer for their own kommun alone where a source has several', () => {
    // kf1 ← bun1 ← skola1      kf2 ← bun2
    const { goals, organisations } = covered({
      organisations: [
        organ('kf1', 'kommunfullmaktige'),
        organ('kf2', 'kommunfullmaktige'),
        organ('bun1', 'namnd', { partOf: ['kf1'] }),
        organ('skola1', 'verksamhet', { partOf: ['bun1'] }),
        organ('bun2', 'namnd', { partOf: ['kf2'] }),
        organ('both', 'bolag', { partOf: ['kf1', 'kf2'] }),
        organ('stray'),
      ],
      goals: [
        goal('r1', 'riktningsmal', { owner: ['kf1'] }),
        goal('r2', 'riktningsmal', { owner: ['kf2'] }),
        goal('nobody', 'riktningsmal'),
        goal('n', 'namndmal', { owner: ['skola1'] }),
      ],
      links: [contributes('n', 'r1'), contributes('n', 'r2')],
    })
    expect(organisations).toEqual(['bun1', 'bun2', 'both', 'stray'])
    const cells = goals.map(({ id, reach, uncovered, cells: row }) => ({
      id,
      reach,
      uncovered,
      row: row.map(({ organisation, level, via }) => `${organisation} ${level} ${via.join()}`.trim()),
    }))
    expect(cells).toEqual([
      { id: 'r1', reach: 0.5, uncovered: false, row: ['bun1 2 n', 'both 0'] },
      { id: 'r2', reach: 0, uncovered: true, row: ['bun2 0', 'both 0'] },
      { id: 'nobody', reach: null, uncovered: true, row: [] },
    ])
  })

  it('own what organisations that are part of them own, at any depth, also where partOf is a loop', () => {
    const { goals } = covered({
      organisations: [
        organ('bun', 'namnd', { partOf: ['enhet'] }),
        organ('skola', 'verksamhet', { partOf: ['bun'] }),
        organ('enhet', 'verksamhet', { partOf: ['skola'] }),
      ],
      goals: [goal('r', 'riktningsmal'), goal('v', 'verksamhetsmal', { owner: ['enhet'] })],
      links: [contributes('v', 'r')],
    })
    expect(goals[0]?.cells).toMatchObject([{ organisation: 'bun', level: 2, via: ['v'] }])
  })
})

describe('the stance', () => {
  it('is that of the latest published position with words; one that is unpublished comes last', () => {
    const stance = (published: readonly (string | undefined)[]) =>
      covered({
        organisations: [organ('bun')],
        goals: [goal('r', 'riktningsmal')],
        analyses: published.map((day, at) => ({
          id: `nb${at}`,
          organisation: 'bun',
          year: 2025,
          ...(day === undefined ? {} : { published: day }),
        })),
        positions: [
          { analysis: 'nb0', subject: 'r', stance: 'adopts', reasoning: 'Ja.' },
          { analysis: 'nb1', subject: 'r', stance: 'declines', reasoning: 'Nej.' },
          { organisation: 'bun', period: '2025', subject: 'r', stance: 'adopts' },
        ],
      }).goals[0]?.cells[0]?.stance
    expect(stance(['2025-01-01', '2025-02-01'])).toBe('declines')
    expect(stance(['2025-03-01', '2025-02-01'])).toBe('adopts')
    expect(stance([undefined, '2025-02-01'])).toBe('declines')
  })
})
