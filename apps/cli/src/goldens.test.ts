import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@rodtrad/setup/places'
import { describe, expect, test } from 'vitest'
import { widthOf } from './document/width.ts'
import { rodtrad } from './run.fixture.ts'

const folder = join(root, 'tests', 'golden', 'cli')

const QUESTIONS = {
  coverage: ['coverage', 'data/tiny'],
  attainment: ['attainment', 'data/tiny'],
  'explain-r1': ['explain', 'data/tiny', 'r1'],
  'explain-r2': ['explain', 'data/tiny', 'r2'],
  'explain-n-jobb': ['explain', 'data/tiny', 'n-jobb'],
  'explain-r3': ['explain', 'data/tiny', 'r3'],
  'trace-n-skola': ['trace', 'data/tiny', 'n-skola'],
  'trace-hemtjanst': ['trace', 'data/tiny', 'hemtjanst'],
  uppsikt: ['uppsikt', 'data/tiny'],
  'uppsikt-organ': ['uppsikt', 'data/tiny', 'bun'],
  mall: ['mall', 'data/tiny', 'bun', '--year', '2025'],
  expiry: ['expiry', 'data/tiny'],
  lineage: ['lineage', 'data/tiny'],
  diff: ['diff', 'data/tiny', '--to', '2027-01-01'],
  resilience: ['resilience', 'data/tiny'],
  ritual: ['ritual', 'data/tiny'],
  pace: ['pace', 'data/tiny'],
  gap: ['gap', 'data/tiny'],
  peers: ['peers', 'data/tiny'],
  factors: ['factors', 'data/tiny'],
  dialogues: ['dialogues', 'data/tiny'],
  mandate: ['mandate', 'data/tiny'],
  husbandry: ['husbandry', 'data/tiny'],
  wheel: ['wheel', 'data/tiny'],
  reporting: ['reporting', 'data/tiny'],
  values: ['values', 'data/tiny'],
  principles: ['principles', 'data/tiny'],
  operations: ['operations', 'data/tiny'],
  suggest: ['suggest', 'data/tiny'],
  check: ['check', 'data/tiny'],
  query: [
    'query',
    'data/tiny',
    'SELECT kind, count(*) AS n, list(id ORDER BY id) AS ids FROM goals GROUP BY kind ORDER BY kind',
  ],
} as const

const FORMS = {
  'sv.txt': ['--lang', 'sv'],
  'en.txt': ['--lang', 'en'],
  md: ['--format', 'markdown'],
  json: ['--format', 'json'],
  csv: ['--format', 'csv'],
} as const

const cases = Object.entries(QUESTIONS).flatMap(([name, args]) =>
  Object.entries(FORMS).map(([form, options]) => ({
    file: `${name}.${form}`,
    args: [...args, '--as-of', '2026-01-31', ...options],
  })),
)

const helps = [
  '',
  'coverage',
  'attainment',
  'explain',
  'trace',
  'expiry',
  'lineage',
  'diff',
  'resilience',
  'ritual',
  'pace',
  'gap',
  'peers',
  'factors',
  'dialogues',
  'mandate',
  'husbandry',
  'wheel',
  'reporting',
  'values',
  'principles',
  'operations',
  'uppsikt',
  'mall',
  'suggest',
  'check',
  'query',
  'convert',
  'merge',
].flatMap((command) =>
  ['sv', 'en'].map((language) => ({
    file: `help${command === '' ? '' : '-'}${command}.${language}.txt`,
    args: [...(command === '' ? [] : [command]), '--help', '--lang', language],
  })),
)

/** Goldens are read by people first: open one beside the source that it answers for. */
describe('the goldens: what the command line says of data/tiny', () => {
  test.each([...cases, ...helps])('$file', async ({ file, args }) => {
    const { out, err } = await rodtrad(args)
    expect(err).toBe('')
    const path = join(folder, file)
    if (process.env['UPDATE_GOLDENS'] === '1') {
      mkdirSync(folder, { recursive: true })
      writeFileSync(path, out)
    }
    expect(existsSync(path) ? readFileSync(path, 'utf8') : 'no golden: run with UPDATE_GOLDENS=1').toBe(out)
  })

  test('none is left over', () => {
    const wanted = new Set([...cases, ...helps].map(({ file }) => file))
    expect(readdirSync(folder).filter((file) => !wanted.has(file))).toEqual([])
  })

  test('text fits a hundred columns', () => {
    const long = readdirSync(folder)
      .filter((file) => file.endsWith('.txt') && !file.startsWith('help'))
      .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
      .filter((line) => widthOf(line) > 100)
    expect(long).toEqual([])
  })
})
