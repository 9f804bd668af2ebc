import { describe, expect, it } from 'vitest'
import { GENDERS, POLARITIES, PRINCIPLES, RATINGS } from './codes.ts'
import type { Cell } from './field.ts'
import * as f from './field.ts'
import { type CellContext, type CellResult, parseCell } from './parse-cell.ts'

const context: CellContext = {
  ratingWords: new Map([
    ['nastanimal', 'Nästan i mål'],
    ['uppfyllt', 'Uppfyllt'],
  ]),
  listSeparator: ';',
}
const read = (cell: Cell, raw: unknown): CellResult => parseCell(cell, raw, context)
const valueOf = (cell: Cell, raw: unknown): unknown => {
  const result = read(cell, raw)
  return 'value' in result ? result.value : result.fault
}

describe('parseCell', () => {
  it.each<readonly [string, Cell, unknown, unknown]>([
    ['an id', f.id, ' r1 ', 'r1'],
    ['an id that is a number', f.id, 7, '7'],
    ['an id as it stands', f.id, '<img onerror>', '<img onerror>'],
    ['a text with its spaces', f.text, ' två ord ', ' två ord '],
    ['a text that is a number', f.text, 3.5, '3.5'],
    ['a list of text', f.texts, 'a; b;;c ', ['a', 'b', 'c']],
    ['a list of an array', f.texts, [' a ', 'b;c', null, 4, ''], ['a', 'b;c', '4']],
    ['a word', f.code(POLARITIES), 'Högre', 'higher'],
    ['a code', f.code(GENDERS), 'k', 'K'],
    ['words', f.codes(PRINCIPLES), 'stöd; Öppenhet', ['stod', 'oppenhet']],
    ['a number', f.number, '1 234,5', 1234.5],
    ['a JSON number', f.number, 0.1, 0.1],
    ['minus zero', f.number, -0, 0],
    ['yes', f.boolean, 'Ja', true],
    ['an x', f.boolean, 'x', true],
    ['no', f.boolean, 'nej', false],
    ['a JSON boolean', f.boolean, false, false],
    ['a from', f.from, '2025', '2025-01-01'],
    ['a to', f.to, '2025', '2025-12-31'],
    ['a day that is a number', f.from, 2025, '2025-01-01'],
    ['a period that is a number', f.period, 2025, '2025'],
    ['a year', f.year, '2025', 2025],
    ['a school year', f.year, '2024-25', 2024],
    ['a year of two', f.year, '2024/2025', 2024],
    ['pairs', f.pairs, 'riktningsmal=Fokusmål;a=b=c', ['riktningsmal=Fokusmål', 'a=b=c']],
    ['spans', f.spans, '2023-01-01/2026-12-31; 2027/2030', ['2023-01-01/2026-12-31', '2027/2030']],
    ['a word of the plan’s scale', f.rating, 'Nästan i mål', 'Nästan i mål'],
    ['a word that the scale took over', f.rating, 'Uppfyllt', 'Uppfyllt'],
    ['a rating’s code', f.rating, 'attained', 'attained'],
    ['a rating’s word', f.rating, 'Ej uppfyllt', 'not_attained'],
    ['a bound that it meets', f.share, 1, 1],
  ])('reads %s', (_, cell, raw, value) => {
    expect(valueOf(cell, raw)).toEqual(value)
  })

  it.each<readonly [string, Cell, unknown]>([
    ['an array for an id', f.id, ['a']],
    ['an object for a text', f.text, {}],
    ['an object in a list', f.texts, ['a', {}]],
    ['an unknown word', f.code(POLARITIES), 'uppåt'],
    ['one unknown word of several', f.codes(PRINCIPLES), 'stöd;mod'],
    ['two decimal marks', f.number, '1.234,5'],
    ['NaN', f.number, Number.NaN],
    ['infinity', f.number, Infinity],
    ['a number for yes or no', f.boolean, '2'],
    ['a day of no calendar', f.from, '2025-02-30'],
    ['a period of no year', f.period, '2025-T4'],
    ['a half year', f.year, 2024.5],
    ['a negative year', f.year, -1],
    ['a pair without a value', f.pairs, 'a='],
    ['a span that ends first', f.spans, '2026/2023'],
    ['a span of one day', f.spans, '2026'],
    ['an unknown rating', f.rating, 'kanon'],
  ])('refuses %s', (_, cell, raw) => {
    expect(valueOf(cell, raw)).toBe('RT005')
  })

  it.each<readonly [Cell, unknown]>([
    [f.above(0), 0],
    [f.above(0), '-1'],
    [f.least(0), -0.5],
    [f.share, 1.01],
  ])('holds the bounds of %o', (cell, raw) => {
    expect(valueOf(cell, raw)).toBe('RT007')
  })

  it('advises a word of the plan’s own scale, and of the built-in one where the plan has none', () => {
    expect(read(f.rating, 'kanon')).toEqual({ fault: 'RT005', expected: 'Nästan i mål, Uppfyllt' })
    expect(parseCell(f.rating, 'kanon', { ...context, ratingWords: new Map() })).toEqual({
      fault: 'RT005',
      expected: Object.values(RATINGS).join(', '),
    })
  })

  it('splits lists by the separator of the file', () => {
    expect(parseCell(f.texts, 'a;b|c', { ...context, listSeparator: '|' })).toEqual({ value: ['a;b', 'c'] })
  })
})
