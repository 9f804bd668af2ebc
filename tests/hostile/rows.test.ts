import { describe as describeFinding, findingRow } from '@rodtrad/core'
import { readModel } from '@rodtrad/io'
import { describe, expect, it } from 'vitest'
import { codesOf, findingsOf, folder, json } from './sources.ts'

const XSS = '<img src=x onerror=alert(1)>'

describe('rows', () => {
  it('that are faulty are all told: ten thousand of them', () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => `g${index},riktningsmal,Mål,2025-02-30`)
    const findings = findingsOf(folder({ 'mål.csv': `id,typ,titel,klar senast\n${rows.join('\n')}\n` }))
    expect(findings).toHaveLength(10_000)
    expect(findings.at(-1)).toMatchObject({
      code: 'RT005',
      place: {
        table: 'goals',
        file: 'mål.csv',
        row: 10_001,
        column: 'due',
        id: 'g9999',
        value: '2025-02-30',
      },
    })
  })

  it('that lack what they must have are all told, in JSON too', () => {
    const goals = Array.from({ length: 10_000 }, (_, index) => ({ id: `g${index}`, kind: 'vision' }))
    const findings = findingsOf(json({ goals }))
    expect(findings).toHaveLength(10_000)
    expect(findings[9999]).toMatchObject({ code: 'RT004', place: { row: 10_000, column: 'title' } })
  })

  it('are counted as a spreadsheet shows them', () => {
    const text = 'id,typ,titel,klar senast\n\nr1,vision,"två\nrader",\nr2,vision,B,snart\n'
    expect(findingsOf(folder({ 'mål.csv': text }))).toMatchObject([{ place: { row: 4, id: 'r2' } }])
  })

  it.each(['0', '-1', '−1', 'NaN', 'Infinity', '1e999', '1.000,5', 'ett', '0x10'])(
    'are not weighed by %s',
    (weight) => {
      const links = `från id,till id,typ,vikt\nr1,r1,bidrar till,"${weight}"\n`
      const findings = findingsOf(folder({ 'länkar.csv': links }))
      expect(findings).toHaveLength(1)
      expect(findings[0]?.code).toMatch(/^RT00[57]$/)
      expect(findings[0]?.place).toMatchObject({ table: 'links', row: 2, column: 'weight' })
    },
  )

  it.each(['2025-02-30', '2025-13', '2023-02-29', '0000-01-01', '25-01-01', '2025-1-1', '2025-01-01T00:00'])(
    'do not begin on %s',
    (day) => {
      expect(codesOf(folder({ 'mål.csv': `id,typ,titel,från\nr1,vision,A,${day}\n` }))).toEqual(['RT005'])
    },
  )
})

describe('ids', () => {
  it.each([
    '__proto__',
    'constructor',
    'hasOwnProperty',
    XSS,
    '"; DROP TABLE goals; --',
    '${x}',
    '../..',
    '𝒳',
  ])('may be %s', (id) => {
    const goals = [
      { id, kind: 'riktningsmal', title: XSS, owner: ['kf'] },
      { id: 'v', kind: 'vision', title: 'Vision' },
    ]
    const { model, findings } = readModel(
      json({ goals, links: [{ from: id, to: 'v', kind: 'contributes' }] }),
    )
    expect(findings).toEqual([])
    expect(model?.goals[0]?.id).toBe(id)
    expect(model?.links[0]?.from).toBe(id)
  })

  it('that stand twice are told, within a table and over tables', () => {
    const goals = [
      { id: 'kf', kind: 'vision', title: 'A' },
      { id: '__proto__', kind: 'vision', title: 'B' },
      { id: '__proto__', kind: 'vision', title: 'C' },
    ]
    expect(findingsOf(json({ goals }))).toMatchObject([
      { code: 'RT006', place: { table: 'goals', row: 1, id: 'kf' }, words: { table: 'organisations' } },
      { code: 'RT006', place: { table: 'goals', row: 3, id: '__proto__' } },
    ])
  })

  it('tell small from capital letters', () => {
    const goals = ['r1', 'R1'].map((id) => ({ id, kind: 'vision', title: id }))
    expect(codesOf(json({ goals }))).toEqual([])
  })

  it('that are missing are faults of structure, and the model is there', () => {
    const { model, findings } = readModel(
      json({ links: [{ from: 'r1', to: '__proto__', kind: 'contributes' }] }),
    )
    expect(model?.links).toHaveLength(1)
    expect(findings).toMatchObject([{ code: 'RT020', place: { table: 'links', row: 1, column: 'to' } }])
  })
})

describe('a cell of ten megabytes', () => {
  const huge = 10_000_000
  const cells: readonly (readonly [string, string])[] = [
    ['letters', 'a'.repeat(huge)],
    ['digits', '1'.repeat(huge)],
    ['digits and spaces', '1 '.repeat(huge / 2)],
    ['dashes', '1–'.repeat(huge / 2)],
    ['quotes', '"'.repeat(huge)],
    ['separators', ';'.repeat(huge)],
    ['spaces', ' '.repeat(huge)],
    ['combining marks', 'a' + '\u0301'.repeat(huge / 2)],
  ]
  const tables: readonly (readonly [string, (cell: string) => object])[] = [
    ['a title', (cell) => ({ goals: [{ id: 'r1', kind: 'vision', title: cell }] })],
    ['an id', (cell) => ({ goals: [{ id: cell, kind: 'vision', title: 'A' }] })],
    ['a kind', (cell) => ({ goals: [{ id: 'r1', kind: cell, title: 'A' }] })],
    ['a list', (cell) => ({ goals: [{ id: 'r1', kind: 'vision', title: 'A', owner: cell }] })],
    ['a target', (cell) => ({ targets: [{ indicator: 'i1', value: cell }] })],
    ['a day and a period', (cell) => ({ outcomes: [{ indicator: 'i1', period: cell, retrieved: cell }] })],
    ['a mandate period', (cell) => ({ plan: { municipality: 'A', mandatePeriods: cell, labels: cell } })],
  ]

  describe.each(cells)('of %s', (_, cell) => {
    it.each(tables)('is read as %s', (_, sourceOf) => {
      const { model, findings } = readModel(json({ ...sourceOf(cell) }))
      expect(model !== undefined || findings.length > 0).toBe(true)
      for (const finding of findings)
        expect(JSON.stringify(findingRow(finding, 'sv')).length).toBeLessThan(2000)
    })

    it.each([cell, `"${cell}"`, `"${cell}`])('is read as CSV, in quotes or not (%#)', (text) => {
      const files = folder({ 'mål.csv': `id,typ,titel\nr1,vision,${text}\nr2,vision,B\n` })
      const { model, findings } = readModel(files)
      expect(model !== undefined || findings.length > 0).toBe(true)
    })
  })

  it('is clipped where it is shown', () => {
    const [finding] = findingsOf(folder({ 'mål.csv': `id,typ,titel\nr1,${'x'.repeat(huge)},A\n` }))
    expect(finding?.place.value).toHaveLength(81)
  })
})

describe('findings', () => {
  it('are said of any text, as it stands', () => {
    const [finding] = findingsOf(json({ goals: [{ id: XSS, kind: XSS, title: 'A' }] }))
    expect(finding && describeFinding(finding, 'sv').message).toContain(XSS)
  })
})
