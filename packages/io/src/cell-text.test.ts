import { POLARITIES, PRINCIPLES } from '@rodtrad/core'
import { describe, expect, it } from 'vitest'
import { cellText } from './cell-text.ts'

const plain = { ratingWords: new Map<string, string>() }

describe('cellText', () => {
  it('writes Swedish words, every digit and `;` between items', () => {
    expect(cellText({ holds: 'boolean' }, false, plain)).toBe('nej')
    expect(cellText({ holds: 'code', codes: POLARITIES }, 'higher', plain)).toBe('högre')
    expect(cellText({ holds: 'codes', codes: PRINCIPLES }, ['stod', 'oppenhet'], plain)).toBe('stöd;öppenhet')
    expect(cellText({ holds: 'number' }, 0.1 + 0.2, plain)).toBe('0.30000000000000004')
    expect(cellText({ holds: 'references', to: ['organisations'] }, ['a;b', 'c'], plain)).toBe('"a;b";c')
  })

  it('writes a rating by its word, unless the plan’s scale has taken the word', () => {
    const scale = {
      ratingWords: new Map([
        ['uppfyllt', 'Uppfyllt'],
        ['nastan', 'Nästan'],
      ]),
    }
    expect(cellText({ holds: 'rating' }, 'attained', plain)).toBe('uppfyllt')
    expect(cellText({ holds: 'rating' }, 'attained', scale)).toBe('attained')
    expect(cellText({ holds: 'rating' }, 'Uppfyllt', scale)).toBe('Uppfyllt')
    expect(cellText({ holds: 'rating' }, 'Nästan', scale)).toBe('Nästan')
  })
})
