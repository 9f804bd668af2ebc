import { describe, expect, test } from 'vitest'
import { statusWords as words } from './samples.ts'
import { statusBar, type StatusCount } from './status-bar.ts'
import { statuses, statusGlyph, statusText } from './status-symbol.ts'
import { toMarkup } from './to-markup.ts'

const labels = { words, empty: 'Inga mål' }
const draw = (rows: readonly StatusCount[], bare = false): string =>
  toMarkup(statusBar(rows, { labels, bare }))
const meanings = statuses.filter((status) => status !== 'not_assessed')

describe('the status symbols', () => {
  test('every status has a shape and a character of its own', () => {
    expect(new Set(meanings.map((status) => toMarkup(statusGlyph(status, 'black')))).size).toBe(
      meanings.length,
    )
    expect(new Set(meanings.map(statusText)).size).toBe(meanings.length)
  })

  test('the sketch holds: full, half and hollow', () => {
    expect(['attained', 'partly', 'not_attained'].map((s) => statusText(s as 'attained'))).toEqual([
      '●',
      '◐',
      '○',
    ])
  })
})

describe('the status bar', () => {
  test('tells the counts in one order, whatever the order of the rows', () => {
    const rows: readonly StatusCount[] = [
      { status: 'unmeasured', count: 2 },
      { status: 'attained', count: 3 },
      { status: 'unmeasured', count: 1 },
    ]
    expect(draw(rows)).toBe(draw(rows.toReversed()))
    expect(draw(rows)).toMatch(/3 uppfyllt.*3 mätning saknas/s)
  })

  test('leaves out what no goal has', () => {
    expect(
      draw([
        { status: 'attained', count: 1 },
        { status: 'partly', count: 0 },
      ]),
    ).not.toContain('delvis')
  })

  test('may come without words, and says so when there is nothing', () => {
    expect(draw([{ status: 'attained', count: 1 }], true)).not.toContain('uppfyllt')
    expect(draw([])).toContain('Inga mål')
  })
})
