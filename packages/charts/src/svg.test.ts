import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { h, round, svgRoot } from './svg.ts'
import { fromElement, toElement } from './to-element.ts'
import { toMarkup } from './to-markup.ts'

const { document } = parseHTML('<!doctype html><html><body></body></html>')

describe('the element tree', () => {
  test('rounds numbers to two decimals and never writes -0', () => {
    expect(h('circle', { cx: 10 / 3, cy: -0.001 }).attrs).toEqual({ cx: '3.33', cy: '0' })
    expect(Object.is(round(-0.001), 0)).toBe(true)
  })

  test('leaves out what is null, undefined or false, and flattens lists', () => {
    const node = h('g', { a: null, b: undefined, c: false, d: '' }, null, [h('path'), [false, 'å']])
    expect(toMarkup(node)).toBe('<g d=""><path/>å</g>')
  })

  test('is a picture with a name, or hidden without one', () => {
    const named = svgRoot({ width: 1, height: 1, label: 'Täckning' }).attrs
    expect([named['role'], named['aria-label'], named['aria-hidden']]).toEqual(['img', 'Täckning', undefined])
    const bare = svgRoot({ width: 1, height: 1 }).attrs
    expect([bare['role'], bare['aria-label'], bare['aria-hidden']]).toEqual([undefined, undefined, 'true'])
  })

  test('escapes every text and attribute so that only our own tags are markup', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.string({ unit: 'binary', maxLength: 40 }),
        (label, text) => {
          const markup = toMarkup(h('text', { 'aria-label': label }, text))
          expect(markup.match(/[<>]/g)).toHaveLength(4)
          expect(markup.match(/"/g)).toHaveLength(2)
          expect(markup.isWellFormed()).toBe(true)
        },
      ),
    )
  })

  test('becomes an element and comes back as the same tree', () => {
    const tree = svgRoot(
      { width: 4, height: 4, label: 'a & b' },
      h('g', { fill: 'none' }, h('title', {}, '<b>')),
    )
    const element = toElement(tree, { document })
    expect(element.querySelector('title')?.textContent).toBe('<b>')
    const { xmlns: _space, ...attrs } = tree.attrs
    expect(fromElement(element)).toEqual({ ...tree, attrs })
  })
})
