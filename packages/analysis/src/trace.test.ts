import { describe, expect, it } from 'vitest'
import { contributes, goal, indicator, measuredBy, organ, questionOf, type Source } from './source.fixture.ts'
import { trace } from './trace.ts'

const graphOf = (source: Source) => questionOf(source).graph

// vision ← r ← n ← v ← a        V (verksamhet) → n
//    ↑         │    i measures v    n concretises u
//    └─────────┘  (n → vision too)
const house = graphOf({
  organisations: [organ('kf', 'kommunfullmaktige'), organ('bun'), organ('V', 'verksamhet')],
  goals: [
    goal('vision', 'vision'),
    goal('r', 'riktningsmal'),
    goal('n'),
    goal('v', 'verksamhetsmal'),
    goal('a', 'aktivitet'),
    goal('draft', 'namndmal', { status: 'draft' }),
  ],
  indicators: [indicator('i')],
  missions: [{ id: 'u', title: 'U', organisation: 'bun', source: 'lag' }],
  links: [
    contributes('r', 'vision'),
    contributes('n', 'r'),
    contributes('n', 'vision'),
    contributes('v', 'n'),
    contributes('a', 'v'),
    contributes('V', 'n'),
    contributes('draft', 'r'),
    measuredBy('v', 'i'),
    { from: 'n', to: 'u', kind: 'concretises' },
  ],
})

describe('trace', () => {
  it('goes up and down by the shortest way', () => {
    const { up, down, indicators } = trace(house, 'n')
    expect(up).toEqual([
      { id: 'r', depth: 1 },
      { id: 'vision', depth: 1 },
    ])
    expect(down).toEqual([
      { id: 'v', depth: 1 },
      { id: 'V', depth: 1 },
      { id: 'a', depth: 2 },
    ])
    expect(indicators).toEqual([{ id: 'i', depth: 1 }])
  })

  it('lists the paths from a top to the id, and counts them all', () => {
    expect(trace(house, 'a')).toMatchObject({
      paths: [
        ['vision', 'r', 'n', 'v', 'a'],
        ['vision', 'n', 'v', 'a'],
      ],
      pathCount: 2,
    })
    expect(trace(house, 'a', { paths: 1 })).toMatchObject({
      paths: [['vision', 'r', 'n', 'v', 'a']],
      pathCount: 2,
    })
    expect(trace(house, 'a', { paths: 0 })).toMatchObject({ paths: [], pathCount: 2 })
  })

  it('has one path to a top: itself', () => {
    expect(trace(house, 'vision')).toMatchObject({ up: [], paths: [['vision']], pathCount: 1 })
  })

  it('goes up from a verksamhet that carries a goal', () => {
    expect(trace(house, 'V')).toEqual({
      id: 'V',
      up: [
        { id: 'n', depth: 1 },
        { id: 'r', depth: 2 },
        { id: 'vision', depth: 2 },
      ],
      down: [],
      indicators: [],
      paths: [
        ['vision', 'r', 'n', 'V'],
        ['vision', 'n', 'V'],
      ],
      pathCount: 2,
    })
  })

  it('goes up from an indicator through the goals that it measures', () => {
    const { up, down, paths, pathCount } = trace(house, 'i')
    expect(up.map(({ id, depth }) => `${id} ${depth}`)).toEqual(['v 1', 'n 2', 'r 3', 'vision 3'])
    expect(down).toEqual([])
    expect(paths[1]).toEqual(['vision', 'n', 'v', 'i'])
    expect(pathCount).toBe(2)
  })

  it('goes down from a mission to the goals that make it concrete, and what is below', () => {
    const { up, down, indicators, pathCount } = trace(house, 'u')
    expect(up).toEqual([])
    expect(down.map(({ id, depth }) => `${id} ${depth}`)).toEqual(['n 1', 'v 2', 'V 2', 'a 3'])
    expect(indicators).toEqual([{ id: 'i', depth: 2 }])
    expect(pathCount).toBe(0)
  })

  it.each(['no such id', '', '__proto__', 'bun', 'draft'])('has an empty thread for %j', (id) => {
    expect(trace(house, id)).toEqual({ id, up: [], down: [], indicators: [], paths: [], pathCount: 0 })
  })

  it('lists no more paths than asked for, of all goals that an indicator measures', () => {
    const names = Array.from({ length: 30 }, (_, at) => `n${at}`)
    const graph = graphOf({
      goals: names.map((name) => goal(name)),
      indicators: [indicator('i')],
      links: names.map((name) => measuredBy(name, 'i')),
    })
    const { paths, pathCount } = trace(graph, 'i', { paths: 7 })
    expect(paths).toHaveLength(7)
    expect(paths[6]).toEqual(['n6', 'i'])
    expect(pathCount).toBe(30)
  })
})

//  t0 ← a0, b0 ← t1 ← a1, b1 ← t2 …   two ways on every rung
const ladder = (rungs: number) =>
  graphOf({
    goals: Array.from({ length: rungs + 1 }, (_, at) => [
      goal(`t${at}`),
      goal(`a${at}`),
      goal(`b${at}`),
    ]).flat(),
    links: Array.from({ length: rungs }, (_, at) =>
      [`a${at}`, `b${at}`].flatMap((side) => [contributes(side, `t${at}`), contributes(`t${at + 1}`, side)]),
    ).flat(),
  })

describe('trace in a diamond ladder', () => {
  it('counts 2^40 ways and lists the first hundred', () => {
    const { paths, pathCount, up } = trace(ladder(40), 't40')
    expect(pathCount).toBe(2 ** 40)
    expect(paths).toHaveLength(100)
    expect(new Set(paths.map((path) => path.join())).size).toBe(100)
    expect(paths.every((path) => path.length === 81 && path[0] === 't0' && path[80] === 't40')).toBe(true)
    expect(up.find(({ id }) => id === 't0')).toEqual({ id: 't0', depth: 80 })
  })

  it('counts so many ways that no number holds them as a number that JSON can hold', () => {
    const { pathCount } = trace(ladder(1100), 't1100', { paths: 1 })
    expect(JSON.parse(JSON.stringify({ pathCount }))).toEqual({ pathCount: Number.MAX_VALUE })
  })
})

describe('trace on a loop', () => {
  // r ← a ⇄ b ← c
  const knot = graphOf({
    goals: [goal('r', 'riktningsmal'), goal('a'), goal('b'), goal('c')],
    links: [contributes('a', 'r'), contributes('a', 'b'), contributes('b', 'a'), contributes('c', 'b')],
  })

  it('reaches all that lies beyond the loop, each once', () => {
    expect(trace(knot, 'c').up).toEqual([
      { id: 'b', depth: 1 },
      { id: 'a', depth: 2 },
      { id: 'r', depth: 3 },
    ])
    expect(trace(knot, 'a').down).toEqual([
      { id: 'b', depth: 1 },
      { id: 'c', depth: 2 },
    ])
  })

  it('takes no link within the loop as a way', () => {
    expect(trace(knot, 'a')).toMatchObject({ paths: [['r', 'a']], pathCount: 1 })
    expect(trace(knot, 'c')).toMatchObject({ paths: [['b', 'c']], pathCount: 1 })
  })
})
