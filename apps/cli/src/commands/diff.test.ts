import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { freshFolder, rodtrad, smallSource } from '../run.fixture.ts'

const changes = (content: unknown): string => {
  const path = join(freshFolder(), 'ändringar.json')
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const json = async (...args: readonly string[]): Promise<Record<string, unknown>> => {
  const { out, err } = await rodtrad([...args, '--format', 'json'])
  expect(err).toBe('')
  return JSON.parse(out) as Record<string, unknown>
}

const goal = (id: string, kind: string, more: object = {}): object => ({ id, kind, title: id, ...more })
const OWNED = { owner: ['bun'] }

describe('diff', () => {
  test('of two days tells what ends and what is lost', async () => {
    const source = smallSource({
      goals: [goal('r1', 'riktningsmal', { validTo: '2026-12-31' }), goal('n1', 'namndmal', OWNED)],
    })
    expect(await json('diff', source, '--from', '2026-06', '--to', '2027-01-01')).toMatchObject({
      asOf: '2027-01-01',
      period: '2025',
      from: { source, asOf: '2026-06-30', with: null },
      to: { source, asOf: '2027-01-01' },
      added: [],
      removed: [
        { table: 'goals', id: 'r1', title: 'r1' },
        { table: 'links', title: 'n1 → r1' },
      ],
      changed: [],
      coverage: [{ goal: 'r1', organisation: 'bun', before: 2, after: null }],
      lost: ['n1'],
    })
  })

  test('takes the day that is left out from --as-of', async () => {
    const answer = await json('diff', smallSource(), '--to', '2027', '--as-of', '2026-05-01')
    expect(answer).toMatchObject({ from: { asOf: '2026-05-01' }, to: { asOf: '2027-12-31' } })
  })

  test('of two sources tells rows, wording and measures', async () => {
    const measured = (value: number, title: string): string =>
      smallSource({
        goals: [goal('r1', 'riktningsmal'), { ...goal('n1', 'namndmal', OWNED), title }],
        indicators: [{ id: 'i1', title: 'Frånvaro', polarity: 'lower' }],
        targets: [{ indicator: 'i1', value, period: '2025' }],
        links: [{ from: 'n1', to: 'i1', kind: 'measuredBy' }],
      })
    expect(await json('diff', measured(10, 'Alla i skolan'), measured(8, 'Alla lär'))).toMatchObject({
      changed: [
        {
          table: 'goals',
          id: 'n1',
          column: 'title',
          kind: 'wording',
          before: 'Alla i skolan',
          after: 'Alla lär',
        },
        { table: 'targets', id: 'i1 · 2025', column: 'value', kind: 'target', before: 10, after: 8 },
      ],
      measures: [{ what: 'targetMoved', indicator: 'i1', target: 'i1 · 2025', before: 10, after: 8 }],
    })
  })

  test('of a source and its changes tells what they do, findings too', async () => {
    const source = smallSource()
    const path = changes({ drop: { goals: ['n1'] } })
    const answer = await json('diff', source, '--with', path)
    expect(answer).toMatchObject({
      to: { with: 'ändringar.json' },
      coverage: [{ goal: 'r1', organisation: 'bun', before: 2, after: 0 }],
      findings: { added: expect.arrayContaining([expect.objectContaining({ code: 'RT031' })]) as unknown },
    })
  })

  test('has every difference as a row of the CSV', async () => {
    const { out } = await rodtrad([
      'diff',
      smallSource(),
      '--with',
      changes({ drop: { links: [{ from: 'n1', to: 'r1', kind: 'contributes' }] } }),
      '--format',
      'csv',
    ])
    expect(out).toContain('lost,goals,n1')
    expect(out).toContain('coverage,goals,r1,,,,bun,2,0')
    expect(out).toContain('removed,links,n1 · r1 · contributes,n1 → r1')
    expect(out).toContain('findingAdded,goals,n1,')
  })

  test('tells codes in the reader’s words, and marks what is made up for show', async () => {
    const before = {
      goals: [
        goal('r1', 'riktningsmal'),
        goal('n1', 'namndmal', OWNED),
        goal('n2', 'namndmal', { title: 'Gått', illustrative: true, ...OWNED }),
      ],
      indicators: [{ id: 'i1', title: 'Frånvaro', polarity: 'higher' }],
      targets: [{ indicator: 'i1', value: 10, period: '2025' }],
      assessments: [{ goal: 'n1', organisation: 'bun', period: '2025', basis: 'forecast' }],
      links: [{ from: 'n1', to: 'i1', kind: 'measuredBy' }],
    }
    const after = {
      ...before,
      goals: before.goals.slice(0, 2),
      indicators: [{ id: 'i1', title: 'Frånvaro', polarity: 'lower' }],
      targets: [
        { indicator: 'i1', value: 8, period: '2025' },
        { indicator: 'i1', condition: 'decrease' },
      ],
      assessments: [],
    }
    const { out } = await rodtrad(['diff', smallSource(before), smallSource(after)])
    expect(out).toContain('Ny definition: Frånvaro (i1), önskad utveckling: högre → lägre')
    expect(out).toContain('Målvärdet flyttat: Frånvaro (i1), 2025: 10 → 8')
    expect(out).toContain('Nytt målvärde: Frånvaro (i1): tomt → minska')
    expect(out).toContain('bedömningar (1): n1 · bun · 2025 · helårsprognos')
    expect(out).toContain('mål (1): Gått* (n2)')
    expect(out).toContain('* Illustrativt')
  })

  test('counts in its sum what it tells below, and says what is left out', async () => {
    const measured = (...ids: readonly string[]): string =>
      smallSource({
        goals: [goal('r1', 'riktningsmal'), ...ids.map((id) => goal(id, 'namndmal', OWNED))],
        indicators: ids.map((id) => ({ id: `i-${id}`, title: id, polarity: 'higher' })),
        targets: ids.map((id) => ({ indicator: `i-${id}`, value: 10 })),
        outcomes: ids.map((id) => ({ indicator: `i-${id}`, period: '2025', value: 10 })),
        links: ids.flatMap((id) => [
          { from: id, to: `i-${id}`, kind: 'measuredBy' },
          { from: id, to: 'r1', kind: 'contributes' },
        ]),
      })
    const { out } = await rodtrad(['diff', measured('n1'), measured('n2')])
    expect(out).not.toContain('måls måluppfyllelse')
    const second = await rodtrad(['diff', smallSource(), measured('n1', 'n2')])
    expect(second.out).toContain('2 måls måluppfyllelse')
    expect(second.out).toContain('Måluppfyllelse (2)')
    expect(second.out).toContain('Dessutom 1 mål som bara gäller på ena sidan')
  })

  test('says that nothing differs', async () => {
    const { out } = await rodtrad(['diff', smallSource(), smallSource()])
    expect(out).toContain('Ingenting skiljer sig.')
  })

  test.each([
    [[], 'diff behöver något att jämföra med'],
    [['missing-source'], 'missing-source finns inte'],
    [['data/tiny', '--with', 'x.json'], 'x.json finns inte'],
    [['--from', 'i går'], '--from: ”i går” är inget datum'],
    [['--to', 'csv'], '--to: ”csv” är inget datum'],
  ])('%j is refused in plain words', async (args, sentence) => {
    const { out, err, code } = await rodtrad(['diff', smallSource(), ...args])
    expect({ out, code }).toEqual({ out: '', code: 2 })
    expect(err).toContain(sentence)
  })

  test('takes a second source or changes, not both', async () => {
    const { err, code } = await rodtrad(['diff', smallSource(), smallSource(), '--with', changes({})])
    expect(code).toBe(2)
    expect(err).toContain('diff jämför två')
  })

  test('names the faults of the second source', async () => {
    const faulty = smallSource({ goals: [{ id: 'r1', kind: 'mål', title: 'A' }] })
    const { out, err, code } = await rodtrad(['diff', smallSource(), faulty])
    expect({ out, code }).toEqual({ out: '', code: 2 })
    expect(err).toContain('RT005')
    const loose = smallSource({ links: [{ from: 'n1', to: 'nowhere', kind: 'contributes' }] })
    expect((await rodtrad(['diff', smallSource(), loose])).err).toContain('nowhere')
  })
})

describe('--with', () => {
  const source = (): string => smallSource()
  const path = (): string =>
    changes({
      add: { mål: [{ id: 'n2', typ: 'namndmal', titel: 'Nytt', organ: 'bun' }] },
      drop: { goals: ['n1'], links: [{ from: 'n1', to: 'r1', kind: 'contributes' }] },
    })

  test('answers as if the changes were made, and says so', async () => {
    const { out, err } = await rodtrad(['coverage', source(), '--with', path()])
    expect(err).toBe('')
    expect(out).toContain('med ändringar ur ändringar.json')
    expect(out).toContain('1 av 1 riktningsmål har inget mål hos någon nämnd')
    const english = await rodtrad(['attainment', source(), '--with', path(), '--lang', 'en'])
    expect(english.out).toMatch(/with changes from\s+ändringar\.json/)
    expect(english.out).toContain('Nytt')
  })

  test('fills the tables of a query', async () => {
    const { out } = await rodtrad([
      'query',
      source(),
      'SELECT id FROM goals ORDER BY id',
      '--with',
      path(),
      '--format',
      'csv',
    ])
    expect(out.trim().split(/\r?\n/)).toEqual(['id', 'n2', 'r1'])
  })

  test('is written by convert', async () => {
    const out = join(freshFolder(), 'ny.json')
    expect((await rodtrad(['convert', source(), '--with', path(), '--to', 'json', '-o', out])).code).toBe(0)
    expect(await json('diff', source(), out)).toMatchObject({
      added: [{ id: 'n2' }],
      removed: [{ id: 'n1' }, { table: 'links' }],
    })
  })

  test('names what is wrong with the changes, with file, table and row', async () => {
    const { out, err, code } = await rodtrad([
      'coverage',
      source(),
      '--with',
      changes({
        change: {
          goals: [
            { id: 'n9', title: 'X' },
            { id: 'n1', typ: 'mål' },
          ],
        },
      }),
    ])
    expect({ out, code }).toEqual({ out: '', code: 2 })
    expect(err).toContain('RT130 ändringar.json change.goals rad 1: Källan har ingen rad som är n9.')
    expect(err).toContain('RT005 ändringar.json change.goals rad 2, kolumn typ')
    expect(err).toContain('2 fel i källan.')
  })

  test('tells the faults of every part at once, of its shape and of its rows', async () => {
    const faulty = changes(
      '{"add": {"goals": [{"id": "x"}]}, "drop": {"goals": ["nope"], "nosuch": []}, "foo": 1}',
    )
    const { err, code } = await rodtrad(['coverage', source(), '--with', faulty])
    expect(code).toBe(2)
    expect(err).toContain('nosuch')
    expect(err).toContain('foo')
    expect(err).toContain('RT130 ändringar.json drop.goals rad 1: Källan har ingen rad som är nope.')
    expect(err).toContain('RT004 ändringar.json add.goals rad 1, kolumn typ')
  })

  test('lets check answer with the faults', async () => {
    const { out, code } = await rodtrad([
      'check',
      source(),
      '--with',
      changes('{"add": {"goals": [}'),
      '--format',
      'json',
    ])
    expect(code).toBe(2)
    expect(JSON.parse(out)).toMatchObject({
      findings: [{ code: 'RT001', source: { file: 'ändringar.json' } }],
    })
  })

  test.each(['nosuch.json', 'no/such/folder'])(
    '%s that is missing is told as a file of changes',
    async (path) => {
      const { err, code } = await rodtrad(['coverage', source(), '--with', path])
      expect(code).toBe(2)
      expect(err).toBe(`--with: ${path} finns inte; ange en JSON-fil med ändringar.\n`)
    },
  )

  test('refuses a folder', async () => {
    const { err, code } = await rodtrad(['coverage', source(), '--with', 'data/tiny'])
    expect(code).toBe(2)
    expect(err).toContain('data/tiny är en mapp')
  })
})
