import { describe, expect, test } from 'vitest'
import { coverageCell, type CoverageLevel, type CoverageMark } from './coverage-cell.ts'
import type { SvgNode } from './svg.ts'
import { toMarkup } from './to-markup.ts'

const levels: readonly CoverageLevel[] = [0, 1, 2, 3, 4]

/** The shapes without their colours: what is left for an eye, or a printer, that sees none. */
function shapeOf(mark: CoverageMark): string {
  const bare = (node: SvgNode): SvgNode => {
    const { fill: _fill, stroke: _stroke, ...attrs } = node.attrs
    return {
      ...node,
      attrs,
      children: node.children.map((child) => (typeof child === 'string' ? child : bare(child))),
    }
  }
  return toMarkup(bare(coverageCell(mark)))
}

describe('the coverage cell', () => {
  test('tells every level, the declining and the marks apart without any colour', () => {
    const marks: readonly CoverageMark[] = [
      ...levels.map((level) => ({ level })),
      ...levels.map((level) => ({ level, stance: 'declines' as const })),
      ...levels.map((level) => ({ level, single: true })),
      ...levels.slice(2).map((level) => ({ level, answered: false })),
    ]
    expect(new Set(marks.map(shapeOf)).size).toBe(marks.length)
  })

  test('marks a missing answer only where there are goals', () => {
    expect(shapeOf({ level: 0, answered: false })).toBe(shapeOf({ level: 0 }))
    expect(shapeOf({ level: 1, answered: false })).toBe(shapeOf({ level: 1 }))
    expect(shapeOf({ level: 2, answered: false })).not.toBe(shapeOf({ level: 2 }))
  })

  test('adopting and relating look alike: only declining is a sign of its own', () => {
    expect(shapeOf({ level: 1, stance: 'adopts' })).toBe(shapeOf({ level: 1, stance: 'relates' }))
  })

  test('takes its size and its name', () => {
    const { attrs } = coverageCell({ level: 4 }, { size: 40, label: 'Kultur: uppföljt' })
    expect([attrs['width'], attrs['viewBox'], attrs['aria-label']]).toEqual([
      '40',
      '0 0 22 22',
      'Kultur: uppföljt',
    ])
  })
})
