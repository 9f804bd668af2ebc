import { spread } from './layer-place.ts'
import { h, round, type Child } from './svg.ts'
import { textNode } from './text-node.ts'
import { token, type TokenName } from './tokens.ts'

/** A label that belongs to the end of a line. */
export interface EndLabel {
  readonly text: string
  /** The end of the line, in px. */
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly weight?: number
  readonly colour: TokenName
}

/** Where the labels may stand, in px. */
export interface EndLabelFrame {
  /** Their left edge. */
  readonly x: number
  readonly top: number
  readonly bottom: number
}

const lead = 15
const halo = {
  stroke: token('paper'),
  'stroke-width': 3,
  'paint-order': 'stroke',
  'stroke-linejoin': 'round',
}

/**
 * Labels at the ends of lines, moved apart so that none lies on another, each with a hairline to its end where it had to
 * move. They take the place of a legend.
 *
 * @example endLabels([{ text: 'Ale 78', x: 500, y: 40, colour: 'ink' }], { x: 520, top: 0, bottom: 240 })
 */
export function endLabels(labels: readonly EndLabel[], { x, top, bottom }: EndLabelFrame): Child {
  const sorted = labels.toSorted((a, b) => a.y - b.y || (a.text < b.text ? -1 : 1))
  const gaps = sorted.slice(1).map(() => lead)
  const wishes = sorted.map(({ y }, i) =>
    Math.min(Math.max(y, top + i * lead), bottom - (sorted.length - 1 - i) * lead),
  )
  const places = spread(
    wishes,
    gaps,
    sorted.map(() => 1),
  )
  return sorted.map((label, i) => {
    const y = places[i] ?? label.y
    const away = Math.abs(y - label.y) > 3 || x - label.x > 30
    const way = `M${round(label.x + 6)} ${round(label.y)}L${round(x - 4)} ${round(y)}`
    return [
      away && h('path', { d: way, fill: 'none', stroke: token('ink-3'), 'stroke-width': 0.7 }),
      textNode(label.text, x, y + 4, {
        size: label.size ?? 12,
        weight: label.weight ?? 400,
        colour: label.colour,
        more: halo,
      }),
    ]
  })
}
