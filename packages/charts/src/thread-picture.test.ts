import { describe, expect, test } from 'vitest'
import { layeredLayout } from './layered-layout.ts'
import { threadLights, wayLights } from './lit-by.ts'
import { randomGraph } from './random-graph.ts'
import { threadEdges, threadNodes } from './samples.ts'
import { insetOf } from './thread-box.ts'
import { mapScale, threadMap } from './thread-map.ts'
import { threadWindow } from './thread-picture.ts'
import { toMarkup } from './to-markup.ts'

const layout = layeredLayout(threadNodes, threadEdges, { inset: insetOf })
const whole = { x: 0, y: 0, width: layout.width, height: layout.height }
const idsIn = (svg: string): readonly string[] =>
  Array.from(svg.matchAll(/data-id="(\w+)"/g), ([, id]) => id!)

describe('a window of the thread', () => {
  test('draws what touches it, and what is kept', () => {
    const first = layout.columns[0]!
    const frame = { x: 0, y: 0, width: first.width, height: layout.height }
    expect(idsIn(toMarkup(threadWindow(layout, { frame })))).toEqual(['v'])
    expect(idsIn(toMarkup(threadWindow(layout, { frame, keep: new Set(['i1']) })))).toEqual(['v', 'i1'])
    expect(idsIn(toMarkup(threadWindow(layout, { frame: whole })))).toHaveLength(threadNodes.length)
  })

  test('leaves out what is too small to be read, step by step', () => {
    const at = (scale: number): string => toMarkup(threadWindow(layout, { frame: whole, scale }))
    expect(at(1)).toContain('>66 %</text>')
    expect(at(0.46)).not.toContain('>66 %</text>')
    expect(at(0.46)).toContain('>Trygga mötesplatser</text>')
    expect(at(0.3)).not.toContain('</text>')
    expect(idsIn(at(0.3))).toEqual([])
  })

  test('needs few elements for thousands of boxes from afar', () => {
    const { nodes, edges } = randomGraph(3000)
    const large = layeredLayout(nodes, edges)
    const frame = { x: 0, y: 0, width: large.width, height: large.height }
    const svg = toMarkup(threadWindow(large, { frame, scale: 0.1, lights: threadLights(edges, 'g5') }))
    expect(svg.match(/<path/g)!.length).toBeLessThan(10)
  })

  test('lights the ways alone when that is what is asked', () => {
    const svg = toMarkup(
      threadWindow(layout, { frame: whole, lights: wayLights([['i2', 'v2', 'n1', 'r1']]) }),
    )
    expect(svg.match(/<path[^>]*class="lit"/g)).toHaveLength(3)
  })
})

describe('the small map', () => {
  test('is no larger than its room', () => {
    const [across, down] = mapScale({ width: 1000, height: 90_000 }, [180, 110])
    expect([across * 1000, down * 90_000]).toEqual([180, 110])
    expect(mapScale({ width: 1000, height: 100 }, [180, 110])[1]).toBe(0.18)
    const { attrs } = threadMap(layout, [180, 110])
    expect(Number(attrs['width'])).toBeLessThanOrEqual(180)
    expect(Number(attrs['height'])).toBeLessThanOrEqual(110)
  })

  test('shows the lit in red only when something is lit', () => {
    expect(toMarkup(threadMap(layout, [180, 110]))).not.toContain('--thread')
    expect(toMarkup(threadMap(layout, [180, 110], new Set(['n1'])))).toContain('--thread')
  })
})
