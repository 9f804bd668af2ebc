import { expect, it } from 'vitest'
import { principles } from './principles.ts'
import { goal, organ, questionOf } from './source.fixture.ts'

const rows = principles(
  questionOf({
    organisations: [
      organ('kf', 'kommunfullmaktige'),
      organ('bun', 'namnd', { partOf: ['kf'] }),
      organ('skola', 'verksamhet', { partOf: ['bun'] }),
      organ('sektor', 'sektor', { partOf: ['bun'] }),
    ],
    goals: [
      goal('r', 'riktningsmal', { owner: ['kf'], principles: ['tillit', 'kunskap'] }),
      goal('n', 'namndmal', { owner: ['bun'], principles: ['tillit'] }),
      goal('v', 'verksamhetsmal', { owner: ['skola', 'bun'], principles: ['tillit', 'tillit'] }),
      goal('draft', 'namndmal', { owner: ['bun'], principles: ['stod'], status: 'draft' }),
      goal('lost', 'namndmal', { principles: ['stod'] }),
    ],
    dialogues: [
      { id: 'd', kind: 'inom', organisation: 'bun', date: '2026-01-20', principles: ['kunskap'] },
      {
        id: 's',
        kind: 'sektorer',
        organisation: 'sektor',
        participants: ['bun', 'skola'],
        date: '2026-01-21',
        principles: ['oppenhet'],
      },
      { id: 'before', kind: 'inom', organisation: 'bun', date: '2025-01-20', principles: ['stod'] },
    ],
  }),
)
const of = (organisation: string) =>
  rows
    .filter((row) => row.organisation === organisation && row.count > 0)
    .map((row) => [row.principle, ...row.goals, ...row.dialogues])

it('every principle has a row for every organ', () => {
  expect(rows).toHaveLength(14)
  expect(new Set(rows.map(({ principle }) => principle)).size).toBe(7)
})

it('an organ bears what its own goals and dialogues of the year bear, and those of its parts, each once; fullmäktige its own', () => {
  expect(of('kf')).toEqual([
    ['tillit', 'r'],
    ['kunskap', 'r'],
  ])
  expect(of('bun')).toEqual([
    ['tillit', 'n', 'v'],
    ['kunskap', 'd'],
    ['oppenhet', 's'],
  ])
})
