import { expect, test } from 'vitest'
import { words } from './both-languages.ts'
import type { MessageKey } from './words.ts'

const w = words.en

test('what is not whole is never rounded to a whole', () => {
  expect([0.996, 1, 0.66, 0.994, 1.004].map(w.percent)).toEqual(['99%', '100%', '66%', '99%', '100%'])
  expect(w.percent(1 - 1e-12)).toBe('100%')
  expect([w.interval(0.56, 0.998), w.interval(0.998, 1)]).toEqual(['56–99%', '99–100%'])
})

test('a message that is not there is named', () => {
  expect(() => w.t('organ.nothing' as MessageKey)).toThrow('no message: organ.nothing')
})

test.each(['sv', 'en'] as const)('a day in %s is what the browser would write', (lang) => {
  const written = new Intl.DateTimeFormat(lang === 'sv' ? 'sv-SE' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  for (let month = 1; month <= 12; month++) {
    const day = `2026-${String(month).padStart(2, '0')}-0${(month % 9) + 1}`
    expect(words[lang].day(day)).toBe(written.format(Date.parse(day)))
  }
})
