import { expect, test } from 'vitest'
import { missionTimeline, type MissionTimeRow } from './mission-timeline.ts'
import { missionTimes } from './samples.ts'
import { toMarkup } from './to-markup.ts'

const options = { asOf: '2026-11-23', labels: { asOf: 'per 23 november 2026', empty: 'Inga uppdrag' } }
const row: MissionTimeRow = {
  id: 'u',
  title: 'Läslyft',
  given: '2025-01-01',
  due: '2026-01-01',
  reported: null,
  late: false,
  note: '',
}
const drawn = (change: Partial<MissionTimeRow>): string =>
  toMarkup(missionTimeline([{ ...row, ...change }], options))

test('a mission that is late runs on from its day in the colour of what is missed', () => {
  expect(drawn({ late: true })).toContain('var(--not')
  expect(drawn({ due: '2027-01-01' })).not.toContain('var(--not')
})

test('without a day there is neither tick nor way over it, without a report no dot', () => {
  expect(drawn({ due: null }).match(/V7"/g)).toBeNull()
  expect(drawn({}).match(/r="4.6"/g)).toBeNull()
  expect(drawn({ reported: '2025-12-01' }).match(/r="4.6"/g)).toHaveLength(1)
})

test('all that is drawn lies inside the picture, however narrow', () => {
  for (const width of [280, 720, 1200]) {
    const markup = toMarkup(missionTimeline(missionTimes, { ...options, width }))
    const xs = [...markup.matchAll(/ (?:cx|x)="(-?[\d.]+)"/g)].map(([, x]) => Number(x))
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(-1)
    expect(Math.max(...xs)).toBeLessThanOrEqual(width)
    expect(markup).not.toContain('NaN')
  }
})

test('a single day and no mission at all are pictures too', () => {
  const day = '2026-11-23'
  expect(toMarkup(missionTimeline([{ ...row, given: day, due: day, reported: day }], options))).not.toContain(
    'NaN',
  )
  expect(toMarkup(missionTimeline([], options))).toContain('Inga uppdrag')
})
