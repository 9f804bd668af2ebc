import { describe, expect, it } from 'vitest'
import { codeOf, CONDITIONS, ORGANISATION_KINDS, PHASES, RATINGS } from './codes.ts'
import type { Field } from './field.ts'
import { normalOf } from './normal.ts'
import { tableOf, TABLES } from './schema.ts'

describe('normalOf', () => {
  it('is one for what differs in case, accents, spaces, underscores, hyphens and form', () => {
    const same = [
      'Önskad utveckling',
      'önskad_utveckling',
      ' ONSKAD UTVECKLING',
      'o\u0308nskad\u00a0ut-veckling',
    ]
    expect(new Set(same.map(normalOf))).toEqual(new Set(['onskadutveckling']))
  })
})

describe('codeOf', () => {
  it.each([
    [PHASES, 'Pågår', 'started'],
    [PHASES, 'arbete pågår', 'started'],
    [RATINGS, 'EJ UPPFYLLT', 'not_attained'],
    [RATINGS, 'not_attained', 'not_attained'],
    [RATINGS, 'Delvis', 'partly'],
    [CONDITIONS, 'öka', 'increase'],
    [ORGANISATION_KINDS, 'Förvaltning', 'sektor'],
    [ORGANISATION_KINDS, 'Gemensam nämnd', 'gemensam_namnd'],
  ])('reads a word of %o', (codes, word, code) => {
    expect(codeOf(codes, word)).toBe(code)
  })

  it.each(['', 'constructor', '__proto__', 'toString', 'delvis'])('knows no phase by the word %j', (word) => {
    expect(codeOf(PHASES, word)).toBeUndefined()
  })
})

describe('tableOf', () => {
  it.each([
    ['mål', 'goals'],
    ['ma\u030al', 'goals'],
    ['MAL', 'goals'],
    ['Goals', 'goals'],
    ['målvärden', 'targets'],
    ['årshjul', 'events'],
  ])('means by %j the table %s', (name, key) => {
    expect(tableOf(name)).toBe(key)
  })

  it.each(['', '__proto__', 'constructor', 'målen'])('means no table by %j', (name) => {
    expect(tableOf(name)).toBeUndefined()
  })
})

describe('TABLES', () => {
  it('stand in the order of the format, each under its key', () => {
    expect(Object.entries(TABLES).filter(([key, table]) => key !== table.key)).toEqual([])
    expect(Object.keys(TABLES).slice(0, 4)).toEqual(['plan', 'organisations', 'goals', 'links'])
  })

  it.each(Object.values(TABLES))('never mean two columns of $key by one header', ({ fields }) => {
    const entries = [
      ...Object.entries<Field>(fields).map(([key, { header }]) => [key, header] as const),
      ['illustrative', 'illustrativ'] as const,
    ]
    const names = entries.flatMap(([key, header]) => [...new Set([normalOf(key), normalOf(header)])])
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })
})
