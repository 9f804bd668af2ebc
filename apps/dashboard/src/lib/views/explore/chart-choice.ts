/** Which chart an answer is drawn as: by the kinds of its columns, or as the reader has chosen. */
import type { AnswerMark } from '@rodtrad/charts/answer'
import { kindsOf, type Answered, type ColumnKind } from './column-kinds.ts'

/** A chart of columns, by their places. */
export interface ChartChoice {
  readonly mark: AnswerMark
  readonly x: number
  readonly y: number
  /** What tells the series apart; of cells, what stands in them. */
  readonly colour: number | undefined
}

export const marks: readonly AnswerMark[] = ['bar', 'line', 'dot', 'cell']

/** So many rows, and two columns of numbers are more telling against each other than as bars. */
const manyRows = 25
/** More words on an axis are no matrix that one can read. */
const mostWords = 40

/**
 * The chart that fits: time and a number as lines, words and a number as bars, two words and a number as cells, two
 * numbers as dots. Nothing where there is no number to draw.
 */
export function fittingChart(answer: Answered): ChartChoice | undefined {
  const kinds = kindsOf(answer)
  const all = (...wanted: readonly ColumnKind[]): number[] =>
    kinds.flatMap((kind, at) => (wanted.includes(kind) ? [at] : []))
  const [time] = all('day', 'year', 'period')
  const [number, second] = all('number')
  const [word, other] = all('text')
  if (number === undefined) return yearsAlone(all('year'), word)
  if (time !== undefined && countOf(answer, time) > 1)
    return { mark: 'line', x: time, y: number, colour: severalIn(answer, all('text')) }
  if (word !== undefined && other !== undefined && isMatrix(answer, word, other))
    return { mark: 'cell', x: word, y: other, colour: number }
  if (second !== undefined && (word === undefined || answer.rows.length > manyRows))
    return { mark: 'dot', x: number, y: second, colour: severalIn(answer, all('text')) }
  return word === undefined ? undefined : { mark: 'bar', x: word, y: number, colour: undefined }
}

/** Whole numbers that look like years are drawn as numbers where there is nothing else. */
function yearsAlone([year]: readonly number[], word: number | undefined): ChartChoice | undefined {
  return year === undefined || word === undefined
    ? undefined
    : { mark: 'dot', x: year, y: word, colour: undefined }
}

function countOf({ rows }: Answered, at: number): number {
  return new Set(rows.map((row) => row[at])).size
}

/** The first column that parts the rows in a few series. */
function severalIn(answer: Answered, columns: readonly number[]): number | undefined {
  return columns.find((at) => {
    const count = countOf(answer, at)
    return count > 1 && count < answer.rows.length
  })
}

function isMatrix(answer: Answered, x: number, y: number): boolean {
  const { rows } = answer
  const [across, down] = [countOf(answer, x), countOf(answer, y)]
  if (across < 2 || down < 2 || across > mostWords || down > mostWords) return false
  // Each pair once, and enough of them that most cells are filled.
  const pairs = new Set(rows.map((row) => JSON.stringify([row[x], row[y]])))
  return pairs.size === rows.length && rows.length * 2 > across * down
}

/**
 * What the address says of the chart: `auto`, or mark and columns, counted from 1.
 *
 * @example toChartText({ mark: 'bar', x: 0, y: 1, colour: undefined }) // 'bar.1.2'
 */
export function toChartText({ mark, x, y, colour }: ChartChoice): string {
  return [mark, x + 1, y + 1, ...(colour === undefined ? [] : [colour + 1])].join('.')
}

/** The chart that the address asks for, where the answer has its columns; else the fitting one. */
export function chartIn(text: string, answer: Answered): ChartChoice | undefined {
  const [mark, ...columns] = text.split('.')
  const places = columns.map((column) => Number(column) - 1)
  const [x, y, colour] = places
  const known = marks.find((each) => each === mark)
  const isThere = places.every((at) => Number.isInteger(at) && at >= 0 && at < answer.columns.length)
  return known === undefined || !isThere || x === undefined || y === undefined
    ? fittingChart(answer)
    : { mark: known, x, y, colour }
}
