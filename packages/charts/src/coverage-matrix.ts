import { coverageGlyph, type CoverageMark } from './coverage-cell.ts'
import { matrixLegend } from './coverage-legend.ts'
import { h, round, svgRoot, type Child, type SvgNode } from './svg.ts'
import { textNode } from './text-node.ts'
import { clip, textWidth, wrap } from './text.ts'
import { token } from './tokens.ts'

/** One cell of the matrix with the names of its row and column. */
export interface CoverageRow extends CoverageMark {
  readonly goal: string
  readonly goalTitle: string
  readonly organisation: string
  readonly organisationName: string
}

/** The words of the matrix. */
export interface CoverageMatrixLabels {
  /** Over the goals: 'Riktningsmål'. */
  readonly goals: string
  /** Over the sums of the rows: 'bär målet'. */
  readonly carriers: string
  /** Beside the sums of the columns: 'mål som bärs'. */
  readonly carried: string
  /** A sum: '5 av 7'. */
  readonly sum: (linked: number, all: number) => string
  /** The five levels from none to followed. */
  readonly levels: readonly [string, string, string, string, string]
  readonly declines: string
  readonly unanswered: string
  readonly single: string
  /** Written when there are no rows. */
  readonly empty: string
}

/** How to draw the matrix. */
export interface CoverageMatrixOptions {
  readonly labels: CoverageMatrixLabels
  /** In px; 1120 when not given. */
  readonly width?: number
  readonly label?: string
}

const headType = { size: 12.5 }
const titleType = { size: 13, weight: 550 }
const rowHeight = 42
const cell = 26

/**
 * The matrix riktningsmål × organ as one picture, for print and export: cells, sums by row and column, and a legend.
 * Goals and organs stand in the order in which the rows first name them.
 *
 * @example coverageMatrix(rows, { labels, width: 1120, label: 'Täckning per riktningsmål och organ' })
 */
export function coverageMatrix(rows: readonly CoverageRow[], options: CoverageMatrixOptions): SvgNode {
  const { labels, width = 1120, label } = options
  const goals = [...new Map(rows.map((row) => [row.goal, row.goalTitle]))]
  const organs = [...new Map(rows.map((row) => [row.organisation, row.organisationName]))]
  if (goals.length === 0)
    return svgRoot({ width, height: 40, label }, textNode(labels.empty, 0, 25, { size: 13, colour: 'ink-2' }))
  const names = organs.map(([, name]) => clip(name, 224, headType))
  const slant = Math.max(...names.map((name) => textWidth(name, headType))) * Math.SQRT1_2
  const sums = Math.max(96, textWidth(labels.carriers, headType) + 28, slant - 8)
  const titles = Math.max(150, Math.min(440, width - sums - organs.length * 44))
  const pitch = Math.max(cell + 3, Math.min(64, (width - titles - sums) / organs.length))
  const top = Math.max(40, slant + 30)
  const bottom = top + goals.length * rowHeight
  const right = titles + organs.length * pitch
  const wide = Math.max(width, right + sums)
  const legend = matrixLegend(labels, wide, bottom + 62)
  const x = (i: number): number => titles + i * pitch
  const byPlace = new Map(rows.map((row) => [JSON.stringify([row.goal, row.organisation]), row]))

  const header = [
    textNode(labels.goals, 0, top - 12, { ...headType, colour: 'ink-2' }),
    names.map((name, i) => {
      const turn = `translate(${round(x(i) + pitch / 2 + 2)} ${round(top - 12)}) rotate(-45)`
      return textNode(name, 0, 0, { ...headType, more: { transform: turn } })
    }),
    textNode(labels.carriers, right + 14, top - 12, { ...headType, colour: 'ink-2' }),
  ]
  const body = goals.map(([goal, title], r) => {
    const y = top + r * rowHeight
    const cells = organs.map(([organ]) => byPlace.get(JSON.stringify([goal, organ])))
    const lines = wrap(title, titles - 18, 2, titleType)
    return [
      rule(y, right + sums - 14, r === 0),
      lines.map((line, i) =>
        textNode(line, 0, y + rowHeight / 2 + 4.5 + (i - (lines.length - 1) / 2) * 15.5, titleType),
      ),
      cells.map((row, i) => row && at(x(i) + (pitch - cell) / 2, y + (rowHeight - cell) / 2, row)),
      sumOf(cells, labels, right + 14, y + rowHeight / 2 + 4.5),
    ]
  })
  const feet = organs.map(([organ], i) => {
    const cells = goals.map(([goal]) => byPlace.get(JSON.stringify([goal, organ])))
    const linked = String(linkedIn(cells))
    return textNode(linked, x(i) + pitch / 2, bottom + 22, {
      size: 12.5,
      anchor: 'middle',
      weight: linked === '0' ? 700 : 400,
    })
  })
  const carried = textNode(labels.carried, titles - 18, bottom + 22, {
    ...headType,
    colour: 'ink-2',
    anchor: 'end',
  })
  return svgRoot(
    { width: wide, height: bottom + 62 + legend.height, label },
    header,
    body,
    rule(bottom, right + sums - 14, true),
    carried,
    feet,
    legend.node,
  )
}

function rule(y: number, width: number, strong: boolean): SvgNode {
  return h('path', {
    d: `M0 ${round(y)}h${round(width)}`,
    stroke: token(strong ? 'ink-3' : 'line'),
    'stroke-width': strong ? 1 : 0.8,
  })
}

function at(x: number, y: number, row: CoverageRow): SvgNode {
  return h(
    'g',
    { transform: `translate(${round(x)} ${round(y)}) scale(${round(cell / 22)})` },
    coverageGlyph(row),
  )
}

function linkedIn(cells: readonly (CoverageRow | undefined)[]): number {
  return cells.filter((row) => row !== undefined && row.level >= 2).length
}

function sumOf(
  cells: readonly (CoverageRow | undefined)[],
  labels: CoverageMatrixLabels,
  x: number,
  y: number,
): Child {
  const linked = linkedIn(cells)
  const all = cells.filter((row) => row !== undefined).length
  return textNode(labels.sum(linked, all), x, y, { size: 13, weight: linked === 0 ? 700 : 400 })
}
