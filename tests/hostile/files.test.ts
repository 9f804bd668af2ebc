import { readModel } from '@rodtrad/io'
import { describe, expect, it } from 'vitest'
import { codesOf, findingsOf, folder, json } from './sources.ts'

const rubbish = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919 + 13) % 256)
const latin1 = Uint8Array.from('id,typ,titel\nr1,riktningsmal,Trygg uppväxt\n', (letter) =>
  letter.charCodeAt(0),
)

describe('files that are no tables', () => {
  it('are sound to begin with', () => {
    expect(codesOf(folder())).toEqual([])
    expect(codesOf(json())).toEqual([])
    expect(readModel(folder()).model?.goals).toHaveLength(1)
  })

  it.each([
    ['rubbish', rubbish, 'binary'],
    ['text with NUL', new TextEncoder().encode('id,typ,titel\n\0\0\0'), 'binary'],
    ['another encoding', latin1, 'notUtf8'],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x69, 0, 0x64, 0]), 'utf16'],
    ['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 0xff, 0xff]), 'spreadsheet'],
    ['nothing', new Uint8Array(0), 'empty'],
    ['blank lines', new TextEncoder().encode('\n \n;;;\n'.replace(/;/g, ',')), 'empty'],
  ])('%s in place of a table is told once, and no more', (_, bytes, reason) => {
    const { model, findings } = readModel(folder({ 'mål.csv': bytes }))
    expect(model).toBeUndefined()
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      code: 'RT001',
      severity: 'error',
      place: { table: 'goals', file: 'mål.csv' },
      words: { case: reason },
    })
  })

  it('tells of the other files’ faults beside an unreadable one', () => {
    const files = folder({ 'mål.csv': rubbish, 'organ.csv': 'id,namn,typ\nkf,KF,fel\n' })
    expect(codesOf(files)).toEqual(['RT001', 'RT005'])
  })

  it('reads the same table under two names as one too many', () => {
    expect(codesOf(folder({ 'goals.csv': 'id,kind,title\n' }))).toEqual(['RT014'])
  })

  it('names missing tables that a source must have', () => {
    expect(findingsOf(folder({ 'plan.csv': null, 'mål.csv': null }))).toMatchObject([
      { code: 'RT002', place: { table: 'plan' } },
      { code: 'RT002', place: { table: 'goals' } },
    ])
  })

  it('answers no files at all, and files of no format', () => {
    expect(codesOf([])).toEqual(['RT001'])
    expect(codesOf([{ name: 'plan.pdf', bytes: rubbish }])).toEqual(['RT001', 'RT016'])
    expect(codesOf([{ name: 'plan.xlsx', bytes: rubbish }])).toEqual(['RT001'])
  })

  it('stops at the limit of size', () => {
    const large = { 'mål.csv': new Uint8Array(2_000_001) }
    const { model, findings } = readModel(folder(large), { maxBytes: 2_000_000 })
    expect(model).toBeUndefined()
    expect(findings).toMatchObject([{ code: 'RT001', words: { case: 'tooLarge', size: '3', most: '2' } }])
  })
})

describe('headers', () => {
  it('tells every missing and every unknown one', () => {
    const findings = findingsOf(folder({ 'mål.csv': 'ID;Sort;Rubrik\nr1;riktningsmal;Trygg\n' }))
    expect(findings.map(({ code, place }) => [code, place.column])).toEqual([
      ['RT011', 'Sort'],
      ['RT011', 'Rubrik'],
      ['RT003', 'kind'],
      ['RT003', 'title'],
    ])
  })

  it('tells a column that stands twice, and cells beyond the header', () => {
    expect(codesOf(folder({ 'mål.csv': 'id,typ,titel,title\nr1,riktningsmal,A,B\n' }))).toEqual(['RT009'])
    expect(codesOf(folder({ 'mål.csv': 'id,typ,titel\nr1,riktningsmal,A,B\n' }))).toEqual(['RT008'])
  })

  it('tells of a value under a blank header', () => {
    const findings = findingsOf(folder({ 'mål.csv': 'id,typ,titel,,\nr1,riktningsmal,A,,kvar\n' }))
    expect(findings).toMatchObject([{ code: 'RT011', place: { column: '#5' } }])
  })

  it('takes a hundred thousand columns', () => {
    const header = Array.from({ length: 100_000 }, (_, index) => `k${index}`).join(',')
    const { model, findings } = readModel(
      folder({ 'mål.csv': `id,typ,titel,${header}\nr1,riktningsmal,A\n` }),
    )
    expect(model?.goals).toHaveLength(1)
    expect(findings).toHaveLength(100_000)
  })
})

describe('quotes', () => {
  it('that never close are told with their row', () => {
    const findings = findingsOf(
      folder({ 'mål.csv': 'id,typ,titel\n\nr1,riktningsmal,"Trygg\nr2,vision,B\n' }),
    )
    expect(findings).toMatchObject([{ code: 'RT001', place: { row: 3 }, words: { case: 'openQuote' } }])
  })

  it('that end a cell too early are told with their row', () => {
    const findings = findingsOf(folder({ 'mål.csv': 'id,typ,titel\nr1,riktningsmal,"Trygg" uppväxt\n' }))
    expect(findings).toMatchObject([{ code: 'RT001', place: { row: 2 }, words: { case: 'strayQuote' } }])
  })
})
