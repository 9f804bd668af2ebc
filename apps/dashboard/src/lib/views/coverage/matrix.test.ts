import { expect, test } from 'vitest'
import { byLevel, isSilent, matrixOf, type Cell, type GoalRow } from './matrix.ts'

const goal = (id: string, over: Partial<GoalRow> = {}): GoalRow => ({
  goal: id,
  title: id.toUpperCase(),
  number: null,
  area: null,
  uncovered: false,
  deep: true,
  single: false,
  reach: 0.5,
  unanswered: [],
  organisations: 2,
  carriers: 1,
  followUp: null,
  illustrative: false,
  ...over,
})

const cell = (of: string, organisation: string, level: number, over: Partial<Cell> = {}): Cell => ({
  goal: of,
  goalTitle: of.toUpperCase(),
  organisation,
  organisationName: organisation.toUpperCase(),
  level,
  name: 'none',
  answered: true,
  stance: null,
  single: false,
  via: [],
  ...over,
})

//      ks  kfn
// r1    4    2
// r2    1    0    uncovered
// r3    0    4
const goals = [goal('r1', { carriers: 2 }), goal('r2', { carriers: 0, uncovered: true }), goal('r3')]
const cells = [
  cell('r1', 'ks', 4),
  cell('r1', 'kfn', 2, { answered: false }),
  cell('r2', 'ks', 1),
  cell('r2', 'kfn', 0),
  cell('r3', 'ks', 0),
  cell('r3', 'kfn', 4),
]

test('by gaps: the uncovered first, then what the fewest carry; organs that carry least first', () => {
  const { rows, organs } = matrixOf(goals, cells, 'gaps')
  expect(rows.map((row) => row.goal.goal)).toEqual(['r2', 'r3', 'r1'])
  expect(organs).toEqual([
    { id: 'ks', name: 'KS', carried: 1, silent: 1, all: 3 },
    { id: 'kfn', name: 'KFN', carried: 2, silent: 2, all: 3 },
  ])
})

test('as in the plan: the order of the source', () => {
  const { rows, organs } = matrixOf(goals, cells, 'plan')
  expect(rows.map((row) => row.goal.goal)).toEqual(['r1', 'r2', 'r3'])
  expect(organs.map(({ id }) => id)).toEqual(['ks', 'kfn'])
})

test('an organ of another kommun has no cell', () => {
  const { rows } = matrixOf(goals, [...cells, cell('r3', 'other', 4)], 'plan')
  expect(rows[0]?.cells.map((each) => each?.organisation)).toEqual(['ks', 'kfn', undefined])
})

test('an organ owes an answer when it has nothing, or goals without words', () => {
  expect(cells.filter(isSilent).map(({ goal: of, organisation }) => `${of} ${organisation}`)).toEqual([
    'r1 kfn',
    'r2 kfn',
    'r3 ks',
  ])
})

test('the cells of a riktningsmål by level, the highest first', () => {
  expect(byLevel([cells[2], cells[0], undefined, cells[1], cells[5]]).map(({ level }) => level)).toEqual([
    4, 2, 1,
  ])
})
