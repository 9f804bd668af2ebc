import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanJson } from './json-scan.ts'

const parses = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('scanJson', () => {
  it.each([
    ['', 1, 1],
    ['{"a": 1,}', 1, 9],
    ['[1 2]', 1, 4],
    ['{"a"\n:\n  tru}', 3, 3],
    ['{"a": "x', 1, 7],
    ['{"a": "\n"}', 1, 7],
    ['{"a": "\\x"}', 1, 7],
    ['[1]]', 1, 4],
    ['[1}', 1, 3],
    ['{1: 2}', 1, 2],
    ['{"a" 1}', 1, 6],
    ['[', 1, 2],
    ['01', 1, 2],
  ])('finds the fault of %j', (text, line, column) => {
    expect(parses(text)).toBe(false)
    expect(scanJson(text)).toEqual({ kind: 'syntax', line, column })
  })

  it('finds a key that stands twice in an object, written differently too', () => {
    expect(scanJson('{"a": 1,\n "\\u0061": 2}')).toEqual({
      kind: 'repeatedKey',
      key: 'a',
      line: 2,
      column: 2,
    })
    expect(scanJson('[{"a": 1}, {"a": {"a": [{"a": 2}]}}]')).toBeUndefined()
  })

  it('finds nothing in any JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(scanJson(text)).toBeUndefined()
      }),
    )
  })

  it('agrees with JSON.parse on what is none', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '1',
      '-',
      '0',
      'true',
      ' ',
      '\n',
      '"',
      '\\',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('')
        expect(scanJson(text)?.kind === 'syntax').toBe(
          !parses(text) && scanJson(text)?.kind !== 'repeatedKey',
        )
      }),
      { numRuns: 2000 },
    )
  })
})
