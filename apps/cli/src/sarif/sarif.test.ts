import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { root } from '@rodtrad/setup/places'
import Ajv from 'ajv'
import { describe, expect, test } from 'vitest'
import { freshFolder, rodtrad, smallSource } from '../run.fixture.ts'

const jsonOf = (path: string): object =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve(path), 'utf8')) as object

const ajv = new Ajv({ schemaId: 'auto', allErrors: true })
ajv.addMetaSchema(jsonOf('ajv/lib/refs/json-schema-draft-04.json'))
/** The schema of the standard, as Microsoft's SDK carries it. */
const isValid = ajv.compile(jsonOf('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'))

interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string }
      readonly region?: { readonly startLine: number }
    }
    readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[]
  }[]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly suppressions: readonly { readonly justification: string }[]
}

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
    readonly results: readonly Result[]
  }[]
}

/** The log that check makes of a source; it has been held against the schema. */
const logOf = async (source: string, cwd = root): Promise<Log['runs'][number]> => {
  const { out } = await rodtrad(['check', source, '--format', 'sarif', '--as-of', '2026-01-31'], { cwd })
  const log = JSON.parse(out) as Log
  isValid(log)
  expect(isValid.errors ?? []).toEqual([])
  return log.runs[0]!
}

/** A copy of data/tiny with one file changed by the test. */
const tinyWith = (file: string, change: (text: string) => string): string => {
  const folder = freshFolder()
  cpSync(join(root, 'data', 'tiny'), join(folder, 'tiny'), { recursive: true })
  rmSync(join(folder, 'tiny', 'expected.json'))
  const path = join(folder, 'tiny', file)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
  return folder
}

const fingerprints = ({ results }: Log['runs'][number]): readonly string[] =>
  results.map(({ partialFingerprints }) => partialFingerprints['rodtrad/v1']!).toSorted()

describe('check --format sarif', () => {
  test.each(['data/tiny', 'data/ale'])('is valid for %s, and has a rule for each result', async (source) => {
    const { tool, results } = await logOf(source)
    expect(results.length).toBeGreaterThan(20)
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
  })

  test('names the file below the root, and the line', async () => {
    const { results } = await logOf('data/tiny')
    const orphan = results.find(({ ruleId }) => ruleId === 'RT030')
    expect(orphan).toMatchObject({
      level: 'warning',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'data/tiny/m%C3%A5l.csv', uriBaseId: '%SRCROOT%' },
            region: { startLine: 17 },
          },
        },
      ],
    })
  })

  test('counts lines where a cell has several', async () => {
    const cwd = tinyWith('mål.csv', (text) => text.replace('Provköping 2031', '"Provköping\n2031"'))
    const { results } = await logOf('tiny', cwd)
    const orphan = results.find(({ ruleId }) => ruleId === 'RT030')
    expect(orphan?.locations[0]?.physicalLocation.region).toEqual({ startLine: 18 })
  })

  test('points into JSON, which has no rows', async () => {
    const { results } = await logOf(smallSource())
    const withoutIndicator = results.find(({ ruleId }) => ruleId === 'RT040')
    expect(withoutIndicator?.locations[0]?.logicalLocations).toEqual([
      { fullyQualifiedName: '/goals/1/followUp', kind: 'object' },
    ])
    expect(withoutIndicator?.locations[0]?.physicalLocation.artifactLocation.uri).toMatch(
      /^file:.*plan\.json$/,
    )
  })

  test('marks what the plan has exempted, and everything else as not', async () => {
    const { results } = await logOf('data/ale')
    const exempted = results.filter(({ suppressions }) => suppressions.length > 0)
    expect(exempted.map(({ ruleId, suppressions }) => [ruleId, suppressions[0]?.justification])).toEqual([
      ['RT040', 'Indikator tas fram tillsammans med brukarråden'],
      ['RT043', 'Måttet är ja eller nej och behöver inget utgångsvärde'],
    ])
    expect(results.every(({ suppressions }) => Array.isArray(suppressions))).toBe(true)
  })

  test('has one fingerprint for each, the same when rows have moved', async () => {
    const before = fingerprints(
      await logOf(
        'tiny',
        tinyWith('mål.csv', (text) => text),
      ),
    )
    expect(new Set(before).size).toBe(before.length)
    const reversed = (text: string): string => {
      const [header = '', ...rows] = text.trimEnd().split('\n')
      return `${[header, ...rows.reverse()].join('\n')}\n`
    }
    expect(fingerprints(await logOf('tiny', tinyWith('mål.csv', reversed)))).toEqual(before)
  })

  test('is valid, too, for a source that can’t be used', async () => {
    const cwd = tinyWith('mål.csv', (text) => text.replace('2024-01-01', '2024-13-45'))
    const { results } = await logOf('tiny', cwd)
    expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([['RT005', 'error']])
  })
})

test.each([
  ['coverage', 'data/tiny'],
  ['query', 'data/tiny', 'SELECT 1'],
])('%s has no findings to write as SARIF', async (...args) => {
  const { out, err, code } = await rodtrad([...args, '--format', 'sarif'])
  expect({ out, code }).toEqual({ out: '', code: 2 })
  expect(err).toContain('--format sarif gäller bara check')
})
