import {
  ask,
  attainment,
  check,
  coverage,
  explain,
  figuresOf,
  goalSteps,
  type Question,
  threads,
  trace,
} from '@rodtrad/analysis'
import { type Day, type Finding, type Method, nodeOf, type Period, toColumns } from '@rodtrad/core'
import { readModel } from '@rodtrad/io'
import { describe, expect, it } from 'vitest'

// Sources larger than any plan, and stranger: each must be answered, in the time that a person waits.

type Row = Readonly<Record<string, unknown>>
const ASKED = { asOf: '2026-01-31' as Day, period: '2025' as Period }

const read = (
  source: Readonly<Record<string, unknown>>,
  method?: Method,
): { readonly question: Question; readonly found: readonly Finding[] } => {
  const bytes = new TextEncoder().encode(
    JSON.stringify({ plan: { municipality: 'Provköping', code: '9999' }, ...source }),
  )
  const { model, findings } = readModel([{ name: 'source.json', bytes }])
  if (!model) throw new TypeError(`faults of form: ${JSON.stringify(findings.slice(0, 3))}`)
  const made = toColumns(model)
  return {
    question: ask(made.columns, { ...ASKED, method }, '2026-11-24' as Day),
    found: [...findings, ...made.findings],
  }
}
const many = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at))
const goal = (id: string, kind: string, more: Row = {}): Row => ({ id, kind, title: id, ...more })
const up = (from: string, to: string): Row => ({ from, to, kind: 'contributes' })
const measuredBy = (from: string, to: string): Row => ({ from, to, kind: 'measuredBy' })
const placeOf = ({ graph }: Question, id: string): number =>
  (nodeOf(graph.columns, id) ?? NaN) - graph.columns.first.goals
const organs = [
  { id: 'kf', name: 'KF', kind: 'kommunfullmaktige' },
  { id: 'bun', name: 'BUN', kind: 'namnd', partOf: ['kf'] },
]
const indicators = [{ id: 'i', title: 'i', polarity: 'higher', unit: '%', scale: 'ratio' }]
const targets = [{ indicator: 'i', value: 100 }]
const outcomes = [{ indicator: 'i', period: '2025', value: 50 }]

const LENGTH = 50_000

describe('a loop of 50,000 goals', () => {
  // g0 ← g1 ← … ← g49999 ← g0      r ← n [0.5]
  const { question, found } = read({
    organisations: organs,
    goals: [
      goal('r', 'riktningsmal'),
      goal('n', 'namndmal', { owner: ['bun'] }),
      ...many(LENGTH, (at) => goal(`g${at}`, 'verksamhetsmal', { owner: ['bun'] })),
    ],
    links: [
      ...many(LENGTH, (at) => up(`g${(at + 1) % LENGTH}`, `g${at}`)),
      up('n', 'r'),
      measuredBy('n', 'i'),
    ],
    indicators,
    targets,
    outcomes,
  })

  it('is one finding, that names it whole and is short to read', () => {
    const loops = check(question, found).filter(({ code }) => code === 'RT022')
    expect(loops).toHaveLength(1)
    expect(new Set(loops[0]?.ids).size).toBe(LENGTH)
    expect(loops[0]?.words['loop']?.length).toBeLessThan(200)
  })

  it('leaves the other goals as they were', () => {
    const { goals } = attainment(question)
    expect(goals.find(({ id }) => id === 'r')).toMatchObject({ low: 0.5, high: 0.5, evidence: 1 })
    expect(goals.find(({ id }) => id === 'g7')).toMatchObject({ low: 0, high: 1, evidence: 0 })
    expect(coverage(question).goals[0]?.cells).toMatchObject([{ organisation: 'bun', level: 4, via: ['n'] }])
  })

  it('has a thread, and an explanation that stops at once', () => {
    expect(trace(question.graph, 'g0')).toMatchObject({
      up: { length: LENGTH - 1 },
      paths: [['g0']],
      pathCount: 1,
    })
    expect(explain(question, placeOf(question, 'g0'))).toMatchObject({ closed: 'loop', children: [] })
  })
})

