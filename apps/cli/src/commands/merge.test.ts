import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { freshFolder, rodtrad, smallSource } from '../run.fixture.ts'

const indicators = [{ id: 'i1', title: 'Behöriga till gymnasiet', polarity: 'higher' }]
const source = (outcomes: readonly object[]): string => smallSource({ indicators, outcomes })
/** What came back: the tables as JSON, since a merge takes any source. */
const book = (tables: Readonly<Record<string, unknown>>): string => {
  const path = join(freshFolder(), 'bok.json')
  writeFileSync(path, JSON.stringify(tables))
  return path
}
const OLD = [{ indicator: 'i1', period: '2025', value: 80 }]
const BACK = {
  outcomes: [
    { indicator: 'i1', period: '2025', value: 85.25 },
    { indicator: 'i1', period: '2026', value: 90 },
  ],
}
/** What a collection workbook remembers: the source had 79. */
const memory = {
  'rodtrad-underlag': [
    { tabell: 'outcomes', nyckel: '["i1","2025","","","T"]', kolumn: 'value', värde: '79' },
  ],
}

describe('merge', () => {
  test('tells what is added and changed, and writes nothing unasked', async () => {
    const { out, err, code } = await rodtrad(['merge', source(OLD), book(BACK)])
    expect(code).toBe(0)
    expect(out).toContain('1 tillkomna, 1 ändrade, 0 i konflikt, 0 oförändrade celler')
    expect(out).toMatch(/Behöriga till gymnasiet · 2025 +utfall +80 +85,25/)
    expect(err).toContain('Inget är skrivet.')
    expect(err).toContain('Boken minns inte')
  })

  test('answers with every cell in JSON, and in CSV', async () => {
    const args = ['merge', source(OLD), book(BACK)]
    const { out } = await rodtrad([...args, '--format', 'json'])
    expect(JSON.parse(out)).toEqual({
      asOf: '2026-11-24',
      period: '2025',
      rows: [
        {
          table: 'outcomes',
          id: 'i1 2025',
          keys: { indicator: 'i1', period: '2025' },
          column: 'value',
          before: 80,
          after: 85.25,
          base: null,
          what: 'changed',
          why: null,
          file: 'bok.json',
          row: 1,
          otherRow: null,
        },
        expect.objectContaining({ id: 'i1 2026', before: null, after: 90, what: 'added', row: 2 }),
      ],
      counts: { added: 1, changed: 1, unchanged: 0, conflict: 0 },
    })
    expect((await rodtrad([...args, '--format', 'csv'])).out.replaceAll('\r', '')).toBe(
      'table,id,column,before,after,base,what,file,row,why\n' +
        'outcomes,i1 2025,value,80,85.25,,changed,bok.json,1,\n' +
        'outcomes,i1 2026,value,,90,,added,bok.json,2,\n',
    )
  })

  test('writes the whole source with -o, in the form that the ending says', async () => {
    const folder = freshFolder()
    const [json, csv] = [join(folder, 'ny.json'), join(folder, 'ny')]
    expect((await rodtrad(['infoga', source(OLD), book(BACK), '-o', json])).out).toContain(
      `skriven till ${json}`,
    )
    const { outcomes, goals } = JSON.parse(readFileSync(json, 'utf8')) as Readonly<Record<string, unknown>>
    expect(outcomes).toEqual(BACK.outcomes)
    expect(goals).toHaveLength(2)
    await rodtrad(['merge', source(OLD), book(BACK), '-o', csv])
    expect(readFileSync(join(csv, 'utfall.csv'), 'utf8')).toBe(
      'indikator,period,utfall\ni1,2025,85.25\ni1,2026,90\n',
    )
    expect((await rodtrad(['merge', source(OLD), book(BACK), '-o', json])).err).toContain('finns redan')
  })

  test('lets the source stand in a conflict, unless forced', async () => {
    const folder = freshFolder()
    const args = ['merge', source(OLD), book({ ...BACK, ...memory })]
    const valueIn = (name: string): unknown =>
      (JSON.parse(readFileSync(join(folder, name), 'utf8')) as typeof BACK).outcomes[0]?.value
    const kept = await rodtrad([...args, '-o', join(folder, 'kept.json')])
    expect(kept.out).toContain('1 konflikt\n')
    expect(kept.err).toContain('källans värde står kvar')
    expect(valueIn('kept.json')).toBe(80)
    const forced = await rodtrad([...args, '-o', join(folder, 'forced.json'), '--force'])
    expect(forced.err).toContain('bokens värde gäller')
    expect(valueIn('forced.json')).toBe(85.25)
  })

  test('says of a conflict in words what stands against what, and why', async () => {
    const assessments = [{ goal: 'n1', organisation: 'bun', period: '2025', rating: 'attained' }]
    const back = book({
      assessments: [{ ...assessments[0], rating: 'not_attained' }, assessments[0]],
      outcomes: [{ indicator: 'i9', period: '2025', value: 1 }],
    })
    const args = ['merge', smallSource({ indicators, assessments }), back]
    const { out, err, code } = await rodtrad(args)
    expect(code).toBe(0)
    expect(out).toMatch(/uppfyllt +ej uppfyllt +rad 1 och 2 säger olika/)
    expect(out).toMatch(/i9 · 2025 .*hänvisar till något okänt/)
    expect(err).toContain('3 konflikter skrivs aldrig')
    expect(err).toContain('RT020')
    const english = await rodtrad([...args, '--lang', 'en'])
    expect(english.out).toMatch(/attained +not attained +rows 1 and 2 differ/)
  })

  test('refuses a workbook that was made for another kommun, and writes nothing', async () => {
    const out = join(freshFolder(), 'ny.json')
    const other = book({ plan: { municipality: 'Kungälv' }, ...BACK })
    const { err, code } = await rodtrad(['merge', source(OLD), other, '-o', out])
    expect(code).toBe(2)
    expect(err).toContain('Boken är gjord för en annan kommun (Kungälv) än källans')
    expect(existsSync(out)).toBe(false)
  })

  test('tells the faults of a file and of its rows at once', async () => {
    const folder = freshFolder()
    writeFileSync(join(folder, 'utfall.csv'), 'indikator,period,utfall\ni1,2025,fjorton\n')
    writeFileSync(join(folder, 'mål.csv'), 'id,titel\nn1,"öppet\n')
    const { err, code } = await rodtrad(['merge', source(OLD), folder])
    expect(code).toBe(2)
    expect(err).toContain('fjorton')
    expect(err).toContain('RT001')
  })

  test('refuses what can’t be read or stand in a source, with its place, and writes nothing', async () => {
    const out = join(freshFolder(), 'ny.json')
    const faulty = book({ outcomes: [{ indicator: 'i1', period: 'snart', value: 1 }] })
    const { err, code } = await rodtrad(['merge', source(OLD), faulty, '-o', out])
    expect(code).toBe(2)
    expect(err).toContain('bok.json rad 1, kolumn period')
    const broken = join(freshFolder(), 'bok.xlsx')
    writeFileSync(broken, 'x')
    expect((await rodtrad(['merge', source(OLD), broken, '-o', out])).code).toBe(2)
    expect((await rodtrad(['merge', source(OLD), 'ingenstans.xlsx'])).err).toContain('finns inte')
    expect(existsSync(out)).toBe(false)
  })

  test('finds a whole source unchanged that went out as a workbook', async () => {
    const path = join(freshFolder(), 'ale.xlsx')
    await rodtrad(['convert', 'data/ale', '--to', 'xlsx', '-o', path])
    const { out } = await rodtrad(['merge', 'data/ale', path, '--format', 'json'])
    const { counts } = JSON.parse(out) as { readonly counts: Readonly<Record<string, number>> }
    expect(counts).toMatchObject({ added: 0, changed: 0, conflict: 0 })
    expect(counts['unchanged']).toBeGreaterThan(10_000)
  })

  test('names what it leaves alone', async () => {
    const { err } = await rodtrad([
      'merge',
      source(OLD),
      book({ outcomes: [{ ...OLD[0], mått: 'x' }], eget: [{ a: 1 }] }),
    ])
    expect(err).toContain('lämnas åt sidan: eget; bok.json: mått.')
  })
})
