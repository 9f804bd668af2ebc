import * as Plot from '@observablehq/plot'
import type { SeriesLabels } from './series-labels.ts'
import type { SeriesBreak, SeriesLine, SeriesPoint, SeriesTarget } from './series-rows.ts'
import { token } from './tokens.ts'

/** From where one started. */
export interface SeriesBaseline {
  readonly year: number
  readonly value: number
}

/** What the marks need to know beside the lines. */
export interface SeriesMarkOptions {
  readonly targets: readonly SeriesTarget[]
  readonly baseline: SeriesBaseline | null
  readonly breaks: readonly SeriesBreak[]
  readonly format: (value: number) => string
  readonly labels: SeriesLabels
}

const wordLook = { fill: token('ink-2'), fontSize: 11, stroke: token('paper'), strokeWidth: 3 }

interface LineLook {
  readonly colour: string
  readonly width: number
  readonly symbol: 'circle' | 'square'
}

/**
 * The marks of the series from the back to the front: range, breaks, other municipalities, targets, baseline, one's own lines.
 *
 * @example Plot.plot({ marks: seriesMarks(lines, { targets: [], baseline: null, breaks: [], format: String, labels }) })
 */
export function seriesMarks(lines: readonly SeriesLine[], options: SeriesMarkOptions): Plot.Markish[] {
  const own = lines.filter((line) => line.municipality === '')
  const others = lines.filter((line) => line.municipality !== '')
  const parted = own.some((line) => line.gender !== 'T')
  return [
    ...targetMarks(options),
    ...breakMarks(options),
    ...others.flatMap((line) =>
      lineMarks(line, { colour: token('ink-3'), width: 0.9, symbol: 'circle' }, options),
    ),
    ...baselineMarks(options),
    ...own.flatMap((line) => lineMarks(line, lookOf(line, parted), options)),
  ]
}

function lookOf({ gender }: SeriesLine, parted: boolean): LineLook {
  if (gender === 'K') return { colour: token('c4'), width: 2, symbol: 'circle' }
  if (gender === 'M') return { colour: token('c3'), width: 2, symbol: 'square' }
  return parted
    ? { colour: token('ink-2'), width: 1.3, symbol: 'circle' }
    : { colour: token('c4'), width: 2.4, symbol: 'circle' }
}

function lineMarks(line: SeriesLine, look: LineLook, { format, labels }: SeriesMarkOptions): Plot.Markish[] {
  const runs = line.runs.flatMap((run, i) => run.map((point) => ({ ...point, run: i })))
  const own = line.municipality === ''
  const at = { x: 'time', y: 'value' }
  const title = (point: SeriesPoint): string => {
    const words = point.row.mark ? `, ${labels[point.row.mark]}` : ''
    return `${own ? '' : `${line.municipality} `}${point.row.period}: ${format(point.value)}${words}`
  }
  const joined = Plot.line(runs, { ...at, z: 'run', stroke: look.colour, strokeWidth: look.width })
  if (!own) return [joined, Plot.dot(runs, { ...at, r: 1.4, fill: look.colour, title })]
  const whole = runs.filter((point) => !point.row.mark)
  const open = runs.filter((point) => point.row.mark)
  const parts = line.loose.filter((point) => point.row.mark !== 'forecast')
  const forecasts = line.loose.filter((point) => point.row.mark === 'forecast')
  const hollow = { ...at, fill: token('card'), stroke: look.colour, strokeWidth: 1.6, title }
  return [
    joined,
    Plot.dot(whole, {
      ...at,
      symbol: look.symbol,
      r: 3,
      fill: look.colour,
      stroke: token('card'),
      strokeWidth: 1,
      title,
    }),
    Plot.dot(open, { ...hollow, symbol: look.symbol, r: 3.4 }),
    Plot.dot(parts, { ...hollow, symbol: 'diamond', r: 3, strokeWidth: 1.3 }),
    Plot.dot(forecasts, { ...hollow, r: 3.8, strokeDasharray: '2 1.6' }),
    // Written below and to the left: what is later stands to the right. A forecast is labelled at its end.
    Plot.text(latestOfEachMark([...open, ...parts]), {
      ...at,
      ...wordLook,
      text: (point: SeriesPoint) => (point.row.mark ? labels[point.row.mark] : ''),
      dx: 10,
      dy: 17,
      textAnchor: 'end',
    }),
  ]
}

/** One written word for each kind of mark is enough: the latest. */
function latestOfEachMark(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  return [
    ...new Map(points.filter((point) => point.row.mark).map((point) => [point.row.mark, point])).values(),
  ]
}

function targetMarks({ targets, baseline, format, labels }: SeriesMarkOptions): Plot.Markish[] {
  const ranges = targets.filter((target) => typeof target.max === 'number')
  const steps = targets.filter((target) => typeof target.max !== 'number' && target.final !== true)
  const finals = targets.filter((target) => typeof target.max !== 'number' && target.final === true)
  const ends = { x1: (t: SeriesTarget) => t.from - 0.4, x2: (t: SeriesTarget) => t.to + 0.4 }
  const line = { stroke: token('ink'), strokeWidth: 1.3 }
  const title = (t: SeriesTarget): string =>
    `${t.final ? labels.finalTarget : labels.target} ${t.to}: ${format(t.value)}`
  return [
    Plot.rect(ranges, { ...ends, y1: 'value', y2: 'max', fill: token('met'), fillOpacity: 0.12, title }),
    Plot.ruleY(ranges, { ...ends, y: 'value', stroke: token('met') }),
    Plot.ruleY(ranges, { ...ends, y: 'max', stroke: token('met') }),
    Plot.link(baseline === null ? [] : finals, {
      x1: () => baseline?.year,
      y1: () => baseline?.value,
      x2: 'to',
      y2: 'value',
      ...line,
      strokeWidth: 0.8,
      strokeDasharray: '1 3',
    }),
    Plot.ruleY(steps, { ...ends, y: 'value', ...line, title }),
    Plot.dot(finals, { x: 'to', y: 'value', symbol: 'diamond', r: 4.5, fill: token('card'), ...line, title }),
  ]
}

/** Between the year before and the first one of the new measure. */
function breakMarks({ breaks }: SeriesMarkOptions): Plot.Markish[] {
  const x = ({ year }: SeriesBreak): number => year - 0.5
  return [
    Plot.ruleX(breaks, { x, stroke: token('ink-3'), strokeDasharray: '4 3' }),
    Plot.text(breaks, {
      ...wordLook,
      x,
      frameAnchor: 'top',
      text: 'label',
      dx: 5,
      textAnchor: 'start',
    }),
  ]
}

function baselineMarks({ baseline, labels, format }: SeriesMarkOptions): Plot.Markish[] {
  if (baseline === null) return []
  const at = { x: 'year', y: 'value' }
  const words = `${labels.baseline} ${format(baseline.value)}`
  return [
    Plot.dot([baseline], { ...at, r: 6.5, stroke: token('ink'), strokeWidth: 1, title: () => words }),
    Plot.text([baseline], { ...at, ...wordLook, text: () => words, dy: 17, textAnchor: 'start', dx: -6 }),
  ]
}
