import { describe, expect, it } from 'vitest'
import { parseTarget } from './parse-target.ts'

describe('parseTarget', () => {
  it.each([
    ['85', { value: 85 }],
    ['−3,5 %', { value: -3.5 }],
    ['≥ 85', { value: 85, condition: 'at_least' }],
    ['≥85 %', { value: 85, condition: 'at_least' }],
    ['>= 85', { value: 85, condition: 'at_least' }],
    ['minst 85', { value: 85, condition: 'at_least' }],
    ['Minst 1 000 kr', { value: 1000, condition: 'at_least' }],
    ['≤ 6', { value: 6, condition: 'at_most' }],
    ['högst 6 dagar', { value: 6, condition: 'at_most' }],
    ['85–90', { value: 85, valueMax: 90 }],
    ['85-90', { value: 85, valueMax: 90 }],
    ['85 – 90 %', { value: 85, valueMax: 90 }],
    ['3,5–4,5', { value: 3.5, valueMax: 4.5 }],
    ['-5–-2', { value: -5, valueMax: -2 }],
    ['90–85', { value: 90, valueMax: 85 }],
    ['ja', { condition: 'yes' }],
    ['Öka', { condition: 'increase' }],
    ['minska', { condition: 'decrease' }],
    ['bibehåll', { condition: 'maintain' }],
    ['increase', { condition: 'increase' }],
  ])('reads %j', (text, target) => {
    expect(parseTarget(text)).toEqual(target)
  })

  it.each([
    '',
    'minst',
    'högst',
    'minst många',
    'minst 1.234,5',
    'öka med 5 %',
    'nej',
    '5–',
    '–',
    '1–2–3',
    'bra',
  ])('finds no target in %j', (text) => {
    expect(parseTarget(text)).toBeUndefined()
  })
})
