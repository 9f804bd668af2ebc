import { describe, expect, test } from 'vitest'
import { words } from '../../i18n/both-languages.ts'
import { cellText, codeWords, plainText } from './cell-text.ts'
import { chartIn, fittingChart, toChartText } from './chart-choice.ts'
import { chartContent } from './chart-points.ts'
import { kindsOf, type Answered } from './column-kinds.ts'
import { fromAddress, toAddress, tooLong } from './question-address.ts'
import { nextSorting, sortedRows, sortingIn } from './sorted-rows.ts'

const answered = (columns: Readonly<Record<string, string>>, ...rows: Answered['rows']): Answered => ({
  columns: Object.entries(columns).map(([name, type]) => ({ name, type })),
  rows,
})
const markOf = (answer: Answered): string | undefined => fittingChart(answer)?.mark

describe('the address', () => {
  test.each(['SELECT 1', `SELECT '${'åäö😀 '.repeat(200)}'`, '~no packing', '@no name'])(
    '%.20s comes back',
    async (sql) => {
      expect(await fromAddress(await toAddress(sql))).toBe(sql)
    },
  )

  test('what is long is packed, what is too long says so', async () => {
    expect((await toAddress(`SELECT ${'"title", '.repeat(200)} 1`)).length).toBeLessThan(200)
    const noise = Array.from({ length: 30_000 }, (_, at) =>
      String.fromCharCode(33 + (((at * at * 7919) % 9973) % 90)),
    ).join('')
    expect(await toAddress(noise)).toBe(tooLong)
  })

  test('what is cut or made by hand is no question', async () => {
    expect(await fromAddress('~%%%')).toBeUndefined()
    expect(await fromAddress((await toAddress('SELECT 1, '.repeat(60))).slice(0, -4))).toBeUndefined()
  })
})

describe('the columns', () => {
  test('are told by type and content', () => {
    const answer = answered(
      {
        a: 'VARCHAR',
        b: 'INTEGER',
        c: 'INTEGER',
        d: 'DATE',
        e: 'VARCHAR',
        f: 'VARCHAR[]',
        g: 'DECIMAL(4,2)',
      },
      ['x', 2025, 12, '2025-01-01', '2025-T1', ['a'], 1.5],
      ['y', 2024, 2024, null, '2025', null, 2],
    )
    expect(kindsOf(answer)).toEqual(['text', 'year', 'number', 'day', 'period', 'other', 'number'])
    // The codes of kommuner look like years, some of them.
    expect(kindsOf(answered({ kommun: 'VARCHAR' }, ['1440'], ['2080']))).toEqual(['text'])
  })
})

describe('the chart that fits', () => {
  test('words and a number: bars; years and a number: a line; two numbers: dots', () => {
    expect(markOf(answered({ a: 'VARCHAR', n: 'BIGINT' }, ['x', 1], ['y', 2]))).toBe('bar')
    expect(markOf(answered({ y: 'INTEGER', n: 'DOUBLE' }, [2024, 1], [2025, 2]))).toBe('line')
    expect(markOf(answered({ a: 'DOUBLE', b: 'DOUBLE' }, [1, 1], [3, 2]))).toBe('dot')
  })
  test('two words and a number: cells where they make a matrix, else bars', () => {
    const columns = { a: 'VARCHAR', b: 'VARCHAR', n: 'INTEGER' }
    expect(markOf(answered(columns, ['x', 'p', 1], ['x', 'q', 2], ['y', 'p', 3], ['y', 'q', 4]))).toBe('cell')
    expect(markOf(answered(columns, ['x', 'p', 1], ['x', 'p', 2]))).toBe('bar')
  })
  test('no number: nothing to draw', () => {
    expect(markOf(answered({ a: 'VARCHAR' }, ['x']))).toBeUndefined()
  })
  test('stands in the address, and one that the answer has no columns for is the fitting one', () => {
    const answer = answered({ a: 'VARCHAR', n: 'BIGINT' }, ['x', 1])
    const choice = { mark: 'dot', x: 1, y: 0, colour: 0 } as const
    expect(chartIn(toChartText(choice), answer)).toEqual(choice)
    for (const text of ['auto', 'dot.1.9', 'pie.1.2', 'dot.1.x'])
      expect(chartIn(text, answer)?.mark).toBe('bar')
  })
})

describe('the points', () => {
  test('what is unknown has none, and codes bear their words', () => {
    const answer = answered({ läge: 'VARCHAR', antal: 'BIGINT' }, ['attained', 3], ['partly', null])
    const { points, cut } = chartContent(words.sv, answer, { mark: 'bar', x: 0, y: 1, colour: undefined })
    expect(points.map(({ x, y }) => [x, y])).toEqual([['uppfyllt', 3]])
    expect(points[0]?.title).toBe('läge: uppfyllt\nantal: 3')
    expect(cut).toBe(0)
  })
  test('more bars than one can read are cut, and counted', () => {
    const rows = Array.from({ length: 50 }, (_, at) => [`ord ${at}`, at])
    const content = chartContent(words.sv, answered({ a: 'VARCHAR', n: 'BIGINT' }, ...rows), {
      mark: 'bar',
      x: 0,
      y: 1,
      colour: undefined,
    })
    expect([content.points.length, content.cut]).toEqual([40, 10])
  })
})

describe('the rows', () => {
  test('are sorted as their head says: upward, downward, as the question had them', () => {
    expect(nextSorting(undefined, 1)).toBe('2')
    expect(nextSorting(sortingIn('2', 3), 1)).toBe('-2')
    expect(nextSorting(sortingIn('-2', 3), 1)).toBeNull()
    expect([sortingIn('4', 3), sortingIn('0', 3), sortingIn('x', 3)]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
  test('numbers by size, words by the alphabet, the unknown last both ways', () => {
    const rows = [
      ['ö', 10],
      ['a', null],
      ['å', 9],
    ]
    const sorted = (text: string) =>
      sortedRows(rows, sortingIn(text, 2), words.sv.compare).map(([name]) => name)
    expect(sorted('1')).toEqual(['a', 'å', 'ö'])
    expect(sorted('2')).toEqual(['å', 'ö', 'a'])
    expect(sorted('-2')).toEqual(['ö', 'å', 'a'])
  })
})

describe('a value', () => {
  test('is written in the language, and small figures are not rounded away', () => {
    expect([0.25, 0.0001234, true, ['a', 'b']].map((value) => cellText(words.sv, value, 'text'))).toEqual([
      '0,25',
      '0,00012',
      'ja',
      'a, b',
    ])
    expect(cellText(words.sv, 2025, 'year')).toBe('2025')
    expect(plainText({ a: [1] })).toBe('{"a":[1]}')
  })
  test('that is a code has its word, where the whole column is codes', () => {
    const word = codeWords(words.sv, ['partly', 'attained', null])
    expect([word('partly'), word(null)]).toEqual(['delvis uppfyllt', undefined])
    expect(codeWords(words.sv, ['partly', 'Alla läser'])('partly')).toBeUndefined()
  })
})
