import { describe as suite, expect, it } from 'vitest'
import { describe, findingRow, type Language, MESSAGES } from './describe.ts'
import { CATALOGUE, type FindingCode, findingOf } from './finding.ts'

const CODES = Object.keys(CATALOGUE) as FindingCode[]
const LANGUAGES: readonly Language[] = ['sv', 'en']

/** The words with which each code is made, all of them; the place of each is that of a cell. */
const WORDS: Readonly<Record<FindingCode, readonly string[]>> = {
  RT001: [
    'case',
    'file',
    'bytes',
    'most',
    'growth',
    'entries',
    'sheet',
    'cells',
    'count',
    'line',
    'at',
    'key',
    'table',
  ],
  RT002: ['table', 'key'],
  RT003: ['column', 'key'],
  RT004: ['column'],
  RT005: ['column', 'value', 'expected'],
  RT006: ['value', 'table'],
  RT007: ['column', 'value', 'expected'],
  RT008: ['value'],
  RT009: ['column'],
  RT010: ['table'],
  RT011: ['column'],
  RT012: ['value', 'column', 'tables', 'id'],
  RT013: ['table'],
  RT014: ['table', 'file'],
  RT015: [],
  RT016: ['files', 'count'],
  RT017: ['column', 'value', 'other'],
  RT018: ['sheet', 'cells', 'count'],
  RT019: ['case', 'sheet', 'cells', 'count'],
  RT020: ['value', 'column', 'tables', 'case'],
  RT021: ['from', 'to', 'kind', 'fromKind', 'toKind'],
  RT022: ['loop'],
  RT023: ['from', 'to', 'kind', 'fromKind', 'toKind'],
  RT024: ['loop'],
  RT025: ['from', 'to'],
  RT026: ['from', 'to', 'kind'],
  RT030: ['title'],
  RT031: ['title'],
  RT032: ['title', 'organisation', 'count'],
  RT033: ['title'],
  RT034: ['title', 'organisation'],
  RT035: ['title'],
  RT036: ['from', 'to', 'changed', 'confirmed'],
  RT037: ['title'],
  RT040: ['title'],
  RT041: ['title'],
  RT042: ['title'],
  RT043: ['title'],
  RT044: ['title', 'target', 'baseline'],
  RT045: ['title', 'low', 'high'],
  RT046: ['title', 'status', 'rating', 'organisation'],
  RT047: ['title', 'case'],
}
const PLACED = ['place', 'file', 'row']

const sentencesOf = (language: Language, code: FindingCode): readonly string[] => {
  const { cases = {}, ...own } = MESSAGES[language].findings[code]
  return [own, ...Object.values(cases)].flatMap(({ message, advice }) => [message, advice])
}

suite.each(LANGUAGES)('the messages in %s', (language) => {
  it('have exactly the codes of the catalogue', () => {
    expect(Object.keys(MESSAGES[language].findings)).toEqual(CODES)
  })

  it.each(CODES)('%s asks for no word that its findings lack', (code) => {
    const asked = sentencesOf(language, code).flatMap((sentence) =>
      [...sentence.replaceAll(/\{\{|\}\}/g, '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''),
    )
    expect(asked.filter((name) => ![...WORDS[code], ...PLACED].includes(name))).toEqual([])
  })

  it.each(CODES)('%s is said in whole sentences', (code) => {
    for (const sentence of sentencesOf(language, code)) expect(sentence).toMatch(/^[\p{Lu}{”“].*[.…]$/u)
  })
})

it('has the same cases in both languages', () => {
  const casesOf = (language: Language): unknown =>
    CODES.map((code) => Object.keys(MESSAGES[language].findings[code].cases ?? {}))
  expect(casesOf('sv')).toEqual(casesOf('en'))
})

it('never says kontroll', () => {
  expect(JSON.stringify(MESSAGES.sv)).not.toMatch(/kontroll/i)
})

suite('describe', () => {
  it('fills the words of the finding in', () => {
    const place = { table: 'goals', file: 'mål.csv', row: 3, column: 'due', value: '2025-02-30' }
    const words = { column: 'klar senast', value: '2025-02-30', expected: 'YYYY-MM-DD' }
    const finding = findingOf('RT005', place, words)
    expect(describe(finding, 'sv')).toEqual({
      message: 'Värdet ”2025-02-30” i kolumnen klar senast går inte att läsa.',
      advice: 'Skriv ett datum som finns: ÅÅÅÅ-MM-DD, ÅÅÅÅ-MM eller ÅÅÅÅ.',
    })
    expect(describe(finding, 'en')).toEqual({
      message: 'The value “2025-02-30” in the column due cannot be read.',
      advice: 'Write a date that exists: YYYY-MM-DD, YYYY-MM or YYYY.',
    })
  })

  it('says kinds and tables in the language of the reader', () => {
    const words = { from: 'i1', to: 'g1', kind: 'bidrar till', fromKind: 'indicators', toKind: 'goals' }
    const finding = findingOf('RT021', { table: 'links' }, words)
    expect(describe(finding, 'sv').message).toContain('i1 bidrar till g1 går från en indikator till ett mål')
    expect(describe(finding, 'en').message).toContain('i1 contributes to g1 goes from an indicator to a goal')
  })

  it('does not fill words into words, whatever a cell says', () => {
    const finding = findingOf(
      'RT032',
      { table: 'goals' },
      { title: '{organisation} $& {{', organisation: 'KF' },
    )
    expect(describe(finding, 'sv').message).toBe('KF har inte svarat på ”{organisation} $& {{”.')
  })

  it('tells the cases of a code apart', () => {
    const words = { case: 'notUtf8', file: 'mål.csv' }
    expect(describe(findingOf('RT001', { table: 'goals' }, words), 'sv').message).toContain('UTF-8')
  })
})

suite('findingRow', () => {
  it('has the place as the source, null where nothing is known', () => {
    const row = findingRow(findingOf('RT016', { table: '' }, { files: 'a.txt', count: '1' }), 'sv')
    expect(row).toMatchObject({
      code: 'RT016',
      severity: 'warning',
      source: { table: null, row: null, column: null, id: null, file: null, value: null },
      ids: [],
    })
  })
})
