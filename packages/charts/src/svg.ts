import { sans, token } from './tokens.ts'

/** An SVG element as plain data: it can be written as text or made into an element. */
export interface SvgNode {
  readonly tag: string
  readonly attrs: Readonly<Record<string, string>>
  readonly children: readonly (SvgNode | string)[]
}

/** What may be said of an attribute: numbers are rounded, and null, undefined and false leave it out. */
export type AttributeValue = string | number | null | undefined | false

/** What may be a child: null, undefined and false are left out. */
export type Child = SvgNode | string | null | undefined | false | readonly Child[]

/**
 * A number rounded to two decimals, as the pictures have them; never `-0`.
 *
 * @example round(1 / 3) // 0.33
 */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0
}

/**
 * An element of the tree.
 *
 * @example h('circle', { cx: 7, cy: 7, r: 10 / 3 }) // r="3.33"
 */
export function h(
  tag: string,
  attrs: Readonly<Record<string, AttributeValue>> = {},
  ...children: readonly Child[]
): SvgNode {
  const kept: Record<string, string> = {}
  for (const [name, value] of Object.entries(attrs)) {
    if (value === null || value === undefined || value === false) continue
    kept[name] = typeof value === 'number' ? String(round(value)) : value
  }
  return { tag, attrs: kept, children: flat(children) }
}

function flat(children: readonly Child[]): (SvgNode | string)[] {
  const kept: (SvgNode | string)[] = []
  for (const child of children) {
    if (isList(child)) kept.push(...flat(child))
    else if (child !== null && child !== undefined && child !== false) kept.push(child)
  }
  return kept
}

function isList(child: Child): child is readonly Child[] {
  return Array.isArray(child)
}

/** How large a chart is and what it is called. */
export interface RootOptions {
  readonly width: number
  readonly height: number
  /** The user units across and down, where they are other than pixels. */
  readonly box?: readonly [number, number]
  /** The accessible name. Without it the chart is hidden from screen readers. */
  readonly label?: string | undefined
  /** `group` for a chart with links inside, whose parts a picture would hide. */
  readonly role?: 'img' | 'group'
}

/**
 * The root of a chart: its size, its name, and the typeface and ink of all that it writes.
 *
 * @example svgRoot({ width: 24, height: 24, label: 'uppföljt' }, h('rect', { width: 24, height: 24 }))
 */
export function svgRoot(options: RootOptions, ...children: readonly Child[]): SvgNode {
  const { width, height, box = [width, height], label, role = 'img' } = options
  const name = label === undefined ? { 'aria-hidden': 'true' } : { role, 'aria-label': label }
  const size = { width, height, viewBox: `0 0 ${round(box[0])} ${round(box[1])}` }
  const type = { 'font-family': sans, 'font-size': 12, fill: token('ink') }
  return h('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, ...name, ...type }, ...children)
}
