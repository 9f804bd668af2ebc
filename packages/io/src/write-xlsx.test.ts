import { readdirSync, readFileSync } from 'node:fs'
import { type Field, type Model, TABLES } from '@rodtrad/core'
import { readXlsx as openXlsx, type Sheet } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { dropDownOf } from './drop-down.ts'
import { openWorkbooks } from './open-workbooks.ts'
import { readModel } from './read-model.ts'
import { workbookText } from './sheet-text.fixture.ts'
import { writeXlsx, type WrittenWorkbook } from './write-xlsx.ts'

const modelOf = (tables: Readonly<Record<string, unknown>>): Model => {
  const text = JSON.stringify({ plan: { municipality: 'Ale' }, organisations: [], goals: [], ...tables })
  const { model, findings } = readModel([{ name: 'plan.json', text }])
  if (!model) throw new Error(JSON.stringify(findings))
  return model
}
const sheetsOf = async (model: Model): Promise<readonly Sheet[]> =>
  (await openXlsx((await writeXlsx(model)).bytes, { readStyles: true })).sheets
const sheetNamed = async (model: Model, name: string): Promise<Sheet | undefined> =>
  (await sheetsOf(model)).find((sheet) => sheet.name === name)
const again = async (model: Model): Promise<Model | undefined> =>
  readModel(await openWorkbooks([{ name: 'plan.xlsx', bytes: (await writeXlsx(model)).bytes }])).model
const lossesOf = async (model: Model): Promise<readonly unknown[]> =>
  (await writeXlsx(model)).losses.map(({ what, count, why }) => [what, count, why])

