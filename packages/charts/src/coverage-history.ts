import { levelColour, type CoverageLevel } from './coverage-cell.ts'
import { h, round, svgRoot, type Child, type SvgNode } from './svg.ts'
import { textNode } from './text-node.ts'
import { token } from './tokens.ts'

/** How many cells have a level on a day. */
export interface CoverageHistoryRow {
  readonly asOf: string
  readonly level: number
  readonly cells: number
  /** All cells of the day. */
  readonly all: number
}

/** The words of the chart. */
export interface CoverageHistoryLabels {
  /** Over a column: its share of cells that are linked or more, '62 %'. */
  readonly share: (share: number) => string
  /** Under a column: '2024', or the day. */
  readonly day: (asOf: string) => string
  /** Written when there is nothing to show. */
  readonly empty: string
}

/** How to draw the chart. */
export interface CoverageHistoryOptions {
  readonly labels: CoverageHistoryLabels
  /** In px; 640 when not given. */
  readonly width?: number
  /** Of the columns, in px; 150 when not given. */
  readonly height?: number
  readonly label?: string
}

const [gutter, head, foot, widest] = [14, 24, 22, 64]
const type = { size: 12.5 }

/**
 * The coverage over time: a column for each day, its cells shared out on the five levels, the carrying ones at the
 * bottom, and over it how large a share they are. Days stand in the order in which the rows first name them.
 *
 * @example coverageHistory(rows, { labels, label: 'Täckning över tid' })
 */
export function coverageHistory(
  rows: readonly CoverageHistoryRow[],
  options: CoverageHistoryOptions,
): SvgNode {
  const { labels, width = 640, height = 150, label } = options
  const days = [...Map.groupBy(rows, ({ asOf }) => asOf)]
  if (days.length === 0)
    return svgRoot({ width, height: 40, label }, textNode(labels.empty, 0, 25, { size: 13, colour: 'ink-2' }))
  const step = Math.min(widest + gutter, width / days.length)
  const wide = step - gutter
  const columns = days.map(([asOf, own], at) => {
    const middle = round(wide / 2)
    const carried = own.filter(({ level }) => level >= 2).reduce((sum, { cells }) => sum + cells, 0)
    const all = own[0]?.all ?? 0
    return h(
      'g',
      { transform: `translate(${round(at * step)} 0)` },
      textNode(labels.share(all === 0 ? 0 : carried / all), middle, 14, {
        ...type,
        weight: 600,
        anchor: 'middle',
      }),
      segments(own, wide, height),
      textNode(labels.day(asOf), middle, head + height + 16, { ...type, colour: 'ink-2', anchor: 'middle' }),
    )
  })
  return svgRoot({ width: round(step * days.length), height: head + height + foot, label }, columns)
}

/** From the bottom up: followed, measured, linked, reasoned, none. */
function segments(rows: readonly CoverageHistoryRow[], width: number, height: number): Child {
  let y = head + height
  return rows
    .toSorted((a, b) => b.level - a.level)
    .filter(({ cells, all }) => cells > 0 && all > 0)
    .map(({ level, cells, all }) => {
      const high = (cells / all) * height
      y -= high
      const none = level === 0
      return h('rect', {
        x: 0.5,
        y: round(y + 0.75),
        width: round(width - 1),
        height: round(Math.max(0.5, high - 1.5)),
        rx: 2,
        fill: levelColour(level as CoverageLevel),
        stroke: none ? token('ink-3') : null,
        'stroke-dasharray': none ? '2.5 2.5' : null,
      })
    })
}
