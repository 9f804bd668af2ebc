import { describe as suite, expect, it } from 'vitest'
import { basisOf, describe, findingRow, type Language, MESSAGES } from './describe.ts'
import { CATALOGUE, type CatalogueEntry, type FindingCode } from './catalogue.ts'
import { findingOf, severityOf } from './finding.ts'
import { WORDS } from './finding-words.fixture.ts'
import { labelsOf } from './labels.ts'
import page from './messages/checks-page.en.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }
import rationale from './messages/rationale.en.json' with { type: 'json' }

const CODES = Object.keys(CATALOGUE) as FindingCode[]
const LANGUAGES: readonly Language[] = ['sv', 'en']

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

it('speaks of the domain in its own words, in English too', () => {
  const texts = JSON.stringify({ ...en, ...rationale, ...page })
  const others =
    /\b(trust dialogue|committees?|companies|the (board|council)|special effort|venture|kSEK|SEK)\b/gi
  expect(texts.match(others) ?? []).toEqual([])
})

it('opens no English quote with a closing one', () => {
  expect(JSON.stringify(en).match(/(?<![\w}?!.…])”/g) ?? []).toEqual([])
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

  it('says a level by the name that the kommun has given it', () => {
    const labels = labelsOf({ labels: ['riktningsmål=Fokusmål'] })
    const finding = findingOf(
      'RT060',
      { table: 'organisations' },
      { organisation: 'KF', kind: 'riktningsmal', count: '9', most: '7' },
    )
    expect(describe(finding, 'sv', labels).message).toBe(
      'KF har 9 fokusmål, fler än planens högsta antal, 7.',
    )
    const title = { title: 'Riktningsmålet' }
    expect(describe(findingOf('RT031', { table: 'goals' }, title), 'sv', labels).message).toBe(
      'Inget organ har tagit upp fokusmålet ”Riktningsmålet” i sina mål.',
    )
  })

  it('writes numbers as the language does', () => {
    const finding = findingOf(
      'RT044',
      { table: 'targets' },
      { title: 'Kostnad', target: '-70566.5', baseline: '1.25' },
    )
    expect(describe(finding, 'sv').message).toBe(
      'Målvärdet −70\u00a0566,5 för ”Kostnad” är inte bättre än utgångsvärdet 1,25.',
    )
    expect(describe(finding, 'en').message).toContain('−70,566.5')
  })

  it('tells the cases of a code apart', () => {
    const words = { case: 'notUtf8', file: 'mål.csv' }
    expect(describe(findingOf('RT001', { table: 'goals' }, words), 'sv').message).toContain('UTF-8')
  })
})

suite('severityOf', () => {
  it('is that of the case, where a case has its own', () => {
    expect(severityOf('RT082')).toBe('warning')
    expect(severityOf('RT082', { case: 'due' })).toBe('info')
    expect(severityOf('RT082', { case: 'toString' })).toBe('warning')
  })

  it('is given only to cases that have sentences', () => {
    for (const code of CODES) {
      const { cases = {} }: CatalogueEntry = CATALOGUE[code]
      expect(Object.keys(MESSAGES.sv.findings[code].cases ?? {})).toEqual(
        expect.arrayContaining(Object.keys(cases)),
      )
    }
  })
})

suite('basisOf', () => {
  it('names what a code rests on', () => {
    expect(basisOf('RT031', 'sv')).toBe('Styrmodellen: Riktningsmål')
    expect(basisOf('RT031', 'en')).toBe('The styrmodell: Riktningsmål')
    expect(basisOf('RT108', 'sv')).toBe('KL 6:9')
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
