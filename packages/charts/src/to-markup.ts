import type { SvgNode } from './svg.ts'

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * A text so that it can stand in markup: signs escaped, and what XML can't bear (control characters,
 * half surrogates) replaced.
 *
 * @example escapeText('<img onerror="x">') // '&lt;img onerror=&quot;x&quot;&gt;'
 */
export function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u{FFFE}\u{FFFF}]/gu, (c) => (c === '\n' || c === '\t' ? c : '\u{FFFD}'))
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)
}

/**
 * The tree as SVG text, for a prerendered page or a file. The same tree gives the same bytes.
 *
 * @example toMarkup(h('text', { x: 4 }, 'å & ä')) // '<text x="4">å &amp; ä</text>'
 */
export function toMarkup(node: SvgNode): string {
  const attrs = Object.entries(node.attrs)
    .map(([name, value]) => ` ${name}="${escapeText(value)}"`)
    .join('')
  if (node.children.length === 0) return `<${node.tag}${attrs}/>`
  const inner = node.children.map((child) =>
    typeof child === 'string' ? escapeText(child) : toMarkup(child),
  )
  return `<${node.tag}${attrs}>${inner.join('')}</${node.tag}>`
}
