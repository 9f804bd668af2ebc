/** The rows of an answer as the points of its chart. */
import type { AnswerAxis, AnswerKind, AnswerPoint } from '@rodtrad/charts/answer'
import type { Value } from '@rodtrad/sql'
import type { Words } from '../../i18n/words.ts'
import { cellText, codeWords } from './cell-text.ts'
import type { ChartChoice } from './chart-choice.ts'
import { kindsOf, type Answered, type ColumnKind } from './column-kinds.ts'

/** All that a chart is drawn of. */
export interface ChartContent {
  readonly x: AnswerAxis
  readonly y: AnswerAxis
  readonly points: readonly AnswerPoint[]
  /** How many rows there is no room for. */
  readonly cut: number
}

/** More bars or cells to read than these nobody does; more dots tell nothing new. */
const most = { bar: 40, cell: 1600, line: 2000, dot: 2000 } as const

/**
 * The points of a chart: what is unknown has none, and codes bear their words.
 *
 * @example chartContent(words.sv, answer, { mark: 'bar', x: 0, y: 1, colour: undefined }).points
 */
export function chartContent(w: Words, answer: Answered, choice: ChartChoice): ChartContent {
  const kinds = kindsOf(answer)
  const { mark, x, y, colour } = choice
  const axes = { x: axisOf(w, answer, x, kinds), y: axisOf(w, answer, y, kinds) }
  // Bars measure along one axis, whatever stands there.
  const yKind: AnswerKind = mark === 'bar' ? 'number' : axes.y.kind
  const xKind: AnswerKind =
    mark === 'cell' || (mark === 'bar' && kinds[x] === 'number') ? 'category' : axes.x.kind
  const said = answer.columns.map((_, at) =>
    codeWords(
      w,
      answer.rows.map((row) => row[at] ?? null),
    ),
  )
  const write = (row: readonly Value[], at: number): string =>
    said[at]?.(row[at] ?? null) ?? cellText(w, row[at] ?? null, kinds[at] ?? 'text')
  const all = answer.rows.flatMap((row): readonly AnswerPoint[] => {
    const [px, py] = [
      placeOf(row[x], xKind, write(row, x)),
      placeOf(row[y], mark === 'cell' ? 'category' : yKind, write(row, y)),
    ]
    if (px === undefined || py === undefined) return []
    return [
      {
        x: px,
        y: py,
        series: colour === undefined || mark === 'cell' ? null : write(row, colour),
        value:
          mark === 'cell' && colour !== undefined && typeof row[colour] === 'number' ? row[colour] : null,
        title: answer.columns.map(({ name }, at) => `${name}: ${write(row, at) || '–'}`).join('\n'),
      },
    ]
  })
  const points = kinds[x] === 'period' ? all.toSorted((a, b) => (a.x < b.x ? -1 : a.x > b.x ? 1 : 0)) : all
  return {
    x: { ...axes.x, kind: xKind },
    y: { ...axes.y, kind: mark === 'cell' ? 'category' : yKind },
    points: points.slice(0, most[mark]),
    cut: Math.max(0, points.length - most[mark]),
  }
}

function axisOf(w: Words, { columns }: Answered, at: number, kinds: readonly ColumnKind[]): AnswerAxis {
  const kind = kinds[at] ?? 'text'
  return {
    kind: kind === 'number' || kind === 'year' ? 'number' : kind === 'day' ? 'day' : 'category',
    label: columns[at]?.name ?? '',
    format: (value) =>
      kind === 'day' ? new Date(value).toISOString().slice(0, 10) : cellText(w, value, kind),
  }
}

/** Where a value stands on an axis; nothing where it cannot. */
function placeOf(value: Value | undefined, kind: AnswerKind, text: string): number | string | undefined {
  if (value === null || value === undefined) return undefined
  if (kind === 'category') return text
  const number =
    kind === 'day' && typeof value === 'string' ? Date.parse(value.replace(' ', 'T')) : Number(value)
  return Number.isFinite(number) ? number : undefined
}