describe('writeXlsx', () => {
  it('writes a guide, then a sheet for each table that the source had or must have', async () => {
    const sheets = await sheetsOf(modelOf({ missions: [] }))
    expect(sheets.map(({ name }) => name)).toEqual(['Så fyller du i', 'plan', 'organ', 'mål', 'uppdrag'])
    expect(sheets[3]?.rows[0]?.slice(0, 3)).toEqual(['id', 'typ', 'titel'])
    expect(sheets[0]?.rows.some((row) => row[0] === 'mål' && row[1] === 'titel' && row[2] === 'ja')).toBe(
      true,
    )
  })

  it('writes numbers and days as such, periods and words as texts', async () => {
    const outcomes = [{ indicator: 'i1', period: '2025', value: 0.1 + 0.2, retrieved: '2026-02-01' }]
    const sheet = await sheetNamed(modelOf({ outcomes, indicators: [] }), 'utfall')
    expect(sheet?.rows[1]).toEqual([
      'i1',
      '2025',
      0.1 + 0.2,
      null,
      null,
      null,
      null,
      null,
      new Date('2026-02-01T00:00:00Z'),
    ])
    expect(sheet?.cells?.get('1,1')?.style?.numFmt).toBe('@')
    expect(sheet?.cells?.get('1,8')?.style?.numFmt).toBe('yyyy-mm-dd')
  })

  it('keeps the header in place, and columns as wide as what they hold', async () => {
    const goals = [{ id: 'r1', kind: 'vision', title: 'T'.repeat(30), description: 'D'.repeat(500) }]
    const sheet = await sheetNamed(modelOf({ goals }), 'mål')
    expect(sheet?.freezePane).toEqual({ rows: 1 })
    expect(sheet?.columns?.slice(0, 4).map(({ width }) => width)).toEqual([9, 9, 32, 60])
    expect(sheet?.cells?.get('1,3')?.style?.alignment?.wrapText).toBe(true)
  })

  it('gives coded, yes and no, rated and referring columns lists to choose from', async () => {
    const goals = [{ id: 'r1', kind: 'vision', title: 'A' }]
    const ratings = [{ word: 'Grönt', means: 'attained' }]
    const model = modelOf({ goals, ratings, assessments: [] })
    const ofGoals = (await sheetNamed(model, 'mål'))?.dataValidations ?? []
    expect(ofGoals.find(({ range }) => range.startsWith('H2'))).toMatchObject({
      values: ['mätbart', 'riktning'],
      range: 'H2:H1048576',
      errorStyle: 'stop',
    })
    const rules = (await sheetNamed(model, 'bedömningar'))?.dataValidations ?? []
    expect(rules.find(({ range }) => range.startsWith('A2'))?.formula1).toBe("'mål'!$A$2:$A$1048576")
    expect(rules.find(({ range }) => range.startsWith('E2'))?.formula1).toBe("'skala'!$A$2:$A$1048576")
  })

  it('has a list for every coded column, short enough for a cell’s rule', () => {
    const model = modelOf({})
    const coded = Object.values(TABLES)
      .flatMap(({ fields }) => Object.values(fields as Readonly<Record<string, Field>>))
      .filter(({ cell }) => cell.holds === 'code' || cell.holds === 'boolean')
    expect(coded.length).toBeGreaterThan(20)
    expect(coded.filter(({ cell }) => dropDownOf(cell, model)?.words === undefined)).toEqual([])
  })

  it('writes no formula, and gives back what looks like one, or like an error', async () => {
    const titles = ['=1+1', '@SUM(A1)', "'=x", '#N/A', '#REF!', '_x0041_', 'två\r\nrader ', '\0', '\ufffe']
    const goals = titles.map((title, nth) => ({
      id: `g${nth}`,
      kind: 'vision',
      title,
      illustrative: nth > 3,
    }))
    const model = modelOf({ goals })
    expect((await again(model))?.goals).toEqual(model.goals)
    expect(await lossesOf(model)).toEqual([])
    const cells = (await sheetsOf(model)).flatMap((sheet) => [...(sheet.cells?.values() ?? [])])
    expect(cells.filter(({ formula, type }) => formula !== undefined || type === 'error')).toEqual([])
  })

  it('keeps unknown columns and tables in their own types', async () => {
    const goals = [{ id: 'g', kind: 'vision', title: 'A', Färg: 'grön', Antal: 3, Klar: true }]
    const model = modelOf({ goals, 'Egen/tabell': [{ a: 'x', b: 2 }], history: [{ a: 'y' }] })
    const read = await again(model)
    expect(read?.goals).toEqual(model.goals)
    expect(read?.unknownTables.map(({ name, rows }) => [name, rows])).toEqual([
      ['Egen/tabell', [['x', 2]]],
      ['history', [['y']]],
    ])
    expect(await lossesOf(model)).toEqual([])
  })

  it('tells what a workbook can’t carry', async () => {
    const goals = [{ id: 'g', kind: 'vision', title: 'A', o: { a: [1] }, long: 'x'.repeat(40_000) }]
    const long = 'en tabell med ett namn längre än trettioett tecken'
    const tables = { [long]: [{ a: 'b' }], Eget: [{ a: 'b' }], eget: [{ a: 'c' }], Guide: 'x' }
    const model = modelOf({ goals, ...tables, 'så fyller du i': [{ a: 'd' }] })
    expect(await lossesOf(model)).toEqual([
      ['Guide', 1, 'singleValue'],
      ['mål', 1, 'nestedValue'],
      ['mål', 1, 'longText'],
      [long, 1, 'renamedTable'],
      ['eget', 1, 'renamedTable'],
      ['så fyller du i', 1, 'renamedTable'],
    ])
    expect((await again(model))?.unknownTables).toHaveLength(4)
  })

  it('writes days before 1900 as texts: spreadsheets don’t know them', async () => {
    const model = modelOf({ decisions: [{ id: 'd', body: 'KF', date: '1863-01-01' }] })
    expect((await again(model))?.decisions[0]?.date).toBe('1863-01-01')
  })

  it('writes the same bytes for the same model', async () => {
    const model = modelOf({ goals: [{ id: 'g', kind: 'vision', title: 'A' }] })
    const written = (one: WrittenWorkbook): Uint8Array => one.bytes
    expect(written(await writeXlsx(model))).toEqual(written(await writeXlsx(model)))
  })

  it('writes the tiny source as it was', async () => {
    const folder = new URL('../../../data/tiny/', import.meta.url)
    const names = readdirSync(folder).filter((name) => name.endsWith('.csv'))
    const { model } = readModel(names.map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) })))
    await expect(await workbookText((await writeXlsx(model!)).bytes)).toMatchFileSnapshot(
      '../golden/tiny.xlsx.txt',
    )
  })
})
