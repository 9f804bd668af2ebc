import { expect, test } from 'vitest'
import { everyNode, mostOpen, mostShown, shownOf } from './fold.ts'
import { ThreadGraph, type Link, type Node } from './graph.ts'
import { outlineOf, type Branch } from './outline.ts'
import { search } from './search.ts'
import { walk } from './walk.ts'

const node = (id: string, kind: string, over: Partial<Node> = {}): Node => ({
  id,
  kind,
  title: id,
  number: null,
  owners: [],
  verksamheter: [],
  status: null,
  value: null,
  low: null,
  high: null,
  evidence: null,
  illustrative: false,
  ...over,
})
const link = (from: string, to: string, suspect = false): Link => ({ from, to, suspect })

//  V ── R1 ── N1 ── U1 ── A1        i1 measures N1
//   \      \ /
//    ── R2 ─┴─ (N1)        N2 hangs loose
const nodes = [
  node('V', 'vision'),
  node('R1', 'riktningsmal'),
  node('R2', 'riktningsmal'),
  node('N1', 'namndmal', { number: 'KFN 1', owners: ['Kulturnämnden'], title: 'Trygga möten' }),
  node('N2', 'namndmal', { title: 'Mötesplatser' }),
  node('U1', 'verksamhetsmal'),
  node('A1', 'aktivitet'),
  node('i1', 'indicator'),
]
const links = [
  link('R1', 'V'),
  link('R2', 'V'),
  link('N1', 'R1'),
  link('N1', 'R2'),
  link('U1', 'N1'),
  link('A1', 'U1'),
  link('i1', 'N1'),
  link('gone', 'R1'),
]
const graph = new ThreadGraph(nodes, links)
const ids = (of: { readonly nodes: readonly Node[] }): string[] => of.nodes.map(({ id }) => id)

test('the thread of a goal: all above and all below, not its siblings', () => {
  expect([...graph.lit('N1')].sort()).toEqual(['A1', 'N1', 'R1', 'R2', 'U1', 'V', 'i1'])
  expect([...graph.lit('R2')].sort()).toEqual(['A1', 'N1', 'R2', 'U1', 'V', 'i1'])
  expect(graph.lit('gone').size).toBe(0)
})

//   V ── R1 ── N1 ── U1 ── A1, i1      and so many activities under N2 that all cannot be shown
const many = Array.from({ length: mostOpen }, (_, at) => node(`a${at}`, 'aktivitet'))
const large = new ThreadGraph([...nodes, ...many], [...links, ...many.map(({ id }) => link(id, 'N2'))])
const none = { chosen: null, opened: new Set<string>() }

test('a small graph stands open', () => {
  expect(ids(shownOf(graph, none))).toEqual(nodes.map(({ id }) => id))
})

test('of a large one as many levels as can be read, with the counts of what is not shown', () => {
  const shown = shownOf(large, none)
  expect(ids(shown)).toEqual(['V', 'R1', 'R2', 'N1', 'N2'])
  expect(shown.nodes.map(({ hidden }) => hidden)).toEqual([0, 0, 0, 2, mostOpen])
})

test('what is opened shows its children, step by step, or all at once', () => {
  expect(ids(shownOf(large, { ...none, opened: new Set(['N1']) }))).toContain('U1')
  expect(ids(shownOf(large, { ...none, opened: new Set(['N1', 'U1']) }))).toContain('A1')
  expect(ids(shownOf(large, { ...none, opened: new Set(['U1']) }))).not.toContain('A1')
  expect(shownOf(large, { ...none, opened: new Set([everyNode]) }).nodes).toHaveLength(large.nodes.length)
})

test('what is closed hides its children, but not those that something else shows', () => {
  expect(ids(shownOf(graph, { ...none, closed: new Set(['N1']) }))).not.toContain('U1')
  const vision = { chosen: 'V', opened: new Set<string>() }
  const closed = shownOf(graph, { ...vision, closed: new Set(['N1']) })
  expect(ids(closed)).toEqual(['V', 'R1', 'R2', 'N1'])
  expect(closed.nodes.find(({ id }) => id === 'N1')?.hidden).toBe(2)
  const foldable = shownOf(graph, vision).nodes.filter((each) => each.foldable)
  expect(foldable.map(({ id }) => id)).toEqual(['N1', 'U1'])
  expect(ids(shownOf(graph, { chosen: 'R1', opened: new Set(), closed: new Set(['U1']) }))).not.toContain(
    'A1',
  )
})