describe('a chain of 50,000 goals on one level', () => {
  // r ← g0 ← g1 ← … ← g49999 [0.5]
  const last = `g${LENGTH - 1}`
  const source = {
    organisations: organs,
    goals: [
      goal('r', 'riktningsmal'),
      ...many(LENGTH, (at) => goal(`g${at}`, 'verksamhetsmal', { owner: ['bun'] })),
    ],
    links: [up('g0', 'r'), ...many(LENGTH - 1, (at) => up(`g${at + 1}`, `g${at}`)), measuredBy(last, 'i')],
    indicators,
    targets,
    outcomes,
  }
  const { question, found } = read(source)

  it('carries its outcome to the top', () => {
    expect(coverage(question).goals[0]).toMatchObject({
      deep: true,
      single: true,
      reach: 1,
      cells: [{ level: 4 }],
    })
    expect(attainment(question).goals[0]).toMatchObject({ value: 0.5, low: 0.5, high: 0.5, evidence: 1 })
    expect(check(question, found).filter(({ code }) => code === 'RT022')).toEqual([])
  })

  it.each(['weakest-link', 'share-met'] as const)('carries it by %s too', (method) => {
    const figures = figuresOf({ ...question, method })
    const value = method === 'share-met' ? 0 : 0.5
    expect(figures.value[placeOf(question, 'r')]).toBe(value)
    expect(figures.value[placeOf(question, last)]).toBe(value)
  })

  it('has one path, as long as itself', () => {
    const { up: above, paths, pathCount } = trace(question.graph, last)
    expect(above).toHaveLength(LENGTH)
    expect(above.at(-1)).toEqual({ id: 'r', depth: LENGTH })
    expect(paths.map((path) => path.length)).toEqual([LENGTH + 1])
    expect(pathCount).toBe(1)
  })

  it('has more pairs than are listed, and says so', () => {
    const { pairs, complete } = threads(question.graph, 100_000)
    expect(pairs).toHaveLength(100_000)
    expect(complete).toBe(false)
  })

  it('is explained as deep as a reader could go, in a text that JSON can write', () => {
    const text = JSON.stringify(explain(question, placeOf(question, 'r')))
    expect(text).toContain('"closed":"repeated"')
    expect(text.length).toBeLessThan(200_000)
    expect(goalSteps(question)).toHaveLength(LENGTH + 1)
  })
})

describe('a star of 100,000 links', () => {
  const SIZE = 100_000
  const { question, found } = read({
    organisations: organs,
    goals: [goal('r', 'riktningsmal'), ...many(SIZE, (at) => goal(`n${at}`, 'namndmal', { owner: ['bun'] }))],
    links: [...many(SIZE, (at) => up(`n${at}`, 'r')), measuredBy('n0', 'i')],
    indicators,
    targets,
    outcomes,
  })

  it('is counted to the last goal', () => {
    expect(coverage(question).goals[0]?.cells[0]?.via.length).toBe(SIZE)
    expect(attainment(question).goals[0]).toMatchObject({ evidence: 1 / SIZE, carried: 0.5, value: null })
    expect(figuresOf({ ...question, method: 'share-met' }).value[0]).toBe(0)
    expect(explain(question, 0).children.length).toBe(SIZE)
    expect(trace(question.graph, 'r').down.length).toBe(SIZE)
    expect(threads(question.graph, 5000).pairs.length).toBe(5000)
    expect(check(question, found).filter(({ code }) => code === 'RT040').length).toBe(SIZE - 1)
  })
})

