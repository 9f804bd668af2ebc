import { expect, test } from 'vitest'
import { editDistance } from './nearest-names.ts'
import { modelOf } from './read-model.ts'
import { readSource } from './read-source.ts'
import { renamed, unknownNames } from './renaming.ts'

const files = [
  { name: 'plan.csv', text: 'kommun\nProvköping\n' },
  { name: 'organ.csv', text: 'id,namn,typ\nbun,Barn- och utbildningsnämnden,namnd\n' },
  { name: 'mål.csv', text: 'id,måltyp,Titell,Ansvarig nämnd,Egen kolumn\nn1,namndmal,Läsa,bun,\n' },
  { name: 'nyckeltal.csv', text: 'id,titel,önskad utveckling\ni1,Läsfärdighet,higher\n' },
  { name: 'recept.csv', text: 'kaka,mjöl\nsocker,2\n' },
]
const { source, findings } = readSource(files)

test('what the format knows is not asked about; the rest gets the nearest, by letters and by other words', () => {
  expect(
    unknownNames(source).map(({ table, column, nearest, rows }) => [table, column, nearest[0], rows]),
  ).toEqual([
    ['mål', 'måltyp', 'kind', 1],
    ['mål', 'Titell', 'title', 1],
    ['mål', 'Ansvarig nämnd', 'owner', 1],
    ['mål', 'Egen kolumn', undefined, 0],
    ['nyckeltal', null, 'indicators', 1],
    ['recept', null, undefined, 1],
  ])
})

test('what is taken is not offered', () => {
  const [first] = unknownNames(source)
  expect(first?.free).not.toContain('id')
  expect(first?.free).toContain('title')
})

test('a source with its names chosen is read as if it had been so called, row by row', () => {
  expect(modelOf({ source, findings }).model).toBeUndefined()
  const again = renamed(source, [
    { table: 'mål', column: 'måltyp', means: 'kind' },
    { table: 'mål', column: 'Titell', means: 'title' },
    { table: 'mål', column: 'Ansvarig nämnd', means: 'owner' },
    { table: 'nyckeltal', column: null, means: 'indicators' },
  ])
  const { model } = modelOf({ source: again, findings })
  expect(model?.goals).toMatchObject([{ id: 'n1', kind: 'namndmal', title: 'Läsa', owner: ['bun'] }])
  expect(model?.indicators).toMatchObject([{ id: 'i1', title: 'Läsfärdighet' }])
  expect(unknownNames(again).map(({ table, column }) => [table, column])).toEqual([
    ['mål', 'Egen kolumn'],
    ['recept', null],
  ])
})

test('a choice for what is not there, or of what the format lacks, changes nothing', () => {
  expect(
    renamed(source, [
      { table: 'mål', column: 'finns inte', means: 'kind' },
      { table: 'recept', column: null, means: 'cakes' },
      { table: 'mål', column: 'måltyp', means: 'cakes' },
    ]),
  ).toEqual(source)
})

test.each([
  ['', '', 0],
  ['mal', '', 3],
  ['indikatro', 'indikator', 1],
  ['utfal', 'utfall', 1],
  ['organ', 'orgon', 1],
])('%s is so far from %s: %i', (one, other, distance) => {
  expect(editDistance(one, other)).toBe(distance)
  expect(editDistance(other, one)).toBe(distance)
})