test('the thread alone, or the ways alone, leave out what lies beside', () => {
  expect(ids(shownOf(graph, { chosen: 'R1', opened: new Set(), focus: true }))).not.toContain('R2')
  const ways = new Set(['U1', 'N1', 'R2'])
  expect(ids(shownOf(graph, { chosen: 'U1', opened: new Set(), focus: true, ways }))).toEqual([
    'R2',
    'N1',
    'U1',
  ])
})

test('the thread can start elsewhere: those, and all that leads to them', () => {
  const more = [node('M1', 'mission'), node('F1', 'factor'), node('W', 'vardeord')]
  const all = new ThreadGraph(
    [...more, ...nodes],
    [...links, link('N1', 'M1'), link('R2', 'F1'), link('R1', 'W')],
  )
  expect(ids(all.from('uppdrag'))).toEqual(['M1', 'N1', 'U1', 'A1', 'i1'])
  expect(ids(all.from('omvarld'))).toEqual(['F1', 'R2', 'N1', 'U1', 'A1', 'i1'])
  expect(ids(all.from('vardeord'))).toEqual(['W', 'R1', 'N1', 'U1', 'A1', 'i1'])
  expect(all.from('mal')).toBe(all)
})

test('a choice shows its thread with the upper layers beside it', () => {
  expect(ids(shownOf(graph, { chosen: 'R1', opened: new Set() }))).toEqual([
    'V',
    'R1',
    'R2',
    'N1',
    'U1',
    'A1',
    'i1',
  ])
})

test('a thread that is too large is shown to its first step', () => {
  const many = Array.from({ length: mostShown }, (_, at) => node(`n${at}`, 'namndmal'))
  const wide = new ThreadGraph([...nodes, ...many], [...links, ...many.map(({ id }) => link(id, 'R1'))])
  expect(ids(shownOf(wide, { chosen: 'V', opened: new Set() }))).toEqual(['V', 'R1', 'R2'])
})

test('loops and links to oneself do no harm', () => {
  const looped = new ThreadGraph(nodes, [...links, link('R1', 'A1'), link('R2', 'R2')])
  expect(looped.lit('N1').has('A1')).toBe(true)
  const flat = (branches: readonly Branch[]): string[] =>
    branches.flatMap((branch) => [branch.node.id, ...flat(branch.children)])
  const outline = flat(outlineOf(shownOf(looped, { chosen: 'N1', opened: new Set() })))
  expect(new Set(outline).size).toBe(outline.length)
})

test('the outline has each node once, under the highest that it serves, and says what else it serves', () => {
  const [vision] = outlineOf(shownOf(graph, { chosen: 'N1', opened: new Set() }))
  expect(vision?.children.map((branch) => branch.node.id)).toEqual(['R1', 'R2'])
  const carried = vision?.children[0]?.children[0]
  expect([carried?.node.id, carried?.also]).toEqual(['N1', ['R2']])
  expect(vision?.children[1]?.children).toEqual([])
})

test('arrows walk along the graph: left to what is served, right to what serves, up and down in the column', () => {
  const drawn = [
    { id: 'V', x: 0, y: 50 },
    { id: 'R1', x: 100, y: 20 },
    { id: 'R2', x: 100, y: 80 },
    { id: 'N1', x: 200, y: 60 },
  ]
  const go = (from: string, key: string, lit: string[] = []): string | undefined =>
    walk(drawn, graph.links, from, key, new Set(lit))
  expect(go('V', 'ArrowRight')).toBe('R1')
  expect(go('V', 'ArrowRight', ['R2'])).toBe('R2')
  expect(go('N1', 'ArrowLeft')).toBe('R2')
  expect(go('R1', 'ArrowDown')).toBe('R2')
  expect(go('R1', 'ArrowUp')).toBeUndefined()
  expect(go('R2', 'Home')).toBe('R1')
  expect(go('N1', 'ArrowRight')).toBeUndefined()
})

test('the search reads titles, numbers and organs, the number itself first', () => {
  expect(search(nodes, 'möte').map(({ id }) => id)).toEqual(['N2', 'N1'])
  expect(search(nodes, 'kultur trygga').map(({ id }) => id)).toEqual(['N1'])
  expect(search(nodes, 'KFN 1').map(({ id }) => id)).toEqual(['N1'])
  expect(search(nodes, '  ')).toEqual([])
})
