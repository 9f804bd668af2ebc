import { describe, expect, it } from 'vitest'
import type { TableKey } from './field.ts'
import { type ParsedTable, parseTable } from './parse-table.ts'
import type { RawTable } from './raw.ts'

const parse = (
  key: TableKey,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
  rest: Partial<RawTable> = {},
): ParsedTable =>
  parseTable(
    key,
    { name: key, file: `${key}.csv`, columns, rows, lines: rows.map((_, index) => index + 2), ...rest },
    { ratingWords: new Map() },
  )
const codesOf = ({ findings }: ParsedTable): readonly string[] => findings.map(({ code }) => code)

describe('parseTable', () => {
  it('reads Swedish and English headers, and leaves empty cells out', () => {
    const { rows, findings } = parse(
      'goals',
      ['ID', 'Typ', 'title', 'god_ekonomisk hushållning', 'organ'],
      [['r1', 'Riktningsmål', 'Trygg', '', ' kf ; ks ']],
    )
    expect(rows).toEqual([{ id: 'r1', kind: 'riktningsmal', title: 'Trygg', owner: ['kf', 'ks'] }])
    expect(findings).toEqual([])
  })

  it('skips blank rows of a sheet and keeps the count', () => {
    const { rows, lines } = parse(
      'goals',
      ['id', 'typ', 'titel'],
      [['', ' ', null], ['r1', 'vision', 'A'], []],
    )
    expect(rows).toHaveLength(1)
    expect(lines).toEqual([3])
  })

  it('takes an empty object of a JSON for a row that lacks everything', () => {
    const parsed = parse('goals', [], [[]], { headless: true })
    expect(codesOf(parsed)).toEqual(['RT004', 'RT004', 'RT004'])
  })

  it('tells a missing column once for a sheet, a missing value for each row of a JSON', () => {
    const rows = [['r1'], ['r2']]
    expect(codesOf(parse('ratings', ['ord'], rows))).toEqual(['RT003'])
    expect(codesOf(parse('ratings', ['word'], rows, { headless: true }))).toEqual(['RT004', 'RT004'])
  })

  it('keeps unknown columns, of the same header too', () => {
    const { rows, findings } = parse(
      'ratings',
      ['ord', 'betyder', 'Färg', 'Färg', ''],
      [
        ['Klart', 'uppfyllt', 'grön', 5, { a: 1 }],
        ['Inte', 'ej uppfyllt', '', null, ''],
      ],
    )
    expect(rows).toEqual([
      {
        word: 'Klart',
        means: 'attained',
        extra: [
          ['Färg', 'grön'],
          ['Färg', 5],
          ['', { a: 1 }],
        ],
      },
      { word: 'Inte', means: 'not_attained' },
    ])
    expect(findings.map(({ code, place }) => [code, place.column])).toEqual([
      ['RT011', 'Färg'],
      ['RT011', 'Färg'],
      ['RT011', '#5'],
    ])
  })

  it('tells each fault with its place', () => {
    const { findings } = parse(
      'links',
      ['från id', 'till id', 'typ', 'vikt'],
      [['a', '', 'bidrar till', '0', 'x']],
    )
    expect(findings).toMatchObject([
      { code: 'RT007', place: { table: 'links', file: 'links.csv', row: 2, column: 'weight', value: '0' } },
      { code: 'RT008', place: { row: 2, value: 'x' } },
      { code: 'RT004', place: { row: 2, column: 'to' } },
    ])
  })

  it('names the row by its id', () => {
    const { findings } = parse('goals', ['id', 'typ', 'titel'], [['r1', 'mål', 'A']])
    expect(findings).toMatchObject([{ code: 'RT005', ids: ['r1'], place: { id: 'r1' } }])
  })

  it('marks what is made up for show', () => {
    const { rows } = parse('ratings', ['ord', 'betyder', 'Illustrativ'], [['Klart', 'uppfyllt', 'ja']])
    expect(rows).toEqual([{ word: 'Klart', means: 'attained', illustrative: true }])
  })
})

describe('a target', () => {
  const columns = ['indikator', 'målvärde', 'målvärde max', 'villkor']

  it.each([
    [['i', 'minst 85'], { value: 85, condition: 'at_least' }],
    [['i', 'minst 85', '', 'minst'], { value: 85, condition: 'at_least' }],
    [['i', '85–90'], { value: 85, valueMax: 90 }],
    [['i', 'öka'], { condition: 'increase' }],
    [['i', '', '', 'öka'], { condition: 'increase' }],
    [['i', '85', '', 'minst'], { value: 85, condition: 'at_least' }],
    [['i', 85], { value: 85 }],
  ])('is read out of %j', (cells, target) => {
    const { rows, findings } = parse('targets', columns, [cells])
    expect(findings).toEqual([])
    expect(rows).toEqual([{ indicator: 'i', ...target }])
  })

  it('is told where a cell contradicts its sentence, in either order of the columns', () => {
    const one = parse('targets', columns, [['i', 'minst 85', '', 'högst']])
    const other = parse('targets', columns.toReversed(), [['högst', '', 'minst 85', 'i']])
    for (const parsed of [one, other])
      expect(parsed.findings).toMatchObject([{ code: 'RT017', place: { column: 'condition' } }])
  })

  it.each([
    [['i'], ['RT004']],
    [['i', 'snart'], ['RT005']],
    [['i', '', '90'], ['RT004']],
  ])('is told when it says nothing: %j', (cells, codes) => {
    expect(codesOf(parse('targets', columns, [cells]))).toEqual(codes)
  })
})

describe('a position', () => {
  const columns = ['nulägesbeskrivning', 'organ', 'period', 'avser']

  it.each([
    [['a1', '', '', 'r1'], []],
    [['', 'bun', '2025', 'r1'], []],
    [['', 'bun', '', 'r1'], ['period']],
    [['', '', '2025', 'r1'], ['analysis']],
  ])('has an analysis, or an organ and a period: %j', (cells, missing) => {
    expect(parse('positions', columns, [cells]).findings.map(({ place }) => place.column)).toEqual(missing)
  })
})
