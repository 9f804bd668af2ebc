import type { Day } from '@rodtrad/core'
import { describe, expect, test } from 'vitest'
import { check } from './check.ts'
import { ASKED, contributes, goal, organ, questioned, questionOf, type Row } from './source.fixture.ts'
import { suspect } from './suspect.ts'

/** r ← n, V; r changed on 2025-11-17, n decided on 2024-06-01. */
const sourceOf = (link: Row, lower: Row = { decision: 'd' }) => ({
  decisions: [{ id: 'd', body: 'bun', date: '2024-06-01' }],
  organisations: [organ('bun'), organ('V', 'verksamhet')],
  goals: [goal('r', 'riktningsmal', { changed: '2025-11-17' }), goal('n', 'namndmal', lower)],
  links: [contributes('n', 'r', link), contributes('V', 'r', link)],
})

const toConfirm = (asOf: string, link: Row = {}, lower?: Row): readonly string[] =>
  suspect(questionOf(sourceOf(link, lower), { ...ASKED, asOf: asOf as Day })).map(
    ({ from, changed, confirmed, basis }) => `${from}: ${changed} after ${confirmed} (${basis})`,
  )

describe('a change', () => {
  test('has not happened before its day', () => {
    expect(toConfirm('2025-11-16')).toEqual([])
    expect(toConfirm('2025-11-17')).toEqual(['n: 2025-11-17 after 2024-06-01 (decision)'])
  })
})

describe('a confirmation', () => {
  test('counts from its day on', () => {
    const link = { confirmed: '2026-01-15' }
    expect(toConfirm('2026-01-14', link)).toEqual(['n: 2025-11-17 after 2024-06-01 (decision)'])
    expect(toConfirm('2026-01-15', link)).toEqual([])
  })

  test('that is still to come leaves a link unjudged where no decision is known either', () => {
    expect(toConfirm('2025-12-31', { confirmed: '2026-01-15' }, {})).toEqual([])
    expect(toConfirm('2025-12-31', { confirmed: '2025-01-15' }, {})).toEqual([
      'n: 2025-11-17 after 2025-01-15 (link)',
      'V: 2025-11-17 after 2025-01-15 (link)',
    ])
  })
})

test('the finding says the same, of the same day', () => {
  const { question, found } = questioned(sourceOf({ confirmed: '2026-06-15' }))
  expect(check(question, found).filter(({ code }) => code === 'RT036')).toMatchObject([
    { words: { case: 'decision', changed: '2025-11-17', confirmed: '2024-06-01' } },
  ])
})
