import { describe, expect, it } from 'vitest'
import { parseNumber } from './parse-number.ts'

describe('parseNumber', () => {
  it.each([
    ['85', 85],
    ['0', 0],
    ['3,5', 3.5],
    ['3.5', 3.5],
    [',5', 0.5],
    ['12.', 12],
    ['-3', -3],
    ['−3,5 %', -3.5],
    ['–3', -3],
    ['+7', 7],
    ['1 234', 1234],
    ['1\u00a0234\u00a0567,5', 1234567.5],
    ['1\u2009234', 1234],
    ['1\u202f234,50', 1234.5],
    [' 42 ', 42],
    ['1e3', 1000],
    ['5e-324', 5e-324],
    ['1e+21', 1e21],
    ['0.1', 0.1],
  ])('reads %j as %d', (text, value) => {
    expect(parseNumber(text)).toBe(value)
  })

  it.each([
    ['85 %', 85],
    ['85%', 85],
    ['7‰', 7],
    ['12 kr', 12],
    ['1 234,5 tkr', 1234.5],
    ['100:-', 100],
    ['5 dagar per år', 5],
    ['45 m²', 45],
    ['45 m2', 45],
    ['10 000 kr/m2', 10000],
    ['3 ton CO2', 3],
  ])('drops the unit of %j', (text, value) => {
    expect(parseNumber(text)).toBe(value)
  })

  it.each([
    '',
    ' ',
    '-',
    '%',
    'kr',
    '1.234,5',
    '1,234.5',
    '1.234.567',
    '12 34',
    '1 2345',
    '1 234 56',
    '85–90',
    '85-90',
    '85 –',
    '2025-01-01',
    '12 av 20',
    '5/10',
    '1e999',
    'NaN',
    'Infinity',
    '0x10',
    'ca 5',
    '<5',
    '--5',
    '1 000 eller 2 000',
  ])('finds no number in %j', (text) => {
    expect(parseNumber(text)).toBeUndefined()
  })

  it('reads back every number that String writes', () => {
    for (const value of [0.1 + 0.2, 1 / 3, Number.MAX_VALUE, Number.MIN_VALUE, -1e-7, 2 ** 53])
      expect(parseNumber(String(value))).toBe(value)
  })
})
