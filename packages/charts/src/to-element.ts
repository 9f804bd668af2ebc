import { h, type SvgNode } from './svg.ts'

const svgSpace = 'http://www.w3.org/2000/svg'

/** The part of the host that makes elements. */
export interface DocumentEffect {
  readonly document: Document
}

/**
 * The tree as an element of the given document.
 *
 * @example host.replaceChildren(toElement(sparkline(rows), { document }))
 */
export function toElement(node: SvgNode, { document }: DocumentEffect): SVGElement {
  const element = document.createElementNS(svgSpace, node.tag)
  for (const [name, value] of Object.entries(node.attrs)) {
    if (name !== 'xmlns') element.setAttribute(name, value)
  }
  for (const child of node.children) {
    element.append(typeof child === 'string' ? child.toWellFormed() : toElement(child, { document }))
  }
  return element
}

/**
 * An element as a tree: the way back, for charts that another library has drawn.
 *
 * @example toMarkup(fromElement(Plot.plot({ document, marks })))
 */
export function fromElement(element: Element): SvgNode {
  const attrs = Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value]))
  const children = Array.from(element.childNodes, (child) =>
    child.nodeType === 1 ? fromElement(child as Element) : (child.nodeValue ?? ''),
  )
  // Not `tagName`: some light DOMs write that in capitals.
  return h(element.localName, attrs, children)
}
