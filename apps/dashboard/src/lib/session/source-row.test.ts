import { readModel } from '@rodtrad/io'
import { expect, test } from 'vitest'
import { sourceRow } from './source-row.ts'

const { model } = readModel([
  { name: 'plan.csv', text: 'kommun\nProvköping\n' },
  {
    name: 'mål.csv',
    text: 'id,typ,titel,organ\nr1,riktningsmal,Trygg uppväxt,\nn1,namndmal,"Läsning\nhemma",bun;son\n',
  },
])

test('a row is found by its number in the file, its cells as CSV writes them', () => {
  expect(sourceRow(model!, 'goals', 3).map(({ header, text }) => [header, text])).toEqual([
    ['id', 'n1'],
    ['typ', 'namndmal'],
    ['titel', 'Läsning\nhemma'],
    ['organ', 'bun;son'],
  ])
})

test('there is no row where the file has none', () => {
  expect(sourceRow(model!, 'goals', 9)).toEqual([])
  expect(sourceRow(model!, 'nope', 2)).toEqual([])
})
