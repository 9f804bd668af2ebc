import { h, round, svgRoot, type Child, type SvgNode } from './svg.ts'
import { textNode } from './text-node.ts'
import { textWidth, wrap } from './text.ts'
import { toMarkup } from './to-markup.ts'
import { dark, light, serif, token, type Palette } from './tokens.ts'

/** What stands around a chart that leaves the page. */
export interface ExportOptions {
  /** The finding, in a sentence. */
  readonly title: string
  /** Both dates: as-of and period. */
  readonly subtitle?: string
  readonly source?: string
  /** Signs with their words, where the chart bears none of its own. */
  readonly legend?: readonly { readonly glyph: SvgNode; readonly text: string }[]
  /** Says that the figures are made up, in a dashed frame. */
  readonly illustrative?: string
  /** The colours written out; light when not given. */
  readonly palette?: 'light' | 'dark' | Palette
}

const margin = 28
const titleType = { size: 21, weight: 600 }
const smallType = { size: 12 }

/**
 * A file of its own: the chart with title, dates, legend and source on paper, all colours and typefaces written out,
 * links taken away.
 *
 * @example toSvgText(chart, { title: 'Ett av sex riktningsmål saknar mål', subtitle: 'per 2026-11-23 · utfall 2025' })
 */
export function toSvgText(chart: SvgNode, options: ExportOptions): string {
  const { title, subtitle, source, legend = [], illustrative, palette = 'light' } = options
  const wide = Number(chart.attrs['width'] ?? 0)
  const high = Number(chart.attrs['height'] ?? 0)
  const room = Math.max(wide, 420)
  let y = margin
  const row = (height: number, ...children: readonly Child[]): Child => {
    const group = h('g', { transform: `translate(${margin} ${round(y)})` }, ...children)
    y += height
    return group
  }
  const text = (words: string | undefined): Child =>
    words === undefined || words === ''
      ? null
      : wrap(words, room, 4, smallType).map((line) =>
          row(17, textNode(line, 0, 12, { ...smallType, colour: 'ink-2' })),
        )

  const parts = [
    wrap(title, room, 3, titleType).map((line) =>
      row(27, textNode(line, 0, 19, { ...titleType, more: { 'font-family': serif } })),
    ),
    text(subtitle),
    row(14),
    row(
      high + 14,
      h(
        'svg',
        { ...chart.attrs, xmlns: null, role: null, 'aria-label': null, 'aria-hidden': null },
        chart.children,
      ),
    ),
    legend.length > 0 && legendRow(legend, room, row),
    text(source),
    illustrative !== undefined && row(24, note(illustrative, room)),
  ]
  const size = { width: room + 2 * margin, height: round(y + margin - 10) }
  const label = [title, subtitle].filter((words) => words !== undefined).join('. ')
  const page = svgRoot({ ...size, label }, h('rect', { ...size, fill: token('paper') }), parts)
  return `${toMarkup(resolve(page, palette === 'light' ? light : palette === 'dark' ? dark : palette))}\n`
}

function legendRow(
  legend: NonNullable<ExportOptions['legend']>,
  room: number,
  row: (height: number, ...children: readonly Child[]) => Child,
): Child {
  let [x, line] = [0, 0]
  const entries = legend.map(({ glyph, text }) => {
    const wide = 27 + textWidth(text, smallType)
    if (x > 0 && x + wide > room) [x, line] = [0, line + 1]
    const entry = h(
      'g',
      { transform: `translate(${round(x)} ${line * 26})` },
      glyph,
      textNode(text, 27, 14.5, smallType),
    )
    x += wide + 18
    return entry
  })
  return row((line + 1) * 26 + 8, entries)
}

function note(words: string, room: number): Child {
  const [line = ''] = wrap(words, room - 16, 1, { size: 11 })
  const width = textWidth(line, { size: 11 }) + 14
  const box = {
    y: 5,
    width,
    height: 18,
    rx: 4,
    fill: 'none',
    stroke: token('ink-3'),
    'stroke-dasharray': '3 2.5',
  }
  return [h('rect', box), textNode(line, 7, 17.8, { size: 11, colour: 'ink-2' })]
}

/**
 * The tree with every custom property replaced by its value in the palette (or by its fallback, for typefaces) and
 * with plain groups for links, so that it needs no page around it.
 *
 * @example resolve(statusGlyph('attained'), dark).attrs['stroke'] // '#4fc4bd'
 */
export function resolve(node: SvgNode, palette: Palette): SvgNode {
  const colours: Readonly<Record<string, string>> = palette
  const plain = (value: string): string =>
    value
      .replace(
        /var\(--([\w-]+)(?:, ?([^()]*))?\)/g,
        (_, name: string, fallback: string) => colours[name] ?? fallback,
      )
      .replace('currentColor', palette.ink)
  const isLink = node.tag === 'a'
  const attrs = Object.entries(node.attrs).flatMap(([name, value]) =>
    isLink && (name === 'href' || name === 'aria-current') ? [] : [[name, plain(value)] as const],
  )
  const children = node.children.map((child) => (typeof child === 'string' ? child : resolve(child, palette)))
  return h(isLink ? 'g' : node.tag, Object.fromEntries(attrs), children)
}
