import { describe, expect, it } from 'vitest'
import { csvFormOf } from './csv-form.ts'

describe('csvFormOf', () => {
  it.each([
    ['id,namn\n1,a;b;c\n', ','],
    ['id;namn\n1;a,b,c\n', ';'],
    ['id\tnamn\n1\ta,b\n', '\t'],
    ['"a;b;c",namn\n', ','],
    ['"a ""x;;;"" b",namn\n', ','],
    ['id', ','],
    ['', ','],
    ['\n\nid;namn\n', ';'],
  ])('finds the separator of %j', (text, separator) => {
    expect(csvFormOf(text).separator).toBe(separator)
  })

  it.each([
    ['a,b\r\nc,d\r\n', '\n', true],
    ['a,b\nc,d\r\n', '\n', false],
    ['a,b\rc,d\r', '\r', false],
    ['"a\r\nb",c\n', '\n', false],
  ])('finds the line break of %j', (text, newline, carriageReturns) => {
    expect(csvFormOf(text)).toMatchObject({ newline, carriageReturns })
  })

  it('separates the items of lists by what the file leaves free', () => {
    expect([csvFormOf('a;b').listSeparator, csvFormOf('a,b').listSeparator]).toEqual(['|', ';'])
  })
})
