import { describe, expect, test } from 'vitest'
import { rodtrad } from './run.fixture.ts'

type Row = Readonly<Record<string, unknown>>
type Answer = Readonly<Record<'rows' | 'ended' | 'budget' | 'unanswered' | 'findings', readonly Row[]>>

const answered = async (...args: readonly string[]): Promise<Answer> =>
  JSON.parse((await rodtrad([args[0]!, 'data/ale', ...args.slice(1), '--format', 'json'])).out) as Answer
const said = async (...args: readonly string[]): Promise<string> =>
  (await rodtrad([args[0]!, 'data/ale', ...args.slice(1)])).out.replace(/\s+/g, ' ')
const on = (day: string, period = '2025'): readonly string[] => ['--as-of', day, '--period', period]

describe('an answer knows nothing from after the as-of date', () => {
  test('what was assessed or published after it is not delivered', async () => {
    const { rows } = await answered('reporting', ...on('2025-12-31'))
    expect(rows.find(({ organisation }) => organisation === 'utn')).toMatchObject({
      assessmentsDone: 1,
      assessmentsOf: 8,
      factorsDone: 0,
      descriptionDone: 0,
    })
  })

  test('the budget of a later year is there when it has been decided, a part of a year when that has ended', async () => {
    const told = async (day: string): Promise<readonly string[]> => {
      const { budget } = await answered('husbandry', ...on(day, '2024'))
      return [...new Set(budget.map(({ year, period }) => String(period ?? year)))].toSorted()
    }
    expect(await told('2024-12-31')).toEqual(['2024', '2025'])
    expect(await told('2026-08-30')).toEqual(['2024', '2025', '2026'])
    expect(await told('2026-08-31')).toEqual(['2024', '2025', '2026', '2026-T2'])
  })

  test('goals that held in the period and have ended are told by name', async () => {
    expect((await answered('husbandry', ...on('2025-12-31'))).ended).toEqual([])
    const after = await answered('husbandry', ...on('2026-11-23'))
    expect(after.ended).toMatchObject([{ goal: 'b-las-2025', ended: '2025-12-31' }])
    expect(await said('husbandry', ...on('2026-11-23'))).toContain(
      '1 mål gällde under 2025 men har upphört före 2026-11-23 och räknas inte här: Läslyft i lågstadiet 2025*.',
    )
    expect((await answered('reporting', ...on('2026-11-23'))).ended).toHaveLength(13)
  })
})

describe('a command and its check tell the same', () => {
  const found = async (code: string): Promise<number> => {
    const { findings } = await answered('check', ...on('2026-11-23'))
    return findings.filter((finding) => finding['code'] === code).length
  }

  test('of missions that nothing makes concrete', async () => {
    const { rows } = await answered('mandate', ...on('2026-11-23'))
    expect(rows.filter(({ abstract }) => abstract)).toHaveLength(await found('RT059'))
  })

  test('of proposals that wait for an answer', async () => {
    const { unanswered } = await answered('dialogues', ...on('2026-11-23'))
    expect(unanswered.filter(({ overdue }) => overdue)).toHaveLength(await found('RT116'))
    const text = await said('dialogues', ...on('2026-11-23'))
    expect(text).toContain('6 förslag väntar på svar; 6 har väntat mer än ett halvår.')
    expect(text).toContain(
      'Ej framlagda förslag (1): Stöd flyttas till skolor i norr* (förflyttning), Utbildnings',
    )
  })
})

test('a sektor without a dialogue is told with the year that is asked about', async () => {
  expect(await said('dialogues', ...on('2026-11-23', '2024'))).toContain('mellan sektorer ingen under 2025')
})

test('an organ that is not asked of omvärldsfaktorer has its answer told, and no gap', async () => {
  const text = await said('factors', ...on('2026-11-23'))
  expect(text).toContain('6 av 40 svar saknas')
  expect(text).toContain('Svarar utan att vara tillfrågade: Valnämnden* om En oroligare omvärld*')
})

test('the day of the new fullmäktige stands by an election to come', async () => {
  const text = await said('wheel', ...on('2025-12-31'))
  expect(text).toContain('2026-09-13 val')
  expect(text).toContain('2026-10-15 nytt fullmäktige tillträder')
})

test('husbandry says which years its budget rows are of', async () => {
  expect(await said('husbandry', ...on('2026-11-23'))).toContain('ingen budgetrad för 2025–2026 leder till')
  expect(await said('husbandry', ...on('2025-12-31'))).toContain('ingen budgetrad för 2025 leder till')
})
