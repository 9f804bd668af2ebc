import type { Day } from '@rodtrad/core'
import { describe, expect, it } from 'vitest'
import { goal, organ, questionOf, type Row } from './source.fixture.ts'
import { SOON, wheel } from './wheel.ts'

const wheelOf = (asOf: string, events: readonly Row[] = []) =>
  wheel(
    questionOf(
      { goals: [goal('n')], organisations: [organ('ks', 'kommunstyrelse')], events },
      { asOf: asOf as Day },
    ),
  )
const event = (date: string, more: Row = {}): Row => ({
  id: 'e',
  kind: 'omvarldsdag',
  date,
  organisation: 'ks',
  ...more,
})
const one = (date: string, more: Row = {}) =>
  wheelOf('2025-06-15', [event(date, more)]).find(({ id }) => id === 'e')

describe('an event', () => {
  it.each([
    ['2025-06-14', {}, 'late', 1],
    ['2025-06-15', {}, 'due_soon', 0],
    ['2025-07-15', {}, 'due_soon', SOON],
    ['2025-07-16', {}, 'coming', SOON + 1],
    ['2025-05-01', { done: '2025-05-01' }, 'done', 0],
    ['2025-05-01', { done: '2025-04-28' }, 'done', 0],
    ['2025-05-01', { done: '2025-05-03' }, 'done_late', 2],
    ['2025-05-01', { done: '2025-06-15' }, 'done_late', 45],
    ['2025-05-01', { done: '2025-06-16' }, 'late', 45],
    ['2025-09-01', { done: '2025-06-10' }, 'done', 0],
  ])('of %s, %j, is %s on 2025-06-15', (date, more, state, days) => {
    expect(one(date, more)).toMatchObject({ state, days })
  })

  it('that is an election has been held when its day has passed', () => {
    expect(one('2025-06-14', { kind: 'val' })).toMatchObject({ state: 'done', done: '2025-06-14' })
    expect(one('2025-06-16', { kind: 'val' })).toMatchObject({ state: 'due_soon', done: null })
  })

  it('of an unknown organ is left out, one of no organ is there', () => {
    expect(one('2025-06-14', { organisation: 'nobody' })).toBeUndefined()
    expect(one('2025-06-14', { organisation: undefined })).toMatchObject({ organisation: null })
  })
})

describe('the year', () => {
  it('is in order of date, and ends with what is not planned in it', () => {
    const rows = wheelOf('2025-06-15', [
      event('2025-10-20', { id: 'd', kind: 'delarsbokslut' }),
      event('2025-04-28', { id: 'b', kind: 'arsbokslut' }),
      event('2024-05-22', { id: 'o' }),
    ])
    expect(rows.map(({ id, kind, state }) => `${id ?? '-'} ${kind} ${state}`)).toEqual([
      'o omvarldsdag late',
      'b arsbokslut late',
      'd delarsbokslut coming',
      '- omvarldsdag not_planned',
      '- budgetbeslut not_planned',
      '- nulagesanalys not_planned',
      '- tillitsdialog not_planned',
    ])
  })

  it('of an election has the election and the day of the new fullmäktige, planned or not', () => {
    const dated = (rows: ReturnType<typeof wheelOf>) =>
      rows
        .filter(({ date }) => date !== null)
        .map(({ id, kind, date, state }) => `${id} ${kind} ${date} ${state}`)
    expect(dated(wheelOf('2026-10-14'))).toEqual([
      'null val 2026-09-13 done',
      'null nytt_fullmaktige 2026-10-15 due_soon',
    ])
    expect(dated(wheelOf('2026-10-15', [event('2026-09-13', { kind: 'val' })]))).toEqual([
      'e val 2026-09-13 done',
      'null nytt_fullmaktige 2026-10-15 done',
    ])
    expect(dated(wheelOf('2027-10-15'))).toEqual([])
    expect(dated(wheelOf('2025-12-31', [event('2026-09-13', { kind: 'val' })]))).toEqual([
      'e val 2026-09-13 coming',
      'null nytt_fullmaktige 2026-10-15 coming',
    ])
  })
})
