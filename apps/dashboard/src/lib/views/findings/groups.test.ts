import { describe, expect, test } from 'vitest'
import { words } from '../../i18n/both-languages.ts'
import { groupsOf, type GroupRow } from './groups.ts'
import { leadOf, titleOf } from './headline.ts'

const row = (code: string, severity: GroupRow['severity'], amount: number): GroupRow => ({
  code,
  severity,
  amount,
})
const rows = [
  row('RT080', 'error', 1),
  row('RT096', 'info', 4),
  row('RT032', 'warning', 9),
  row('RT096', 'warning', 2),
]

describe('the groups', () => {
  test('have each code once, by its gravest case, the gravest first', () => {
    expect(groupsOf(rows, []).map(({ code, severity, amount }) => [code, severity, amount])).toEqual([
      ['RT080', 'error', 1],
      ['RT032', 'warning', 9],
      ['RT096', 'warning', 6],
    ])
  })
  test('count only what is chosen', () => {
    expect(groupsOf(rows, ['info']).map(({ code, amount }) => [code, amount])).toEqual([['RT096', 4]])
  })
})

test('the headline says what has to be mended first', () => {
  expect(titleOf(words.sv, rows)).toBe('Ett fel att rätta')
  expect(titleOf(words.sv, rows.slice(1))).toBe('Inga fel, men elva varningar att ta ställning till')
  expect(titleOf(words.sv, [])).toBe('Inget att anmärka på')
  expect(leadOf(words.sv, rows, 2)).toBe(
    '11 varningar och 4 upplysningar, av 3 slag. Planen lever med två till, av angivna skäl.',
  )
})
