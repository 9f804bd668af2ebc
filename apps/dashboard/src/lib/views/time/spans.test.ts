import { expect, test } from 'vitest'
import { words } from '../../i18n/both-languages.ts'
import { seenSpans, spanName, spanText } from './spans.ts'
import type { Span } from './time.svelte.ts'

const span = (more: Partial<Span>): Span => ({
  kind: 'riktningsmal',
  id: 'r1',
  title: 'Tryggt i hela Ale',
  from: '2023-01-01',
  to: '2026-12-31',
  draft: false,
  reviewed: null,
  review: true,
  amount: 1,
  illustrative: false,
  ...more,
})

test('rows that are told together are counted, others bear their title', () => {
  expect(spanName(words.sv, span({}))).toBe('Tryggt i hela Ale')
  expect(spanName(words.sv, span({ kind: 'namndmal', id: null, amount: 18 }))).toBe('18 nämndmål')
})

test('a span says when it holds, whether it is a draft, and whether it has been reconsidered', () => {
  expect(spanText(words.sv, span({}))).toBe('2023-01-01–2026-12-31, inte omprövat')
  expect(spanText(words.sv, span({ reviewed: '2023-06-12' }))).toMatch(/omprövat 2023-06-12$/)
  expect(spanText(words.sv, span({ draft: true, review: false, to: null }))).toBe('2023-01-01–…, utkast')
})

test('what ended before, or begins after, the years that are drawn is not seen', () => {
  const spans = [span({ to: '2020-12-31' }), span({ from: null }), span({ from: '2040-01-01', to: null })]
  expect(seenSpans(spans, '2026-11-23')).toEqual([spans[1]])
})