describe('an indicator of 10,000 goals with 10,000 target rows', () => {
  const SIZE = 10_000
  const withTargets = (rows: readonly Row[]): Question =>
    read({
      organisations: organs,
      goals: [
        goal('r', 'riktningsmal'),
        ...many(SIZE, (at) => goal(`n${at}`, 'namndmal', { owner: ['bun'] })),
      ],
      links: many(SIZE, (at) => [up(`n${at}`, 'r'), measuredBy(`n${at}`, 'i')]).flat(),
      indicators,
      outcomes,
      targets: rows,
    }).question

  it('finds the row of each goal', () => {
    const question = withTargets(many(SIZE, (at) => ({ indicator: 'i', goal: `n${at}`, value: 50 + at })))
    const { value } = figuresOf(question)
    expect(value[placeOf(question, 'n0')]).toBe(1)
    expect(value[placeOf(question, 'n50')]).toBe(0.5)
    expect(coverage(question).goals[0]?.cells[0]?.level).toBe(4)
    expect(trace(question.graph, 'i').pathCount).toBe(SIZE)
    expect(trace(question.graph, 'i').paths).toHaveLength(100)
  })

  it('finds the one that serves all goals among as many', () => {
    const question = withTargets(many(SIZE, (at) => ({ indicator: 'i', value: at + 1 })))
    expect(figuresOf(question).value[placeOf(question, 'n77')]).toBe(50 / SIZE)
    expect(goalSteps(question)).toHaveLength(2 * SIZE)
    expect(check(question, []).filter(({ code }) => code === 'RT041')).toEqual([])
  })
})

describe('2,000 riktningsmål and 50 organs', () => {
  const { question, found } = read({
    organisations: many(50, (at) => ({ id: `o${at}`, name: `o${at}`, kind: 'namnd' })),
    goals: [
      ...many(2000, (at) => goal(`r${at}`, 'riktningsmal')),
      ...many(2000, (at) => goal(`n${at}`, 'namndmal', { owner: [`o${at % 50}`] })),
    ],
    links: many(2000, (at) => up(`n${at}`, `r${at}`)),
  })

  it('have 100,000 cells, and an unanswered one for each', () => {
    const { goals } = coverage(question)
    expect(goals.reduce((sum, { cells }) => sum + cells.length, 0)).toBe(100_000)
    expect(goals.every(({ single, reach }) => single && reach === 0.02)).toBe(true)
    expect(check(question, found).filter(({ code }) => code === 'RT032')).toHaveLength(100_000)
  })
})

describe('strange names', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '0', '-1', 'å ä;ö', '"', ' → ']
  const { question, found } = read({
    organisations: organs,
    goals: [
      goal('r', 'riktningsmal'),
      ...names.map((name) => goal(name.trim(), 'namndmal', { owner: ['bun'] })),
    ],
    links: [...names.map((name) => up(name.trim(), 'r')), measuredBy('__proto__', 'i')],
    indicators,
    targets,
    outcomes,
  })

  it('are ids like any other', () => {
    expect(found.filter(({ code }) => code === 'RT020')).toEqual([])
    expect(attainment(question).goals.find(({ id }) => id === '__proto__')).toMatchObject({ value: 0.5 })
    expect(coverage(question).goals[0]?.cells[0]?.via).toContain('__proto__')
    expect(trace(question.graph, '__proto__').paths).toEqual([['r', '__proto__']])
    expect(({} as { readonly polluted?: unknown }).polluted).toBeUndefined()
  })
})

describe('organisations in a loop of partOf', () => {
  const SIZE = 50_000
  const { question, found } = read({
    organisations: [
      { id: 'bun', name: 'BUN', kind: 'namnd', partOf: ['v0'] },
      ...many(SIZE, (at) => ({
        id: `v${at}`,
        name: `v${at}`,
        kind: 'verksamhet',
        partOf: [at === SIZE - 1 ? 'bun' : `v${at + 1}`],
      })),
    ],
    goals: [goal('r', 'riktningsmal'), goal('v', 'verksamhetsmal', { owner: ['v7'] })],
    links: [up('v', 'r')],
  })

  it('are named whole, and own what is owned in the loop', () => {
    const loops = check(question, found).filter(({ code }) => code === 'RT024')
    expect(loops.map(({ ids }) => ids.length)).toEqual([SIZE + 1])
    expect(coverage(question).goals[0]?.cells).toMatchObject([{ organisation: 'bun', level: 2, via: ['v'] }])
  })
})
