import { describe, expect, test } from 'vitest'
import { words } from '../../i18n/both-languages.ts'
import { byOrgan } from './by-organ.ts'
import { leadOf, titleOf } from './headline.ts'
import { question } from './oversight.fixture.ts'

const omsorg = { organisation: 'oms', organisationName: 'Omsorgsnämnden' }

describe('the headline', () => {
  test('says with whom most is to be taken up', () => {
    const rows = [
      question('a'),
      question('b', omsorg),
      question('c', omsorg),
      question('d', { severity: 'info' }),
    ]
    expect(titleOf(words.sv, rows)).toBe('Tre frågor att ta upp, flest med Omsorgsnämnden')
  })
  test('names nobody where all have as many, or only one is asked', () => {
    expect(titleOf(words.sv, [question('a')])).toBe('En fråga att ta upp')
  })
  test('says so where there is nothing', () => {
    expect(titleOf(words.sv, [])).toBe('Inget att fråga om just nu')
    expect(titleOf(words.sv, [question('a', { severity: 'info' })])).toBe('En fråga, om tiden räcker')
  })
})

test('the lead leaves out what there is nothing to say about', () => {
  expect(leadOf(words.sv, [question('a')], [], [])).toEqual([])
  const rest = leadOf(words.sv, [question('a', { severity: 'info' })], [], [])
  expect(rest.map(({ key }) => key)).toEqual(['oversight.lead.rest'])
})

test('an organ’s questions are counted by how pressing they are, and by the oldest', () => {
  const rows = [
    question('a', { since: '2026-02-01' }),
    question('b', { severity: 'error', since: '2025-03-01' }),
    question('c', { severity: 'info' }),
    question('d', omsorg),
  ]
  expect(byOrgan(rows).map(({ name, urgent, rest, since }) => [name, urgent, rest, since])).toEqual([
    ['Barnnämnden', 2, 1, '2025-03-01'],
    ['Omsorgsnämnden', 1, 0, null],
  ])
})
