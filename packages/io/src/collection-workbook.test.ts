import type { Id, Model, Period } from '@rodtrad/core'
import { readXlsx as openXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import type { AskedOf } from './collection-asked.ts'
import { collectionWorkbook } from './collection-workbook.ts'
import { mergeTables } from './merge-tables.ts'
import { readModel } from './read-model.ts'
import { readXlsx } from './read-xlsx.ts'
import { workbookText } from './sheet-text.fixture.ts'

const source = {
  plan: { municipality: 'Provköping', code: '9999', period: '2025' },
  organisations: [
    { id: 'bun', name: 'Barn- och utbildningsnämnden', kind: 'namnd' },
    { id: 'skola', name: 'Grundskolan', kind: 'verksamhet', partOf: ['bun'] },
  ],
  goals: [
    { id: 'r1', kind: 'riktningsmal', title: 'Trygg uppväxt' },
    { id: 'n1', kind: 'namndmal', title: 'Fler elever når målen', owner: ['bun'] },
  ],
  indicators: [
    { id: 'i1', title: 'Behöriga till gymnasiet', unit: '%', polarity: 'higher', genderSplit: true },
  ],
  factors: [{ id: 'f1', kind: 'omvarldsfaktor', title: 'Färre barn' }],
  outcomes: [
    { indicator: 'i1', period: '2024', value: 84 },
    { indicator: 'i1', period: '2025', value: 85.5, status: 'preliminary' },
    { indicator: 'i1', period: '2025', value: 90, status: 'forecast' },
  ],
  ratings: [
    { word: 'Grönt', means: 'attained', definition: 'Målet är nått' },
    { word: 'Rött, inte nått', means: 'not_attained' },
  ],
  assessments: [
    { goal: 'n1', organisation: 'bun', period: '2024', rating: 'Grönt' },
    { goal: 'n1', organisation: 'bun', period: '2025', rating: 'Rött, inte nått', actionDue: '2026-06-01' },
  ],
  analyses: [{ id: 'nb-bun', organisation: 'bun', year: 2025 }],
  positions: [{ analysis: 'nb-bun', subject: 'r1', stance: 'adopts', reasoning: '=inte en formel' }],
}
const modelOf = (changed: Readonly<Record<string, unknown>> = {}): Model => {
  const { model, findings } = readModel([
    { name: 'plan.json', text: JSON.stringify({ ...source, ...changed }) },
  ])
  if (!model) throw new Error(JSON.stringify(findings))
  return model
}
const measure = {
  indicator: 'i1',
  title: 'Behöriga till gymnasiet',
  unit: '%',
  goals: ['n1'],
  organisation: null,
  gender: 'T',
  target: 88.5,
  targetMax: null,
  condition: 'at_least',
  last: 84,
  lastPeriod: '2024' as Period,
} as const satisfies AskedOf['outcomes'][number]
const ASKED: AskedOf = {
  organisation: 'bun',
  outcomes: [
    measure,
    { ...measure, gender: 'K', last: null, lastPeriod: null, target: null, condition: 'increase' },
  ],
  assessments: [{ goal: 'n1', title: 'Fler elever når målen', kind: 'namndmal', organisation: 'bun' }],
  positions: [
    { subject: 'r1', title: 'Trygg uppväxt', kind: 'riktningsmal', analysis: 'nb-bun' },
    { subject: 'f1', title: 'Färre barn', kind: 'omvarldsfaktor', analysis: 'nb-bun' },
  ],
}
const WHEN = { period: '2025' as Period, asOf: '2026-01-31' }

describe('collectionWorkbook', () => {
  it('gives what is known and asks for the rest', async () => {
    const bytes = await collectionWorkbook(modelOf(), ASKED, WHEN)
    await expect(await workbookText(bytes)).toMatchFileSnapshot('../golden/collection.xlsx.txt')
  })

  it('locks what is given, and leaves what is to be filled', async () => {
    const { sheets } = await openXlsx(await collectionWorkbook(modelOf(), ASKED, WHEN), { readStyles: true })
    const outcomes = sheets.find(({ name }) => name === 'utfall')!
    const lockedIn = (row: number): readonly unknown[] =>
      outcomes.rows[0]!.map((_, at) => outcomes.cells?.get(`${row},${at}`)?.style?.protection?.locked ?? true)
    expect(outcomes.protection).toBeDefined()
    expect(lockedIn(0)).toEqual(Array.from({ length: 15 }, () => true))
    // utfall, kvalitet, källa; also the empty ones.
    for (const row of [1, 2])
      expect(lockedIn(row)).toEqual(Array.from({ length: 15 }, (_, at) => at < 7 || at > 9))
    expect(sheets.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual(['rodtrad-underlag'])
  })

  it('says the kinds with the kommun’s own names, and a kind without one in words', async () => {
    const named = modelOf({ plan: { ...source.plan, labels: ['riktningsmal=Fokusmål'] } })
    const bytes = await collectionWorkbook(named, ASKED, WHEN)
    const text = await workbookText(bytes)
    expect(text).toContain('B2 "fokusmål"')
    expect(text).toContain('A1 "fokusmål eller omvärldsfaktor"')
    expect(text).toContain('förhåller er till varje fokusmål')
    expect(text).toContain('B2 "nämndmål"')
    expect(text).not.toMatch(/riktningsmål|namndmal/)
    const { tables } = await readXlsx({ name: 'bun.xlsx', bytes })
    expect(mergeTables(named, tables).model).toEqual(named)
  })

  it('comes back unchanged as it was written', async () => {
    const model = modelOf()
    const bytes = await collectionWorkbook(model, ASKED, WHEN)
    const { tables } = await readXlsx({ name: 'bun.xlsx', bytes })
    const merged = mergeTables(model, tables)
    expect(merged.rows.map(({ what }) => what)).toEqual(merged.rows.map(() => 'unchanged'))
    expect(merged.rows.map(({ table, column }) => `${table}.${column}`)).toEqual([
      'outcomes.value',
      'outcomes.status',
      'assessments.rating',
      'assessments.actionDue',
      'positions.stance',
      'positions.reasoning',
    ])
    expect(merged.model).toEqual(model)
  })

  it('lets the source move on without a conflict where nothing was filled', async () => {
    const bytes = await collectionWorkbook(modelOf(), ASKED, WHEN)
    const { tables } = await readXlsx({ name: 'bun.xlsx', bytes })
    const later = modelOf({ positions: [{ analysis: 'nb-bun' as Id, subject: 'r1', stance: 'declines' }] })
    const { rows, model } = mergeTables(later, tables)
    expect(rows.filter(({ what }) => what !== 'unchanged')).toEqual([])
    expect(model?.positions).toEqual(later.positions)
  })
})
