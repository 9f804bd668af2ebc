import type { RawTable } from '@rodtrad/core'
import { describe, expect, it } from 'vitest'
import { readCsv } from './read-csv.ts'

const read = (text: string): RawTable | undefined => readCsv({ name: 'min mapp/mål.csv', text }).tables[0]

describe('readCsv', () => {
  it.each([
    ['LF', 'id,titel\nr1,A\n'],
    ['CR LF', 'id,titel\r\nr1,A\r\n'],
    ['CR', 'id,titel\rr1,A\r'],
    ['semicolons', 'id;titel\nr1;A\n'],
    ['tabs', 'id\ttitel\nr1\tA\n'],
    ['a byte order mark', '\ufeffid,titel\nr1,A\n'],
    ['quotes', '"id","titel"\r\n"r1","A"\r\n'],
    ['no last line break', 'id,titel\nr1,A'],
  ])('reads a file with %s', (_, text) => {
    expect(read(text)).toMatchObject({
      name: 'mål',
      columns: ['id', 'titel'],
      rows: [['r1', 'A']],
      lines: [2],
    })
  })

  it('reads UTF-8 bytes, with a byte order mark or not', () => {
    const bytes = new TextEncoder().encode('\ufeffid,titel\nr1,Å\n')
    for (const part of [bytes, bytes.subarray(3)])
      expect(readCsv({ name: 'mål.csv', bytes: part }).tables[0]?.rows).toEqual([['r1', 'Å']])
  })

  it('counts rows as a spreadsheet does', () => {
    expect(read('\nid,titel\n\nr1,"två\nrader"\n,\nr2,B\n')).toMatchObject({
      rows: [
        ['r1', 'två\nrader'],
        ['r2', 'B'],
      ],
      lines: [4, 6],
    })
  })

  it('reads quotes inside texts, and spaces as they stand', () => {
    expect(read('id,titel\n5" rör," han sa ""hej"" "\n')?.rows).toEqual([['5" rör', ' han sa "hej" ']])
  })

  it('takes the guard off and leaves what it doesn’t guard', () => {
    expect(read("id,titel\n'=1+1,'n Sve\n")?.rows).toEqual([['=1+1', "'n Sve"]])
  })

  it('takes no carriage return for a part of the last cell', () => {
    expect(read('id,titel\r\nr1,"A"\r\nr2,B\n')?.rows).toEqual([
      ['r1', 'A'],
      ['r2', 'B'],
    ])
  })
})
