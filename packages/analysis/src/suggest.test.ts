import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  contributes,
  indicator,
  measuredBy,
  organ,
  questionOf,
  type Row,
  type Source,
} from './source.fixture.ts'
import { suggest, type SuggestRow } from './suggest.ts'
import { suggestCells } from './suggest-cells.ts'

const riktningsmal = (id: string, title: string, more: Row = {}): Row => ({
  id,
  kind: 'riktningsmal',
  title,
  owner: 'kf',
  ...more,
})
const namndmal = (id: string, title: string, owner = 'n', more: Row = {}): Row => ({
  id,
  kind: 'namndmal',
  title,
  owner,
  ...more,
})

/** A kommun with a nämnd `n`, its verksamhet `v`, and another nämnd `m`. */
const ORGANS = [
  organ('kf', 'kommunfullmaktige', { name: 'Fullmäktige' }),
  organ('n', 'namnd', { name: 'En nämnd', partOf: 'kf' }),
  organ('v', 'verksamhet', { name: 'En enhet', partOf: 'n' }),
  organ('m', 'namnd', { name: 'En annan', partOf: 'kf' }),
]

const suggested = (source: Source, options?: Parameters<typeof suggest>[1]): readonly SuggestRow[] =>
  suggest(questionOf({ organisations: ORGANS, ...source }), options)

const idsFor = (rows: readonly SuggestRow[], organisation: string): readonly string[] =>
  rows.filter((row) => row.organisation === organisation).map(({ candidate }) => candidate)

