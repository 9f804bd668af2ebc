import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@rodtrad/setup/places'
import { describe, expect, test } from 'vitest'
import { freshFolder, rodtrad, smallSource } from './run.fixture.ts'

/** A copy of data/tiny with one file changed by the test. */
const tinyWith = (file: string, change: (text: string) => string): string => {
  const folder = join(freshFolder(), 'tiny')
  cpSync(join(root, 'data', 'tiny'), folder, { recursive: true })
  rmSync(join(folder, 'expected.json'))
  const path = join(folder, file)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
  return folder
}

const QUESTIONS = [
  ['coverage'],
  ['attainment'],
  ['explain', 'r1'],
  ['trace', 'r1'],
  ['query', 'SELECT 1 AS one'],
] as const

const asked = ([command, ...args]: readonly string[], source: string): readonly string[] => [
  command ?? '',
  source,
  ...args,
  '--as-of',
  '2026-01-31',
]

describe('arguments', () => {
  test.each([
    [['no-such-command'], 'Kommandot ”no-such-command” finns inte.'],
    [['coverag', 'data/tiny'], 'Menades coverage?'],
    [['COVERAGE', 'data/tiny'], 'Menades coverage?'],
    [['Måluppfyllelse', 'data/tiny'], 'Menades måluppfyllelse?'],
    [['coverage'], 'Argumentet KÄLLA saknas.'],
    [['explain', 'data/tiny'], 'Argumentet MÅL saknas.'],
    [['coverage', 'data/tiny', 'extra'], 'För många argument.'],
    [['coverage', 'data/tiny', '--nope'], 'Valet ”--nope” finns inte.'],
    [['coverage', 'data/tiny', '--period'], 'behöver ett värde'],
    [['coverage', 'data/tiny', '--format', 'pdf'], 'välj bland: text, json, markdown, csv'],
    [['suspect', 'data/tiny', '--format', 'pdf'], 'välj bland: text, json, markdown, csv, docx.'],
    [['check', 'data/tiny', '--format', 'pdf'], 'välj bland: text, json, markdown, csv, docx, sarif.'],
    [['coverage', 'data/tiny', '--as-of', '2025-02-30'], '”2025-02-30” är inget datum'],
    [['coverage', 'data/tiny', '--period', '2025-T4'], '”2025-T4” är ingen period'],
    [['coverage', 'data/tiny', '--lang', 'fi'], 'välj bland: sv, en'],
    [['attainment', 'data/tiny', '--method', 'best'], 'weighted-mean, weakest-link, share-met'],
    [['trace', 'data/tiny', 'r1', '--paths', '-1'], 'inget antal'],
    [['check', 'data/tiny', '--fail-on', 'never'], 'error, warning, info'],
    [['convert', 'data/tiny', '-o', 'x'], 'behöver --to'],
    [['convert', 'data/tiny', '--to', 'csv'], 'behöver -o'],
  ])('%j is refused in plain words', async (args, sentence) => {
    const { out, err, code } = await rodtrad(args)
    expect(err).toContain(sentence)
    expect(err).not.toContain('    at ')
    expect(out).toBe('')
    expect(code).toBe(2)
  })

  test('without any, the help stands on stderr', async () => {
    const { out, err, code } = await rodtrad([])
    expect(err).toContain('rodtrad KOMMANDO KÄLLA')
    expect(out).toBe('')
    expect(code).toBe(2)
  })

  test('help and version are answers', async () => {
    expect(await rodtrad(['--help'])).toMatchObject({ err: '', code: 0 })
    expect(await rodtrad(['help', 'trace'])).toMatchObject({ err: '', code: 0 })
    expect((await rodtrad(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  test.each([
    ['coverage', 'tackning', 'täckning'],
    ['attainment', 'maluppfyllelse', 'måluppfyllelse', 'ma\u030aluppfyllelse'],
    ['check', 'iakttagelser'],
  ])('%s has other names', async (name, ...aliases) => {
    const { out } = await rodtrad([name, 'data/tiny'])
    for (const alias of aliases) expect((await rodtrad([alias, 'data/tiny'])).out).toBe(out)
  })

  test.each([
    ['explain', 'forklara', 'förklara'],
    ['trace', 'spar', 'spår'],
  ])('%s has other names too', async (name, ...aliases) => {
    const { out } = await rodtrad([name, 'data/tiny', 'r1'])
    for (const alias of aliases) expect((await rodtrad([alias, 'data/tiny', 'r1'])).out).toBe(out)
  })

  test('a date without day means its last', async () => {
    const { out } = await rodtrad(['coverage', 'data/tiny', '--as-of', '2025-02', '--format', 'json'])
    expect(JSON.parse(out)).toMatchObject({ asOf: '2025-02-28' })
  })

  test('a period brings its last day along, but not one to come', async () => {
    const asOf = async (period: string): Promise<unknown> => {
      const { out } = await rodtrad(['coverage', 'data/tiny', '--period', period, '--format', 'json'])
      return (JSON.parse(out) as { readonly asOf: string }).asOf
    }
    expect(await asOf('2025-T2')).toBe('2025-08-31')
    expect(await asOf('2026')).toBe('2026-11-24')
  })

  test('paths are read from the folder where the user stands', async () => {
    const { code, out } = await rodtrad(['coverage', 'tiny', '--format', 'json'], { cwd: join(root, 'data') })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ period: '2025' })
  })
})

describe('language', () => {
  test('is the plan’s, unless asked for', async () => {
    const english = smallSource({ plan: { municipality: 'Provköping', language: 'en', period: '2025' } })
    expect((await rodtrad(['coverage', english])).out).toMatch(/^Coverage in Provköping/)
    expect((await rodtrad(['coverage', english, '--lang', 'sv'])).out).toMatch(/^Täckning i Provköping/)
    expect((await rodtrad(['explain', english, 'nope'])).err).toContain('isn’t'.replace('’', "'"))
    expect((await rodtrad(['coverage', 'data/tiny'])).out).toMatch(/^Täckning i Provköping/)
  })

  test('the kommun’s own words for kinds are used', async () => {
    const plan = { municipality: 'Provköping', period: '2025', labels: ['riktningsmal=Fokusmål'] }
    const { out } = await rodtrad(['coverage', smallSource({ plan, links: [] })])
    expect(out).toContain('1 av 1 fokusmål har inget mål hos någon nämnd')
  })
})

describe('a day that the period alone has chosen', () => {
  const note = /Svaret gäller per 2024-12-31, periodens sista dag/

  test('is told, with how to ask as of today', async () => {
    const { err, code } = await rodtrad(['coverage', smallSource(), '--period', '2024'])
    expect(err).toMatch(note)
    expect(err).toContain('--as-of 2026-11-24')
    expect(code).toBe(0)
  })

  test('is not told where a day is given, or where it is today', async () => {
    const given = await rodtrad(['coverage', smallSource(), '--period', '2024', '--as-of', '2024-12-31'])
    const today = await rodtrad(['coverage', smallSource(), '--period', '2026'])
    expect(given.err + today.err).toBe('')
  })
})

describe('an answer to what is not so', () => {
  const changes = (): string => {
    const path = join(freshFolder(), 'changes.json')
    writeFileSync(path, JSON.stringify({ drop: { links: [{ from: 'n1', to: 'r1' }] } }))
    return path
  }

  test('says in its heading and in its JSON with which changes', async () => {
    const file = changes()
    const { out } = await rodtrad(['coverage', smallSource(), '--with', file])
    expect(out).toContain('med ändringar ur changes.json')
    expect(out).toContain('1 av 1 riktningsmål har inget mål')
    const json = await rodtrad(['coverage', smallSource(), '--with', file, '--format', 'json'])
    expect(JSON.parse(json.out)).toMatchObject({ with: 'changes.json', goals: [{ uncovered: true }] })
  })

  test('says that drafts are counted, and nothing where they are not', async () => {
    const json = async (...options: readonly string[]): Promise<object> =>
      JSON.parse((await rodtrad(['coverage', smallSource(), '--format', 'json', ...options])).out) as object
    expect(await json('--drafts')).toHaveProperty('drafts', true)
    expect(Object.keys(await json())).not.toEqual(expect.arrayContaining(['drafts']))
    expect(Object.keys(await json())).not.toEqual(expect.arrayContaining(['with']))
  })
})

describe('a source that can’t be used', () => {
  test.each([
    ['nowhere/at/all', 'nowhere/at/all finns inte'],
    ['apps', 'har varken CSV-filer, JSON-fil eller arbetsbok'],
  ])('%s', async (source, sentence) => {
    const { out, err, code } = await rodtrad(['coverage', source])
    expect({ out, code }).toEqual({ out: '', code: 2 })
    expect(err).toContain(sentence)
  })

  test('a link to nothing is no stack trace', async () => {
    const folder = freshFolder()
    symlinkSync(join(folder, 'gone'), join(folder, 'plan.csv'))
    const { err, code } = await rodtrad(['check', folder])
    expect(code).toBe(2)
    expect(err.split('\n')).toHaveLength(2)
  })

  test('a bad date: every command exits 2, and says file, row and column', async () => {
    const source = tinyWith('mål.csv', (text) => text.replace('2024-01-01', '2024-13-45'))
    for (const question of QUESTIONS) {
      const { out, err, code } = await rodtrad(asked(question, source))
      expect({ out, code }).toEqual({ out: '', code: 2 })
      expect(err).toContain('mål.csv rad 2, kolumn från')
      expect(err).toContain('2024-13-45')
      expect(err).toContain('1 fel i källan.')
    }
  })

  test('check answers with them in the same shape', async () => {
    const source = tinyWith('mål.csv', (text) => text.replace('2024-01-01', '2024-13-45'))
    const { out, err, code } = await rodtrad(['check', source, '--as-of', '2026-01-31', '--format', 'json'])
    expect({ err, code }).toEqual({ err: '', code: 2 })
    expect(JSON.parse(out)).toMatchObject({
      asOf: '2026-01-31',
      findings: [
        {
          code: 'RT005',
          severity: 'error',
          source: { table: 'goals', row: 2, column: 'validFrom' },
          ids: ['vision'],
        },
      ],
      counts: { error: 1, warning: 0, info: 0 },
    })
    expect((await rodtrad(['check', source])).out).toContain('Källan går inte att använda')
  })

  test('a missing table is named once, not what follows from it', async () => {
    const folder = tinyWith('mål.csv', (text) => text)
    rmSync(join(folder, 'mål.csv'))
    const { err, code } = await rodtrad(['coverage', folder])
    expect(code).toBe(2)
    expect(
      err
        .split('\n')
        .filter((line) => line.startsWith('RT'))
        .map((line) => line.slice(0, 5)),
    ).toEqual(['RT002'])
  })

  test('a thousand faults are shown, and all counted', async () => {
    const source = tinyWith('utfall.csv', (text) => text + 'i-el,2025x,1,,,\n'.repeat(1200))
    const { err } = await rodtrad(['coverage', source])
    expect(err.split('\n').filter((line) => line.startsWith('RT'))).toHaveLength(1000)
    expect(err).toContain('… och 200 iakttagelser till.')
    expect(err).toContain('1200 fel i källan.')
    const all = await rodtrad(['check', source, '--format', 'json'])
    expect(JSON.parse(all.out)).toMatchObject({ counts: { error: 1200 } })
  })
})

describe('faults of structure', () => {
  const faulty = [
    ['an unknown reference', 'RT020', 'r1,nowhere,bidrar till,\n'],
    ['a loop', 'RT022', 'n-skola,n-stod,bidrar till,\nn-stod,n-skola,bidrar till,\n'],
    ['wrong ends', 'RT021', 'i-el,r1,bidrar till,\n'],
    ['a link that points down', 'RT023', 'n-skola,v-narvaro,bidrar till,\n'],
  ] as const

  test.each(faulty)('%s: the others answer without it, and name it', async (_, faultCode, rows) => {
    const source = tinyWith('länkar.csv', (text) => text + rows)
    for (const question of QUESTIONS) {
      const { out, err, code } = await rodtrad(asked(question, source))
      expect(code).toBe(0)
      expect(out).not.toBe('')
      expect(err).toContain('Rader med fel i strukturen räknas inte med:')
      expect(err).toContain(faultCode)
    }
  })

  test.each(faulty)('%s: check lists it, and exits 1', async (_, faultCode, rows) => {
    const source = tinyWith('länkar.csv', (text) => text + rows)
    const { out, err, code } = await rodtrad(['check', source, '--format', 'json', '--as-of', '2026-01-31'])
    expect({ err, code }).toEqual({ err: '', code: 1 })
    const { findings } = JSON.parse(out) as { readonly findings: readonly { readonly code: string }[] }
    expect(findings.map((finding) => finding.code)).toContain(faultCode)
  })

  test('the answer is the one without the row', async () => {
    const source = tinyWith('länkar.csv', (text) => `${text}i-el,r1,bidrar till,\n`)
    const args = ['--as-of', '2026-01-31', '--format', 'json']
    const { out } = await rodtrad(['coverage', source, ...args])
    expect(out).toBe((await rodtrad(['coverage', 'data/tiny', ...args])).out)
  })
})

describe('check', () => {
  test.each([
    ['error', 0],
    ['warning', 1],
    ['info', 1],
  ])('--fail-on %s', async (severity, exitCode) => {
    expect((await rodtrad(['check', 'data/tiny', '--fail-on', severity])).code).toBe(exitCode)
  })
})

describe('explain and trace', () => {
  test('take a title that one row alone has', async () => {
    const byTitle = await rodtrad(['explain', 'data/tiny', 'trygg uppväxt', '--format', 'json'])
    expect(JSON.parse(byTitle.out)).toMatchObject({ id: 'r1' })
  })

  test.each([
    [['explain', 'data/tiny', 'r11'], 'menades r1'],
    [['explain', 'data/tiny', 'qqqqqq'], 'finns inte i källan; ange ett id'],
    [['explain', 'data/tiny', 'i-el'], 'är inget mål utan står i tabellen indikatorer'],
    [['explain', 'data/tiny', 'r6'], 'det är ett utkast'],
    [['explain', 'data/tiny', 'n-skola-gammal'], '2023-12-31'],
    [['trace', 'data/tiny', 'r11'], 'menades r1'],
  ])('%j', async (args, sentence) => {
    const { out, err, code } = await rodtrad(args)
    expect({ out, code }).toEqual({ out: '', code: 2 })
    expect(err).toContain(sentence)
  })

  test('a goal that isn’t valid has no thread, and that is said', async () => {
    const { out, err, code } = await rodtrad(['trace', 'data/tiny', 'r6', '--format', 'json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ up: [], down: [], paths: [], pathCount: 0 })
    expect(err).toContain('r6 gäller inte den 2026-11-24')
  })

  test('--paths bounds the ways, not their count', async () => {
    const { out } = await rodtrad(['trace', 'data/ale', 'n-utn-behorig', '--paths', '1', '--format', 'json'])
    const { paths, pathCount } = JSON.parse(out) as { paths: unknown[]; pathCount: number }
    expect(paths).toHaveLength(1)
    expect(pathCount).toBeGreaterThan(1)
  })
})

describe('query', () => {
  test.each([
    ['SELEC 1', '(rad 1, tecken 1)'],
    ['SELECT *\nFROM nope', '(rad 2, tecken 6)'],
    ['DROP TABLE goals', 'får bara läsa'],
    ['INSERT INTO goals (id) VALUES (1)', 'får bara läsa'],
    ['SELECT 1; SELECT 2', 'får bara läsa'],
    ["SELECT * FROM read_csv('/etc/passwd')", 'får bara läsa'],
    ["COPY goals TO '/tmp/rodtrad-copied.csv'", 'får bara läsa'],
  ])('%s', async (sql, sentence) => {
    const { out, err, code } = await rodtrad(['query', 'data/tiny', sql])
    expect({ out, code }).toEqual({ out: '', code: 2 })
    expect(err).toContain(sentence)
  })

  test('asks the tables and the analyses', async () => {
    const sql =
      'SELECT (SELECT count(*) FROM goals) AS goals, (SELECT count(*) FROM coverage) AS cells, ' +
      "(SELECT value FROM attainment WHERE goal = 'r1') AS r1, (SELECT count(*) FROM parts) > 0 AS parts, " +
      "(SELECT depth FROM trace WHERE ancestor = 'r1' AND descendant = 'a-fadder') AS depth, " +
      '(SELECT count(*) FROM findings) > 0 AS findings'
    const { out } = await rodtrad(['query', 'data/tiny', sql, '--as-of', '2026-01-31', '--format', 'json'])
    const { columns, rows } = JSON.parse(out) as {
      columns: { name: string; type: string }[]
      rows: unknown[][]
    }
    expect(columns[2]).toEqual({ name: 'r1', type: 'DOUBLE' })
    expect(rows).toEqual([[22, 20, expect.closeTo(5 / 6, 12), true, 3, true]])
  })
})
