import { describe, expect, test } from 'vitest'
import { coverageMatrix, type CoverageRow } from './coverage-matrix.ts'
import { coverageRows, hostileTexts, matrixLabels as labels } from './samples.ts'
import { toMarkup } from './to-markup.ts'

const textsOf = (rows: readonly CoverageRow[], width = 960): readonly string[] =>
  Array.from(
    toMarkup(coverageMatrix(rows, { labels, width })).matchAll(/<text[^>]*>([^<]*)/g),
    ([, text]) => text ?? '',
  )

describe('the coverage matrix', () => {
  test('writes goals in the order of the rows', () => {
    const texts = textsOf(coverageRows)
    const [tryggt, klimat] = ['Tryggt i hela Ale', 'Klimatneutrala transporter'].map((title) =>
      texts.indexOf(title),
    )
    expect(tryggt).toBeGreaterThan(0)
    expect(klimat).toBeGreaterThan(tryggt ?? 0)
  })

  test('sums linked or more, by row and by column', () => {
    const texts = textsOf(coverageRows)
    expect(texts.filter((text) => text.includes(' av 7'))).toEqual([
      '6 av 7',
      '5 av 7',
      '5 av 7',
      '3 av 7',
      '1 av 7',
      'ingen av 7',
    ])
    expect(texts.filter((text) => /^\d$/.test(text))).toEqual(['3', '3', '3', '3', '3', '2', '3'])
  })

  test('leaves a place empty, and out of the sum, where there is no row', () => {
    expect(textsOf(coverageRows.slice(0, -1))).toContain('ingen av 6')
  })

  test('says so when there is nothing', () => {
    expect(textsOf([])).toEqual([labels.empty])
  })

  test('grows rather than squeezing when organs are many', () => {
    const many = Array.from({ length: 40 }, (_, i) => ({ ...coverageRows[0]!, organisation: `o${i}` }))
    expect(Number(coverageMatrix(many, { labels, width: 600 }).attrs['width'])).toBeGreaterThan(40 * 29)
  })

  test('bears any title', () => {
    const rows = hostileTexts.map((goalTitle, i) => ({
      ...coverageRows[0]!,
      goal: String(i),
      goalTitle,
      organisationName: goalTitle,
    }))
    expect(toMarkup(coverageMatrix(rows, { labels }))).not.toMatch(/<(?:img|script)/)
  })
})
