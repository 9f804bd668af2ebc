import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileTexts } from './samples.ts'
import { cleanText, clip, textWidth, wrap } from './text.ts'

const type = { size: 12 }
const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.constantFrom(...hostileTexts))

describe('labels without a DOM', () => {
  test('a letter with an accent is as wide as without', () => {
    expect(textWidth('åäö', type)).toBe(textWidth('aao', type))
  })

  test('a wide text is clipped with an ellipsis, a narrow one is left alone', () => {
    expect(clip('Hållbar tillväxt längs älven', 90, type)).toBe('Hållbar tillväx…')
    expect(clip('Trygg skola', 90, type)).toBe('Trygg skola')
  })

  test('lines break at spaces and after hyphens', () => {
    expect(wrap('Hållbar tillväxt längs älven', 100, 2, type)).toEqual(['Hållbar tillväxt', 'längs älven'])
    expect(wrap('Omsorgs-arbetsmarknad', 80, 2, type)[0]).toBe('Omsorgs-')
  })

  test('a word that alone is too wide is parted', () => {
    const lines = wrap('Samhällsbyggnadsnämndsordföranden', 110, 2, type)
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/-$/)
  })

  test('no line is ever wider than the room, and there are never too many', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.integer({ min: 30, max: 300 }),
        fc.integer({ min: 1, max: 3 }),
        (text, room, most) => {
          const lines = wrap(text, room, most, type)
          expect(lines.length).toBeLessThanOrEqual(most)
          for (const line of lines) expect(textWidth(line, type)).toBeLessThanOrEqual(room)
        },
      ),
    )
  })

  test('wrapping loses no letter of a text that fits', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('mål', 'tråd', 'nämnd', 'ort'), { maxLength: 5 }), (words) => {
        expect(wrap(words.join(' '), 70, 6, type).join(' ')).toBe(words.join(' '))
      }),
    )
  })

  test('control and bidi-override characters are gone, and heaps of accents are bounded', () => {
    expect(cleanText('slut\u{202E}ålm\u{0000}')).toBe('slut ålm')
    expect(cleanText(`z${'\u{0301}'.repeat(300)}`)).toHaveLength(4)
  })

  test('an emoji is never cut in two', () => {
    const family = '👩‍👩‍👧‍👦'
    const cut = clip(family.repeat(9), 150, type).slice(0, -1)
    expect(cut.length % family.length).toBe(0)
  })
})
