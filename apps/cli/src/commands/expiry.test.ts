import { expect, test } from 'vitest'
import { rodtrad } from '../run.fixture.ts'

const ALE = ['data/ale', '--as-of', '2026-11-23']

test('expiry says what runs out and what holds the day after', async () => {
  const { out, err } = await rodtrad(['utgång', ...ALE])
  expect(err).toBe('')
  expect(out).toContain('löper ut till och med 2026-12-31')
  expect(out).toMatch(/Den 2027-01-01:\s0\. Med utkasten: 7/)
  expect(out).toContain('Utgånget, inte ersatt (4)')
})

test('expiry takes another day', async () => {
  const { out } = await rodtrad(['expiry', ...ALE, '--at', '2026-11', '--format', 'json'])
  expect(JSON.parse(out)).toMatchObject({ at: '2026-11-30', after: { day: '2026-12-01' } })
  expect((await rodtrad(['expiry', ...ALE, '--at', '2026-11'])).out).toContain(
    'Inget som gäller löper ut till och med 2026-11-30.',
  )
})

test('expiry tells who takes over the day after each last day, and says in its CSV which day was asked about', async () => {
  const asked = ['expiry', 'data/ale', '--as-of', '2025-12-31', '--at', '2026-12-31', '--format', 'csv']
  const { out } = await rodtrad(asked)
  const [head = '', ...rows] = out.trim().split('\r\n')
  expect(head).toMatch(/,asOf,period,at$/)
  expect(rows.every((row) => row.endsWith(',2025-12-31,2025,2026-12-31'))).toBe(true)
  expect(rows.find((row) => row.includes('b-las-2025'))).toContain(',2025-12-31,b-las-2026,adopted,false,')
})

test.each(['2026-11-23', '2027-01-01'])('expiry and RT089 tell of as many goals on %s', async (asOf) => {
  const answer = await rodtrad(['expiry', 'data/ale', '--as-of', asOf])
  const check = await rodtrad(['check', 'data/ale', '--as-of', asOf, '--format', 'json'])
  const { findings } = JSON.parse(check.out) as { findings: readonly { code: string }[] }
  const told = findings.filter(({ code }) => code === 'RT089').length
  expect(told).toBeGreaterThan(0)
  expect(answer.out).toContain(`Utgånget, inte ersatt (${told})`)
})

test('expiry refuses a day that has been', async () => {
  const { err, code } = await rodtrad(['expiry', ...ALE, '--at', '2025'])
  expect(code).toBe(2)
  expect(err).toContain('--at: 2025-12-31 ligger före')
})

test('lineage pairs the old with the new, and carries the figures across', async () => {
  const { out } = await rodtrad(['målhistorik', 'data/ale', '--as-of', '2027-01-01', '--drafts'])
  expect(out).toMatch(/Alla elever når +omformulerat +Alla barn lyckas i +2027-01-01 +79 % \(2025\)/)
  expect(out).toMatch(/riktningsmål \(2\): Fler i egen försörjning\*, 100 % \(2025\);\s+Levande orter/)
})

test('lineage tells the last known figure of what ended too, none later than the period', async () => {
  const rowOf = async (period: string): Promise<unknown> => {
    const { out } = await rodtrad(['lineage', ...ALE, '--period', period, '--format', 'json'])
    const { rows } = JSON.parse(out) as { rows: readonly { old: string; fate: string }[] }
    return rows.find(({ old, fate }) => old === 'n-kfn-evenemang' && fate === 'dropped')
  }
  expect(await rowOf('2025')).toMatchObject({ oldYear: 2025, newValue: null })
  expect(await rowOf('2024')).toMatchObject({ oldYear: null })
})

test('both are tables to ask', async () => {
  const sql = `SELECT (SELECT count(*) FROM expiry WHERE kind = 'riktningsmal') AS ending,
    (SELECT count(*) FROM expiry_coverage) AS cells, (SELECT count(*) FROM lineage WHERE fate = 'reworded') AS reworded,
    (SELECT count(DISTINCT year) FROM lineage_series) AS years, (SELECT count(*) FROM lineage_outcomes) AS outcomes`
  const { out } = await rodtrad(['query', ...ALE, sql, '--format', 'csv'])
  const [, row = ''] = out.trim().split(/\r?\n/)
  expect(row).toBe('9,128,24,3,0')
})
