import { round, type SvgNode } from './svg.ts'
import { fromElement } from './to-element.ts'

const dropped = /^(?:aria-|class$)/
const lengths = /^(?:d|transform|x|y|x1|x2|y1|y2|cx|cy|width|height)$/

/**
 * What Plot has drawn, as a tree fit for our pages: its groups lose the names that screen readers may not be told
 * (axe: aria-prohibited-attr), its style sheet goes, and lengths are rounded to two decimals.
 *
 * @example plotTree(Plot.plot({ document, marks }))
 */
export function plotTree(element: Element): SvgNode {
  return clean(fromElement(element))
}

function clean(node: SvgNode): SvgNode {
  const kept = Object.entries(node.attrs).filter(([name]) => !dropped.test(name))
  const attrs = Object.fromEntries(
    kept.map(([name, value]) => [name, lengths.test(name) ? rounded(value) : value]),
  )
  const children = node.children
    .filter((child) => typeof child === 'string' || child.tag !== 'style')
    .map((child) => (typeof child === 'string' ? child : clean(child)))
  return { tag: node.tag, attrs, children }
}

function rounded(value: string): string {
  return value.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (number) => String(round(Number(number))))
}
