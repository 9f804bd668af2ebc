import { describe, expect, test } from 'vitest'
import { goal, organ, questioned, type Source } from './source.fixture.ts'
import { uppsikt } from './uppsikt.ts'
import { uppsiktQuestions, type UppsiktQuestionRow } from './uppsikt-questions.ts'

/*
 *   r1   r2   nobody has answered them; a1 and a2 (hem, part of son) are late
 */
const SOURCE: Source = {
  organisations: [
    organ('kf', 'kommunfullmaktige'),
    organ('ks', 'kommunstyrelse', { partOf: ['kf'], manager: 'Kommundirektör' }),
    organ('son', 'namnd', { partOf: ['kf'], manager: 'Socialchef' }),
    organ('hem', 'verksamhet', { partOf: ['son'] }),
  ],
  goals: [
    goal('r1', 'riktningsmal', { owner: ['kf'] }),
    goal('r2', 'riktningsmal', { owner: ['kf'] }),
    goal('a1', 'aktivitet', { owner: ['hem'], due: '2025-12-01', phase: 'started' }),
    goal('a2', 'aktivitet', { owner: ['hem'], due: '2025-11-01', phase: 'started', illustrative: true }),
  ],
}

const rowsOf = (source: Source = SOURCE): readonly UppsiktQuestionRow[] => {
  const { question, found } = questioned(source)
  return uppsiktQuestions(question, found, 'sv')
}

const asked = (organisation: string | null, code: string): readonly UppsiktQuestionRow[] =>
  rowsOf().filter((row) => row.organisation === organisation && row.code === code)

test('one question is asked about several findings, with all that it rests on', () => {
  const [row, ...more] = asked('son', 'RT120')
  expect(more).toEqual([])
  expect(row).toMatchObject({
    key: 'son~RT120~a1',
    manager: 'Socialchef',
    board: false,
    ids: ['a1', 'hem', 'a2'],
    illustrative: true,
  })
  expect(row?.messages).toHaveLength(2)
  expect(row?.advice).toHaveLength(1)
})

test('it has waited as long as the oldest of them', () => {
  expect(asked('son', 'RT120')).toMatchObject([{ since: '2025-11-01', days: 91 }])
  expect(asked('son', 'RT032')).toMatchObject([{ since: null, days: null }])
})

test('nobody but the kommunstyrelse answers for what is the kommun’s own', () => {
  const own = rowsOf().filter(({ organisation }) => organisation === null)
  expect(own.length).toBeGreaterThan(0)
  expect(own.every(({ board, manager }) => board && manager === null)).toBe(true)
})

describe('the rows', () => {
  test('have each a key of its own', () => {
    const keys = rowsOf().map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('are about every finding that is asked about, and no other', () => {
    const { question, found } = questioned(SOURCE)
    const messages = (rows: readonly { readonly organisation: string | null; readonly said: string }[]) =>
      new Set(rows.map(({ organisation, said }) => `${organisation ?? ''}: ${said}`))
    const single = uppsikt(question, found, 'sv').map(({ organisation, message }) => ({
      organisation,
      said: message,
    }))
    const shared = rowsOf().flatMap(({ organisation, messages: all }) =>
      all.map((said) => ({ organisation, said })),
    )
    expect(messages(shared)).toEqual(messages(single))
  })
})
