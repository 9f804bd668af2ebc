import { expect, test } from 'vitest'
import { identifier, literal, withLiterals } from './quote.ts'

test('identifiers keep quotes and lose NUL', () => {
  expect(identifier('from')).toBe('"from"')
  expect(identifier('a"; DROP TABLE b; --')).toBe('"a""; DROP TABLE b; --"')
  expect(identifier('a\0b')).toBe('"a\u{FFFD}b"')
})

test('literals keep every character', () => {
  expect(literal("it's")).toBe("'it''s'")
  expect(literal('a\0b')).toBe("('a' || chr(0) || 'b')")
  expect(literal('\\')).toBe("'\\'")
})

test('literals have the types that parameters have', () => {
  expect(literal(null)).toBe('NULL')
  expect(literal(true)).toBe('true')
  expect(literal(-0.5)).toBe("CAST('-0.5' AS DOUBLE)")
  expect(literal(['a', "'"])).toBe("CAST(['a', ''''] AS VARCHAR[])")
  expect(literal([])).toBe('CAST([] AS VARCHAR[])')
})

test('literals stand where parameters stood, and nowhere else', () => {
  expect(withLiterals('SELECT $2, $1, $2', ['a', 1])).toBe(
    "SELECT CAST('1' AS DOUBLE), 'a', CAST('1' AS DOUBLE)",
  )
  const quoted = `/* $1 isn't */ SELECT '$1 ''$1', "$1 ""$1" -- '$1\n, $1`
  expect(withLiterals(quoted, ['$1'])).toBe(`/* $1 isn't */ SELECT '$1 ''$1', "$1 ""$1" -- '$1\n, '$1'`)
})

test('a parameter without a value is left for the engine to complain about', () => {
  expect(withLiterals('SELECT $1, $12', ['a'])).toBe("SELECT 'a', $12")
})
