import { readCsv } from '@rodtrad/io'
import { expect, test } from 'vitest'
import { toCsv } from './to-csv.ts'

test('RFC 4180: CR LF, quotes where needed, null is empty, every digit', () => {
  const rows = [
    ['a,b', 'c"d', 'e\nf', ' g'],
    [0.1 + 0.2, true, null, ''],
  ] as const
  expect(toCsv({ columns: ['w', 'x', 'y', 'z'], rows })).toBe(
    'w,x,y,z\r\n"a,b","c""d","e\nf"," g"\r\n0.30000000000000004,true,,\r\n',
  )
})

test('a formula gets an apostrophe, which our own reader takes off; a number doesn’t', () => {
  const texts = ['=1+1', '+46', '-x', '@a', "'=1", '＝1', '-12.5', "it's"]
  const text = toCsv({ columns: ['id'], rows: [...texts.map((cell) => [cell]), [-3]] })
  expect(text.split('\r\n').slice(1, -1)).toEqual([
    "'=1+1",
    "'+46",
    "'-x",
    "'@a",
    "''=1",
    "'＝1",
    '-12.5',
    "it's",
    '-3',
  ])
  expect(readCsv({ name: 'x.csv', text }).tables[0]?.rows.flat()).toEqual([...texts, '-3'])
})
