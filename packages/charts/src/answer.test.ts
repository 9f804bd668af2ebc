import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { answer, type AnswerAxis, type AnswerMark, type AnswerPoint } from './answer.ts'
import { hostileTexts } from './samples.ts'
import { toMarkup } from './to-markup.ts'

const { document } = parseHTML('<!doctype html><html><body></body></html>')
const words: AnswerAxis = { kind: 'category', label: 'Organ', format: String }
const numbers: AnswerAxis = { kind: 'number', label: 'Antal', format: (value) => `${value} st` }
const days: AnswerAxis = {
  kind: 'day',
  label: 'Dag',
  format: (value) => new Date(value).toISOString().slice(0, 10),
}
const point = (x: number | string, y: number | string, more: Partial<AnswerPoint> = {}): AnswerPoint => ({
  x,
  y,
  series: null,
  value: null,
  title: `${x}: ${y}`,
  ...more,
})
const draw = (
  points: readonly AnswerPoint[],
  mark: AnswerMark,
  [x, y]: readonly [AnswerAxis, AnswerAxis] = [words, numbers],
): string => toMarkup(answer(points, { mark, x, y, empty: 'Inget att rita', label: 'Svar' }, { document }))

test('bars bear their words and their figures, also below zero', () => {
  const svg = draw([point('KS', 12), point('Valnämnden', -40)], 'bar')
  for (const text of ['KS', 'Valnämnden', '12 st', '-40 st']) expect(svg).toContain(`>${text}</text>`)
  expect(svg.match(/<title/g)).toHaveLength(2)
})

test('what stands at the same word is added up at the end of its bar', () => {
  expect(draw([point('KS', 1, { series: 'a' }), point('KS', 2, { series: 'b' })], 'bar')).toContain('>3 st<')
})

test('few years have a tick each, and nothing between', () => {
  const svg = draw([point(2023, 1), point(2025, 2)], 'line', [{ ...numbers, format: String }, numbers])
  expect([...svg.matchAll(/>(20[\d.]+)</g)].map(([, year]) => year)).toEqual(['2023', '2024', '2025'])
})

test('days stand where they fall', () => {
  const svg = draw([point(Date.UTC(2025, 0, 1), 1), point(Date.UTC(2025, 11, 31), 2)], 'line', [
    days,
    numbers,
  ])
  expect(svg).toContain('2025-')
})

test('a few series are named and told apart by form; many are alike', () => {
  const of = (count: number): AnswerPoint[] =>
    Array.from({ length: count }, (_, at) => point(at, at, { series: `Serie ${at}` }))
  const few = draw(of(3), 'line', [numbers, numbers])
  expect(few).toContain('>Serie 2</text>')
  expect(few).toContain('stroke-dasharray')
  expect(draw(of(9), 'line', [numbers, numbers])).not.toContain('>Serie 2</text>')
})

test('a cell holds its figure; what is unknown is no zero', () => {
  const svg = draw([point('KS', 'Klimat', { value: 4 }), point('KS', 'Skola')], 'cell', [words, words])
  expect(svg).toContain('>4</text>')
  expect(svg).toContain('>–</text>')
  expect(svg).not.toContain('>0</text>')
})

test('nothing to draw is said', () => {
  expect(draw([], 'bar')).toContain('Inget att rita')
})

describe.each(['bar', 'line', 'dot', 'cell'] as const)('%s', (mark) => {
  const axes = mark === 'bar' ? ([words, numbers] as const) : ([words, words] as const)

  test('whatever the words are, they are texts', () => {
    const points = hostileTexts.map((text, at) =>
      point(text, mark === 'bar' ? at : text, { series: text, value: at, title: text }),
    )
    const svg = draw(points, mark, axes)
    expect(svg).not.toMatch(/<script|<img|NaN|undefined/)
    expect(svg.match(/aria-label/g)).toHaveLength(1)
  })

  test('every colour is a token', () => {
    const svg = draw([point('a', mark === 'bar' ? 1 : 'b', { value: 1 })], mark, axes)
    for (const [, colour] of svg.matchAll(/(?:fill|stroke)="([^"]+)"/g))
      expect(colour).toMatch(/^(?:var\(--|none$|currentColor$)/)
  })
})
