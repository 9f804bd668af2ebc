import { expect, test } from 'vitest'
import { words } from '../../i18n/both-languages.ts'
import type { Source } from '../../session/source.ts'
import { choiceHits } from './choice-hits.ts'

const source = {
  asOf: '2026-11-23',
  period: '2025',
  turns: ['2026-11-23', '2026-12-31'],
  periods: ['2025', '2024'],
} as unknown as Source
const url = { here: (changes: object) => JSON.stringify(changes) }

const keysOf = (typed: string): string[] => choiceHits(words.sv, { source, url }, typed).map(({ key }) => key)

test('the days that turn and the periods can be chosen, and any day that is typed', () => {
  expect(keysOf('')).toEqual(['per 2026-11-23', 'per 2026-12-31', 'period 2025', 'period 2024'])
  expect(keysOf('per 2022-02-01')[0]).toBe('per 2022-02-01')
  expect(keysOf('2022-99-99')).toHaveLength(4)
})

test('what is shown without a choice takes the choice away', () => {
  const [day] = choiceHits(words.sv, { source, url }, '')
  expect(day).toMatchObject({ title: 'Visa läget per 23 november 2026', href: '{"per":null}' })
})
