import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { charactersOf, widthOf } from './width.ts'
import { lineWidth, wrapLines } from './wrap.ts'

describe('width', () => {
  test.each([
    ['Trygg', 5],
    ['åäö', 3],
    ['A\u030angstro\u0308m', 8],
    ['日本', 4],
    ['🌳', 2],
    ['👨‍👩‍👧', 2],
    ['🇸🇪', 2],
    ['✔️', 2],
    ['● ◐ ○', 5],
    ['', 0],
  ])('%s is %i', (text, width) => {
    expect(widthOf(text)).toBe(width)
  })

  test('a letter and its accent are one character', () => {
    expect(charactersOf('Fa\u0308r')).toEqual(['F', 'a\u0308', 'r'])
  })
})

describe('wrapping', () => {
  const plain = (text: string, width: number): readonly string[] =>
    wrapLines([{ text }], width).map((line) => line.map((span) => span.text).join(''))

  test('breaks at spaces, and cuts what is longer than a line', () => {
    expect(plain('Trygg uppväxt', 8)).toEqual(['Trygg', 'uppväxt'])
    expect(plain('Arbetsmarknadsnämnden', 8)).toEqual(['Arbetsma', 'rknadsnä', 'mnden'])
    expect(plain('66\u00a0% här', 5)).toEqual(['66\u00a0%', 'här'])
    expect(plain('', 5)).toEqual([''])
  })

  test('keeps styles, as few spans as can be', () => {
    expect(wrapLines([{ text: 'a b', style: 'dim' }, { text: ' c' }], 10)).toEqual([
      [{ text: 'a b', style: 'dim' }, { text: ' c' }],
    ])
  })

  test('loses no letter, and keeps within the width', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'å', ' ', '日', '🌳', 'e\u0301') }),
        fc.integer({ min: 2, max: 20 }),
        (text, width) => {
          const lines = wrapLines([{ text }], width)
          expect(
            lines
              .flat()
              .map((span) => span.text)
              .join('')
              .replaceAll(' ', ''),
          ).toBe(text.replaceAll(' ', ''))
          expect(Math.max(...lines.map(lineWidth))).toBeLessThanOrEqual(width)
        },
      ),
    )
  })
})
