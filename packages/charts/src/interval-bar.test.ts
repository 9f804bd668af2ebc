import { describe, expect, test } from 'vitest'
import { intervalBar, type IntervalRow } from './interval-bar.ts'
import type { SvgNode } from './svg.ts'
import { toMarkup } from './to-markup.ts'

const known: IntervalRow = { low: 0.66, high: 0.66, value: 0.66, evidence: 1, status: 'partly' }
const find = (row: IntervalRow, tag: string): SvgNode | undefined =>
  intervalBar(row)
    .children.filter((child) => typeof child !== 'string')
    .find((child) => child.tag === tag)

describe('the interval bar', () => {
  test('draws no band where all is measured', () => {
    expect(find(known, 'rect')).toBeUndefined()
  })

  test('draws the band from low to high, dashed', () => {
    const band = find({ ...known, low: 0, high: 1, evidence: 0.2 }, 'rect')
    expect(band?.attrs['width']).toBe('165')
    expect(band?.attrs['stroke-dasharray']).toBeDefined()
  })

  test('fills the band only where something is measured', () => {
    expect(find({ ...known, low: 0, high: 1, value: null, evidence: 0 }, 'rect')?.attrs['fill']).toBe('none')
    expect(find({ ...known, low: 0, high: 1, evidence: 0.2 }, 'rect')?.attrs['fill']).toContain('--part')
  })

  test('draws no dot where the value is withheld', () => {
    expect(find(known, 'circle')).toBeDefined()
    expect(find({ ...known, value: null }, 'circle')).toBeUndefined()
  })

  test('keeps figures outside the scale on it', () => {
    expect(find({ ...known, value: 7 }, 'circle')?.attrs['cx']).toBe(
      find({ ...known, value: 1 }, 'circle')?.attrs['cx'],
    )
  })

  test('draws judgement above and forecast below, dashed, apart from the figure', () => {
    const plain = toMarkup(intervalBar(known))
    const above = toMarkup(intervalBar({ ...known, judgement: 'partly' }))
    const below = toMarkup(intervalBar({ ...known, forecast: 'partly' }))
    expect(new Set([plain, above, below]).size).toBe(3)
    expect(below).toContain('stroke-dasharray="2 2"')
    expect(above).not.toContain('stroke-dasharray="2 2"')
  })

  test('a rating that names no part of the scale is not drawn', () => {
    expect(toMarkup(intervalBar({ ...known, judgement: 'unassessed' }))).toBe(toMarkup(intervalBar(known)))
  })
})
