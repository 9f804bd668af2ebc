import { describe as said, type FindingCode } from '@rodtrad/core'
import { expect, it } from 'vitest'
import { check } from '../check.ts'
import { contributes, goal, organ, questioned, type Source } from '../source.fixture.ts'

const goals = [
  goal('r', 'riktningsmal', { title: 'Trygg uppväxt', changed: '2025-02-01' }),
  goal('n', 'namndmal', { title: 'Fler når målen' }),
  goal('m', 'namndmal', { title: 'Fler lär sig läsa' }),
]
const told = (source: Source, code: FindingCode): readonly (readonly [string, readonly string[]])[] => {
  const { question, found } = questioned(source)
  return check(question, found).flatMap((finding) =>
    finding.code === code ? [[said(finding, 'sv').message, finding.ids] as const] : [],
  )
}

it.each<readonly [FindingCode, Source, string, readonly string[]]>([
  [
    'RT025',
    { goals, links: [contributes('m', 'n')] },
    'Länken från ”Fler lär sig läsa” till ”Fler når målen” stannar på sin nivå.',
    ['m', 'n'],
  ],
  [
    'RT026',
    { goals, links: [contributes('n', 'r'), contributes('n', 'r')] },
    'Länken ”Fler når målen” bidrar till ”Trygg uppväxt” finns mer än en gång och räknas då flera gånger.',
    ['n', 'r'],
  ],
  [
    'RT036',
    { goals, links: [contributes('n', 'r', { confirmed: '2025-01-31' })] },
    '”Trygg uppväxt” ändrades 2025-02-01, efter att länken från ”Fler når målen” bekräftades 2025-01-31.',
    ['n', 'r'],
  ],
  [
    'RT066',
    { goals, links: [contributes('n', 'r')] },
    'Länken från ”Fler når målen” till ”Trygg uppväxt” har ingen motivering, och inget under den mäts.',
    ['n', 'r'],
  ],
  [
    'RT066',
    {
      goals,
      organisations: [organ('V', 'verksamhet', { name: 'Hemtjänst' })],
      links: [contributes('V', 'r')],
    },
    'Länken från ”Hemtjänst” till ”Trygg uppväxt” har ingen motivering, och inget under den mäts.',
    ['V', 'r'],
  ],
])('%s says the ends of a link by their titles, and keeps their ids', (code, source, message, ids) => {
  expect(told(source, code)).toEqual([[message, ids]])
})

it('RT111 leaves out the organ of a dialogue that has none', () => {
  const dialogues = [{ id: 'd', kind: 'mellan', date: '2024-03-01', participants: ['Rektorer'] }]
  expect(told({ goals, dialogues }, 'RT111').map(([message]) => message)).toEqual([
    'Tillitsdialogen 2024-03-01 är inte redovisad för fullmäktige.',
  ])
})
