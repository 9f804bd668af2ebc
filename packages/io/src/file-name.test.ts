import { describe, expect, it } from 'vitest'
import { fileNameOf } from './file-name.ts'
import { tableNameOf } from './source-file.ts'

describe('fileNameOf', () => {
  it.each(['mål', 'nulägesbeskrivningar', 'egen tabell', 'a.b', '__proto__', 'readme', 'x.csv', 'x.json'])(
    'leaves %j readable',
    (table) => {
      expect(fileNameOf(table)).toBe(`${table}.csv`)
      expect(tableNameOf(fileNameOf(table))).toBe(table)
    },
  )

  it.each([
    '../../etc/passwd',
    '..',
    '.hidden',
    'a\\b',
    'C:',
    'con',
    'NUL.txt',
    '100%',
    '%2F',
    'a\0b',
    'rad\nrad',
    'slut. ',
  ])('makes %j safe, and it is read back', (table) => {
    const file = fileNameOf(table)
    expect(file).toMatch(/^[^./\\:*?"<>|\p{C}][^/\\:*?"<>|\p{C}]*\.csv$/u)
    expect(file).not.toMatch(/^(?:con|nul)\b/i)
    expect(tableNameOf(file)).toBe(table)
  })

  it('is never empty nor too long', () => {
    expect(fileNameOf('')).toBe('_.csv')
    expect(fileNameOf('x'.repeat(1000))).toHaveLength(104)
  })
})

describe('tableNameOf', () => {
  it.each([
    ['min mapp/mål.csv', 'mål'],
    ['C:\\data\\mål.CSV', 'mål'],
    ['50%.csv', '50%'],
    ['50%25.csv', '50%'],
    ['%E0%A4%A.csv', '%E0%A4%A'],
  ])('of %j is %j', (file, table) => {
    expect(tableNameOf(file)).toBe(table)
  })
})
