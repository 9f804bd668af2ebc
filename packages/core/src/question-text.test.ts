import { describe as suite, expect, it } from 'vitest'
import { CATALOGUE, type FindingCode } from './catalogue.ts'
import { WORDS } from './finding-words.fixture.ts'
import { type Finding, findingOf } from './finding.ts'
import { labelsOf } from './labels.ts'
import en from './messages/en.json' with { type: 'json' }
import sv from './messages/sv.json' with { type: 'json' }
import { isAsked, isForBoard, questionText, sharedQuestions } from './question-text.ts'

const unanswered = (title: string): Finding =>
  findingOf('RT032', { table: 'goals' }, { title, organisation: 'Utbildningsnämnden', count: '1' })

suite('the questions of the message files', () => {
  const asked = Object.entries(sv.questions) as [FindingCode, unknown][]
  const placesOf = (value: unknown): readonly string[] =>
    Array.from(JSON.stringify(value).matchAll(/\{(\w+)\}/g), ([, name = '']) => name)

  it('belong to codes of the catalogue, of findings of content', () => {
    expect(asked.filter(([code]) => CATALOGUE[code].class !== 'content')).toEqual([])
  })

  it('ask for words that the findings have', () => {
    const missing = [...asked, ...(Object.entries(en.questions) as [FindingCode, unknown][])].flatMap(
      ([code, question]) =>
        placesOf(question).filter((place) => place !== 'items' && !WORDS[code].includes(place)),
    )
    expect(missing).toEqual([])
  })

  it('are the same in both languages', () => {
    const shapeOf = (value: unknown): unknown =>
      value === null || typeof value !== 'object'
        ? typeof value
        : Object.fromEntries(Object.entries(value).map(([key, below]) => [key, shapeOf(below)]))
    expect(shapeOf(en.questions)).toEqual(shapeOf(sv.questions))
  })

  it('end as questions do', () => {
    const questions = asked.flatMap(([code]) => questionText(findingOf(code, { table: 'goals' }), 'sv'))
    expect(questions.filter((question) => !question.includes('?'))).toEqual([])
  })
})

suite('questionText', () => {
  it('says what to ask, with the words of the finding', () => {
    expect(questionText(unanswered('Trygga orter'), 'sv')).toBe(
      'Hur tar ni er an ”Trygga orter”: med ett mål, ett resonemang eller ett skäl till att det inte berör ert uppdrag?',
    )
  })

  it('asks about a case in its own way, or not at all', () => {
    const ahead = findingOf('RT089', { table: 'goals' }, { case: 'ahead', title: 'Mål', ended: '2026-12-31' })
    expect(questionText(ahead, 'sv')).toBe('Vad ersätter ”Mål”, som går ut 2026-12-31?')
    const stale = { title: 'Mått', latest: '2024', period: '2025' }
    expect(isAsked(findingOf('RT091', { table: 'indicators' }, stale))).toBe(true)
    expect(isAsked(findingOf('RT091', { table: 'indicators' }, { ...stale, case: 'lagged' }))).toBe(false)
  })

  it('has a general form for what has no question of its own', () => {
    const finding = findingOf('RT042', { table: 'indicators' }, { title: 'Mått' })
    expect(isAsked(finding)).toBe(false)
    expect(questionText(finding, 'sv')).toBe('Indikatorn ”Mått” har ingen enhet. Hur ser ni på det?')
  })

  it('says the levels by the kommun’s own names', () => {
    const finding = findingOf('RT060', { table: 'goals' }, { kind: 'riktningsmal', count: '9', most: '7' })
    expect(questionText(finding, 'sv', labelsOf({ labels: ['riktningsmal=Fokusmål'] }))).toContain(
      '9 fokusmål',
    )
  })

  it('fills no word into a word', () => {
    expect(questionText(unanswered('{items} $&'), 'en')).toContain('“{items} $&”')
  })
})

suite('sharedQuestions', () => {
  it('asks once about several of a code, and tells which', () => {
    const findings = [unanswered('A'), unanswered('B'), unanswered('A')]
    expect(sharedQuestions(findings, 'sv')).toEqual([
      {
        text: 'Hur tar ni er an ”A” och ”B”: med mål, resonemang eller skäl till att de inte berör ert uppdrag?',
        findings,
      },
    ])
  })

  it('counts what it doesn’t name', () => {
    const titles = Array.from({ length: 9 }, (_, at) => `M${at}`)
    const [question] = sharedQuestions(titles.map(unanswered), 'sv')
    expect(question?.text).toContain('”M0”, ”M1”, ”M2”, ”M3”, ”M4”, ”M5” och 3 till')
  })

  it('asks each by itself where there is no form for several, and cases apart', () => {
    const late = (due: string, words: Readonly<Record<string, string>> = {}): Finding =>
      findingOf('RT082', { table: 'goals' }, { title: due, seated: '2026-10-15', due, ...words })
    const findings = [late('2027-10-15', { case: 'due' }), late('2023-10-15')]
    expect(sharedQuestions(findings, 'sv').map((question) => question.findings)).toEqual(
      findings.map((finding) => [finding]),
    )
    expect(sharedQuestions([], 'sv')).toEqual([])
  })
})

suite('isForBoard', () => {
  it('is for what the kommunstyrelse prepares itself', () => {
    expect(isForBoard(findingOf('RT108', { table: 'organisations' }))).toBe(true)
    expect(isForBoard(unanswered('A'))).toBe(false)
  })
})