describe('suggest', () => {
  it('proposes the goals of the organ and its parts, and its missions, by their words', () => {
    const [first, second, third, ...others] = suggested({
      goals: [
        riktningsmal('r', 'Trygga orter'),
        namndmal('a', 'Trygghetsarbete i skolan'),
        namndmal('b', 'Fler bygglov'),
        { id: 'c', kind: 'verksamhetsmal', title: 'En trygg kväll', owner: 'v' },
      ],
      missions: [{ id: 'u', title: 'Trygghet på orten', organisation: 'n', source: 'lag' }],
    })
    expect([first, second, third].map((row) => row?.candidate)).toEqual(['u', 'c', 'a'])
    expect([first, second, third].map((row) => row?.rank)).toEqual([1, 2, 3])
    expect(first).toMatchObject({
      goal: 'r',
      goalTitle: 'Trygga orter',
      organisation: 'n',
      why: 'uncovered',
      candidateTitle: 'Trygghet på orten',
      candidateKind: 'mission',
      words: ['orten', 'Trygghet'],
      through: [],
      illustrative: false,
    })
    expect(third).toMatchObject({ candidateKind: 'goal', words: ['Trygghetsarbete'] })
    expect(others).toEqual([])
  })

  it('reads descriptions, areas and the titles of indicators too', () => {
    const rows = suggested({
      goals: [
        riktningsmal('r', 'Renare luft'),
        namndmal('a', 'Ett mål', 'n', { description: 'Luften ska bli bättre' }),
        namndmal('b', 'Annat mål', 'n', { area: 'Luft' }),
        namndmal('c', 'Tredje mål'),
      ],
      indicators: [indicator('i', { title: 'Partiklar i luften' })],
      links: [measuredBy('c', 'i')],
    })
    expect(idsFor(rows, 'n').toSorted()).toEqual(['a', 'b', 'c'])
  })

  // r ← a (n's), and b is m's alone
  it('asks for silent organs of a covered riktningsmål, by what others have linked to it', () => {
    const rows = suggested({
      goals: [
        riktningsmal('r', 'Halverade utsläpp'),
        namndmal('a', 'Fossilfria bilar', 'n'),
        namndmal('b', 'Bilar som delas', 'm'),
        namndmal('c', 'Snabbare bygglov', 'm'),
      ],
      links: [contributes('a', 'r')],
    })
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      organisation: 'm',
      why: 'unanswered',
      candidate: 'b',
      words: ['Bilar'],
      through: ['a'],
    })
  })

  it('learns a riktningsmål by what is said of it, too', () => {
    const rows = suggested({
      goals: [riktningsmal('r', 'Jämlik hälsa'), namndmal('a', 'Motion på recept')],
      positions: [{ organisation: 'm', period: '2025', subject: 'r', reasoning: 'Motion gör mest nytta' }],
    })
    expect(rows).toMatchObject([{ candidate: 'a', words: ['Motion'], through: ['m'] }])
  })

  it('leaves an organ in peace that has answered, or declines', () => {
    const source = (stance: string): Source => ({
      goals: [
        riktningsmal('r', 'Trygga orter'),
        namndmal('a', 'Trygga kvällar'),
        namndmal('b', 'Trygga dagar', 'm'),
      ],
      links: [contributes('b', 'r')],
      positions: [{ organisation: 'n', period: '2025', subject: 'r', stance, reasoning: 'Vi har ord' }],
    })
    expect(suggested(source('relates'))).toEqual([])
    const uncovered = (stance: string): readonly string[] =>
      idsFor(suggested({ ...source(stance), links: [] }), 'n')
    expect(uncovered('relates')).toEqual(['a'])
    expect(uncovered('declines')).toEqual([])
  })

  it('says nothing where no word is shared, and nothing of small words and the kommun’s name', () => {
    expect(
      suggested({
        plan: [{ municipality: 'Ale kommun' }],
        goals: [
          riktningsmal('r', 'Det ska vara lätt i hela Ale'),
          namndmal('a', 'Vi ska vara till för alla i Ales orter'),
        ],
      }),
    ).toEqual([])
  })

  it('takes no goal of the kommun’s own level, of another organ, or that is not valid', () => {
    expect(
      suggested({
        goals: [
          riktningsmal('r', 'Trygga orter'),
          riktningsmal('s', 'Trygga barn', { owner: 'n' }),
          namndmal('a', 'Trygga kvällar', 'n', { validTo: '2025-12-31' }),
          namndmal('b', 'Trygga kvällar', 'n', { status: 'draft' }),
          namndmal('c', 'Trygga kvällar', 'kf'),
        ],
      }).filter(({ goal }) => goal === 'r'),
    ).toEqual([])
  })

  it('gives equals in the order of their ids, and as many as are asked for', () => {
    const goals = ['d', 'b', 'c', 'a'].map((id) => namndmal(id, 'Trygga kvällar'))
    const source = { goals: [riktningsmal('r', 'Trygga orter'), ...goals] }
    expect(idsFor(suggested(source), 'n')).toEqual(['a', 'b', 'c'])
    expect(idsFor(suggested(source, { most: 1 }), 'n')).toEqual(['a'])
    expect(idsFor(suggested(source, { most: 9 }), 'n')).toEqual(['a', 'b', 'c', 'd'])
  })

  it('marks a row that rests on what is made up for show', () => {
    const rows = suggested({
      goals: [
        riktningsmal('r', 'Trygga orter'),
        namndmal('a', 'Trygga kvällar', 'n', { illustrative: true }),
        namndmal('b', 'Trygga dagar', 'm'),
      ],
    })
    expect(rows.map(({ candidate, illustrative }) => [candidate, illustrative])).toEqual([
      ['a', true],
      ['b', false],
    ])
  })

  it('asks the organs of each kommun for its own riktningsmål alone', () => {
    const kommun = (name: string): readonly Row[] => [
      organ(name, 'kommunfullmaktige'),
      organ(`${name}-n`, 'namnd', { partOf: name }),
    ]
    const rows = suggest(
      questionOf({
        organisations: [...kommun('x'), ...kommun('y')],
        goals: ['x', 'y'].flatMap((name) => [
          riktningsmal(`${name}-r`, 'Trygga orter', { owner: name }),
          namndmal(`${name}-a`, 'Trygga kvällar', `${name}-n`),
        ]),
      }),
    )
    expect(rows.map(({ goal, candidate }) => [goal, candidate])).toEqual([
      ['x-r', 'x-a'],
      ['y-r', 'y-a'],
    ])
  })

  it.each([
    ['ten thousand letters', 'a'.repeat(10_000)],
    ['ten thousand words', 'skola '.repeat(10_000)],
    ['signs', '😀 👩‍🏫 ×÷ \u202eRTL\u202c \u0000 (.*)+$ \\b [a-z] {1,}'],
    ['another script', 'سلام عليكم'],
    ['names of what every object has', 'constructor __proto__ hasOwnProperty toString'],
    ['no words', '2030 %'],
  ])('bears %s', (_, title) => {
    const rows = suggested({
      goals: [riktningsmal('r', title), namndmal('a', title), namndmal('b', 'Trygga kvällar')],
    })
    expect(rows.every(({ score }) => score > 0 && score <= 1)).toBe(true)
    expect(idsFor(rows, 'n')).not.toContain('b')
  })
})

