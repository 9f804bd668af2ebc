import { TABLE_DEFINITIONS } from '@rodtrad/sql'
import { describe, expect, test } from 'vitest'
import words from '../../../messages/schema.json' with { type: 'json' }
import { schemaOf, searched, sqlName } from './schema.ts'

describe.each(['sv', 'en'] as const)('in %s', (lang) => {
  test('every table and every column says what it is', () => {
    const silent = schemaOf(lang).flatMap((table) => [
      ...(table.means === '' ? [table.name] : []),
      ...table.columns.filter(({ means }) => means === '').map(({ name }) => `${table.name}.${name}`),
    ])
    expect(silent, 'say what it is in src/messages/schema.json').toEqual([])
  })
})

test('no words are left of what is no table or column any more', () => {
  const names = TABLE_DEFINITIONS.flatMap(({ name, columns }) => [
    name,
    ...columns.flatMap((column) => [column.name, `${name}.${column.name}`]),
  ])
  const known = new Set([...names, 'shown_goals', 'shown_organs', 'shown_directions'])
  expect(
    [...Object.keys(words.tables), ...Object.keys(words.columns)].filter((key) => !known.has(key)),
  ).toEqual([])
})

test('a search finds tables by their words, and else only the columns that have them', () => {
  const found = searched(schemaOf('sv'), 'Mätgrad')
  expect(found.find(({ name }) => name === 'attainment')?.columns.map(({ name }) => name)).toEqual([
    'evidence',
  ])
  expect(
    searched(schemaOf('sv'), 'uppsikt').find(({ name }) => name === 'uppsikt')?.columns.length,
  ).toBeGreaterThan(5)
  expect(searched(schemaOf('sv'), 'finns inte alls')).toEqual([])
})

test('a name that SQL would take for something else is quoted', () => {
  expect(['title', 'from', 'validTo', 'å', 'a"b'].map(sqlName)).toEqual([
    'title',
    '"from"',
    'validTo',
    '"å"',
    '"a""b"',
  ])
})
