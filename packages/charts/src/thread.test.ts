import { describe, expect, test } from 'vitest'
import { hostileTexts, layerNames, threadEdges, threadNodes } from './samples.ts'
import { thread, type ThreadOptions } from './thread.ts'
import { toMarkup } from './to-markup.ts'

const columns = (layer: number): string => layerNames[layer] ?? ''
const draw = (options: Partial<ThreadOptions> = {}): string =>
  toMarkup(thread(threadNodes, threadEdges, { columns, ...options }))
const idsWith = (svg: string, name: string): readonly (string | undefined)[] =>
  Array.from(svg.matchAll(new RegExp(`data-id="(\\w+)" class="${name}"`, 'g')), ([, id]) => id)

describe('the thread', () => {
  test('lights the chosen, what it serves and what serves it', () => {
    const svg = draw({ chosen: 'n1' })
    expect(idsWith(svg, 'lit chosen')).toEqual(['n1'])
    expect(idsWith(svg, 'lit').toSorted()).toEqual(['i1', 'i2', 'i5', 'r1', 'v', 'v1', 'v2'])
  })

  test('does not light a link that goes past the chosen', () => {
    expect(draw({ chosen: 'n1' })).toMatch(/data-from="i2" data-to="r1" stroke=/)
  })

  test('draws lit links over the others, and boxes over both', () => {
    const svg = draw({ chosen: 'n1' })
    expect(svg.lastIndexOf('data-from="i4"')).toBeLessThan(svg.indexOf('class="lit" stroke'))
    expect(svg.lastIndexOf('data-from')).toBeLessThan(svg.indexOf('data-id'))
  })

  test('keeps its red for the lit', () => {
    expect(draw()).not.toContain('--thread')
    expect(draw({ chosen: 'gone' }).match(/--thread/g)).toBeNull()
  })

  test('dashes suspect links', () => {
    expect(draw()).toMatch(/data-from="n1" data-to="r1"[^>]*stroke-dasharray/)
    expect(draw()).not.toMatch(/data-from="n2" data-to="r1"[^>]*stroke-dasharray/)
  })

  test('counts what is hidden and tags what is made up', () => {
    expect(draw({ illustrative: 'påhittat' })).toMatch(/>\+12<.*>påhittat<|>påhittat<.*>\+12</s)
    expect(draw({ more: (hidden) => `${hidden} till` })).toContain('>12 till<')
    expect(draw()).not.toContain('påhittat')
  })

  test('becomes links in a group, with the chosen as the current one', () => {
    const svg = draw({ href: (id) => `?id=${id}`, chosen: 'n1', label: 'Tråden' })
    expect(svg.match(/<a /g)).toHaveLength(threadNodes.length)
    expect(svg).toContain('role="group"')
    expect(svg).toMatch(/href="\?id=n1" aria-current="true"/)
    expect(draw({ label: 'Tråden' })).toContain('role="img"')
  })

  test('says so when there is nothing', () => {
    expect(toMarkup(thread([], [], { columns, empty: 'Inga mål den dagen.' }))).toContain(
      'Inga mål den dagen.',
    )
  })

  test('shows any text as text', () => {
    const nodes = hostileTexts.map((label, i) => ({
      id: `${i}${label.slice(0, 9)}`,
      layer: 1,
      label,
      sublabel: label,
      figure: label.slice(0, 9),
    }))
    const svg = toMarkup(thread(nodes, [], { columns: () => '<script>' }))
    expect(svg).not.toMatch(/<(?:img|script)/)
    expect(svg.length).toBeLessThan(20_000)
  })
})
