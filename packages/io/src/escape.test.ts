import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { safeJson, safeLine, safeLines } from './escape.ts'

const text = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom('\u001b', '\u009b', '\u202e', '\r', '\n', '\t', '\ud800'),
  ),
})

describe('no control character survives', () => {
  test('on a line', () => {
    fc.assert(
      fc.property(
        text,
        (hostile) => !/(?!\u200d|[\u{e0020}-\u{e007f}])[\p{C}--\p{Cn}--\p{Co}]/v.test(safeLine(hostile)),
      ),
    )
  })

  test('in a cell, save for its own line breaks and tabs', () => {
    fc.assert(fc.property(text, (hostile) => !/[\p{Cc}--[\n\r\t]]|\r(?!\n)/v.test(safeLines(hostile))))
  })

  test('in JSON, whose value stays the same', () => {
    fc.assert(
      fc.property(text, (hostile) => {
        const safe = safeJson(JSON.stringify([hostile], null, 2))
        expect(JSON.parse(safe)).toEqual([hostile])
        expect(safe).not.toMatch(/[\p{Cc}--\n]/v)
      }),
    )
  })
})

test('families of emoji and flags stay whole', () => {
  const welcome = '👨‍👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿 å ä ö – ”citat”'
  expect(safeLine(welcome)).toBe(welcome)
})