describe('suggestCells', () => {
  //  r ── b (m, no words)      n has nothing
  //  s                         neither has anything, but n has reasoned
  it('tells what is sought for, and what is linked but lacks words', () => {
    const question = questionOf({
      organisations: ORGANS,
      goals: [
        riktningsmal('r', 'Trygga orter'),
        riktningsmal('s', 'Levande landsbygd'),
        namndmal('b', 'Trygga dagar', 'm'),
      ],
      links: [contributes('b', 'r')],
      positions: [{ organisation: 'n', period: '2025', subject: 's', reasoning: 'Vi har ord' }],
    })
    expect(
      suggestCells(question).map(({ goal, organisation, why }) => `${goal} ${organisation} ${why}`),
    ).toEqual(['r n unanswered', 'r m wordless', 's n uncovered', 's m uncovered'])
  })

  it('tells nothing of one that declines or has words', () => {
    const question = questionOf({
      organisations: ORGANS,
      goals: [riktningsmal('r', 'Trygga orter'), namndmal('b', 'Trygga dagar', 'm')],
      links: [contributes('b', 'r')],
      positions: [
        { organisation: 'n', period: '2025', subject: 'r', stance: 'declines', reasoning: 'Inte vårt' },
        { organisation: 'm', period: '2025', subject: 'r', reasoning: 'Vi har ord' },
      ],
    })
    expect(suggestCells(question)).toEqual([])
  })
})

describe('one more word in common', () => {
  const WORDS =
    'skola skolan elever trygg trygghet trygghetsarbete klimat klimatkrav arbete arbetslag energi hållbar ort orter väg kväll'
  const word = fc.constantFrom(...WORDS.split(' '))
  const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
  const source = fc.record({
    tops: fc.array(text, { minLength: 1, maxLength: 3 }),
    own: fc.array(fc.tuple(text, fc.option(text, { nil: undefined })), { minLength: 2, maxLength: 8 }),
    others: fc.array(fc.tuple(text, fc.nat(2)), { maxLength: 4 }),
    said: fc.option(text, { nil: undefined }),
    /** Which of its own gets the word, which word of the riktningsmål, and whether in its title. */
    change: fc.tuple(fc.nat(), fc.nat(), fc.boolean()),
  })

  it('never lowers the rank of what gets it', () => {
    fc.assert(
      fc.property(source, ({ tops, own, others, said, change: [which, nth, inTitle] }) => {
        const changed = which % own.length
        const words = tops[0]!.split(' ')
        const added = words[nth % words.length]!
        const rankOf = (isChanged: boolean): number => {
          const rows = suggested(
            {
              goals: [
                ...tops.map((title, at) => riktningsmal(`r${at}`, title)),
                ...own.map(([title, description], at) => {
                  const gets = isChanged && at === changed
                  return namndmal(`a${at}`, gets && inTitle ? `${title} ${added}` : title, 'n', {
                    description: gets && !inTitle ? `${description ?? ''} ${added}` : description,
                  })
                }),
                ...others.map(([title], at) => namndmal(`b${at}`, title, 'm')),
              ],
              links: others.map(([, top], at) => contributes(`b${at}`, `r${top % tops.length}`)),
              positions:
                said === undefined
                  ? []
                  : [{ organisation: 'm', period: '2025', subject: 'r0', reasoning: said }],
            },
            { most: Infinity },
          )
          const row = rows.find(
            ({ goal, organisation, candidate }) =>
              goal === 'r0' && organisation === 'n' && candidate === `a${changed}`,
          )
          return row?.rank ?? Infinity
        }
        expect(rankOf(true)).toBeLessThanOrEqual(rankOf(false))
      }),
      { numRuns: 200 },
    )
  })
})
