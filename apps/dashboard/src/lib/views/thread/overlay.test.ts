import { expect, test } from 'vitest'
import { words } from '../../i18n/both-languages.ts'
import { drawnPart } from './drawn-part.ts'
import { shownOf } from './fold.ts'
import { ThreadGraph, type Link, type Node } from './graph.ts'
import { laidBy, legendOf, type OverlayRow } from './overlay.ts'
import { toggled } from './toggled.ts'
import { wayText } from './way-text.ts'
import { waysBetween } from '@rodtrad/charts'

const w = words.sv
const node = (id: string, kind: string, status: Node['status'] = null): Node => ({
  id,
  kind,
  title: id,
  number: null,
  owners: [],
  verksamheter: [],
  status,
  value: null,
  low: null,
  high: null,
  evidence: null,
  illustrative: false,
})
const row = (id: string, over: Partial<OverlayRow>): OverlayRow => ({
  id,
  level: null,
  until: null,
  succeeded: null,
  hangs: null,
  organ: null,
  organName: null,
  ...over,
})

//   V ── R1 ── N1 ── i1      N1 serves R2 too, and that link is to confirm; N2 serves R2
//    ╲       ╱
//     ── R2 ─── N2
const links: readonly Link[] = [
  ['R1', 'V'],
  ['R2', 'V'],
  ['N1', 'R1'],
  ['N1', 'R2'],
  ['N2', 'R2'],
  ['i1', 'N1'],
].map(([from = '', to = '']) => ({ from, to, suspect: from === 'N1' && to === 'R2' }))
const graph = new ThreadGraph(
  [
    node('V', 'vision'),
    node('R1', 'riktningsmal', 'partly'),
    node('R2', 'riktningsmal', 'attained'),
    node('N1', 'namndmal', 'attained'),
    node('N2', 'namndmal', 'unassessed'),
    node('i1', 'indicator'),
  ],
  links,
)
const { nodes } = shownOf(graph, { chosen: null, opened: new Set() })

test('the legend tells what is shown, in order, and how many bear it; what is unknown bears nothing', () => {
  const lines = legendOf(nodes, laidBy(w, 'status', [], links))
  expect(lines).toEqual([
    { sign: 'attained', name: 'uppfyllt', count: 2 },
    { sign: 'partly', name: 'delvis uppfyllt', count: 1 },
  ])
})

test('links to confirm are told at both ends', () => {
  const laid = laidBy(w, 'bekrafta', [], links)
  expect(nodes.map((each) => laid(each)?.sign)).toEqual([
    undefined,
    undefined,
    'changed',
    'suspect',
    undefined,
    undefined,
  ])
})

test('what expires bears its day, and what comes of it its own sign', () => {
  const laid = laidBy(
    w,
    'utloper',
    [
      row('R1', { until: '2026-12-31', succeeded: false, hangs: false }),
      row('R2', { until: '2026-12-31', succeeded: true, hangs: false }),
      row('N1', { hangs: true }),
    ],
    links,
  )
  expect(laid(node('R1', 'riktningsmal'))).toMatchObject({ sign: 'expires', word: 'löper ut 2026-12-31' })
  expect(laid(node('R2', 'riktningsmal'))?.sign).toBe('succeeded')
  expect(laid(node('N1', 'namndmal'))?.sign).toBe('hanging')
  expect(laid(node('V', 'vision'))).toBeUndefined()
})

test('organs get signs of their own, those with most first', () => {
  const rows = ['R1', 'R2', 'N1'].map((id) => row(id, { organ: id === 'N1' ? 'kfn' : 'kf', organName: id }))
  const laid = laidBy(w, 'organ', rows, links)
  expect(laid(node('R1', 'riktningsmal'))?.sign).toBe('organ-0')
  expect(laid(node('N1', 'namndmal'))?.sign).toBe('organ-1')
})

const said = (from: string, to: string, isEvery = false): string => {
  const ways = waysBetween(links, from, to, { every: isEvery })
  const [a, b] = [graph.get(from), graph.get(to)]
  return a && b ? wayText(w, { graph, ways, isEvery }, a, b) : ''
}

test('the ways are said in a sentence', () => {
  expect(said('i1', 'R1')).toBe('Den kortaste vägen från ”i1” till ”R1” går i 2 steg, via ”N1”.')
  expect(said('i1', 'V')).toBe('Två lika korta vägar leder från ”i1” till ”V”, i 3 steg.')
  expect(said('i1', 'V', true)).toBe(
    'Två vägar leder från ”i1” till ”V”; den kortaste i 3 steg, den längsta i 3 steg.',
  )
  expect(said('N1', 'N2')).toBe('Ingen tråd leder från ”N1” till ”N2”. De möts i ”R2”.')
})

test('what is opened is no longer closed, and the other way round', () => {
  const closed = toggled({ opened: new Set(['a', 'b']), closed: new Set() }, 'a', false)
  expect([[...closed.opened], [...closed.closed]]).toEqual([['b'], ['a']])
  expect([...toggled(closed, 'a', true).closed]).toEqual([])
})

test('the drawn part stays while one scrolls a little, and holds what is in sight', () => {
  const at = (x: number, y: number): string => drawnPart({ x, y, width: 1000, height: 600 })
  expect(at(10, 10)).toBe(at(490, 290))
  expect(at(10, 10)).not.toBe(at(510, 10))
  const [left = 0, top = 0, width = 0, height = 0] = at(730, 1450).split(' ').map(Number)
  expect(left).toBeLessThanOrEqual(730 - 500)
  expect(top).toBeLessThanOrEqual(1450 - 300)
  expect(left + width).toBeGreaterThanOrEqual(1730 + 500)
  expect(top + height).toBeGreaterThanOrEqual(2050 + 300)
})
