import { expect, it } from 'vitest'
import { goal, questionOf, type Row } from './source.fixture.ts'
import { trends } from './trends.ts'

const factor = (id: string, kind: string, more: Row = {}): Row => ({ id, kind, title: id, ...more })
const basedOn = (from: string, to: string): Row => ({ from, to, kind: 'basedOn' })

// world ← region ← f (omvärldsfaktor)     local ← r (goal)     alone     old ← gone (no longer valid)
const rows = trends(
  questionOf({
    goals: [goal('r', 'riktningsmal')],
    factors: [
      factor('world', 'megatrend'),
      factor('region', 'regional'),
      factor('local', 'lokal'),
      factor('alone', 'nationell'),
      factor('old', 'megatrend'),
      factor('f', 'omvarldsfaktor'),
      factor('gone', 'omvarldsfaktor', { validTo: '2025-12-31' }),
    ],
    links: [
      basedOn('region', 'world'),
      basedOn('f', 'region'),
      basedOn('world', 'region'),
      basedOn('r', 'local'),
      basedOn('gone', 'old'),
      basedOn('f', 'nothing'),
    ],
  }),
)

it('a trend feeds the factors that stand on it, straight or by way of another; a ring of trends ends', () => {
  expect(rows.map(({ trend, factors, goals, idle }) => ({ trend, factors, goals, idle }))).toEqual([
    { trend: 'world', factors: ['f'], goals: [], idle: false },
    { trend: 'region', factors: ['f'], goals: [], idle: false },
    { trend: 'local', factors: [], goals: ['r'], idle: true },
    { trend: 'alone', factors: [], goals: [], idle: true },
    { trend: 'old', factors: [], goals: [], idle: true },
  ])
})
