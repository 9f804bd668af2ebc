import { describe as say, type RawTable } from '@rodtrad/core'
import { describe, expect, it } from 'vitest'
import { openWorkbooks } from './open-workbooks.ts'
import { readModel } from './read-model.ts'
import { readXlsx } from './read-xlsx.ts'
import type { ReadFile } from './source-file.ts'
import { GOALS, ORGANS, PLAN, type TestSheet, workbookOf } from './workbook.fixture.ts'

const read = (...sheets: readonly TestSheet[]): Promise<ReadFile> =>
  readXlsx({ name: 'plan.xlsx', bytes: workbookOf(...sheets) })
const tableOf = async (...sheets: readonly TestSheet[]): Promise<RawTable | undefined> =>
  (await read(...sheets)).tables[0]
const outcomes = (...rows: TestSheet['rows'][number][]): TestSheet => ({
  name: 'utfall',
  rows: [['indikator', 'period', 'utfall'], ...rows],
})

describe('readXlsx', () => {
  it('reads one table from each sheet, whatever their order, and the guide as none', async () => {
    const guide = { name: 'Så fyller du i', rows: [['Så fyller du i'], ['blad', 'kolumn']] }
    const bytes = workbookOf(GOALS, guide, ORGANS, { name: 'Blad1', rows: [] }, PLAN)
    const { model, findings } = readModel(await openWorkbooks([{ name: 'min/plan.xlsx', bytes }]))
    expect(findings).toEqual([])
    expect(model?.goals[0]).toEqual({ id: 'r1', kind: 'riktningsmal', title: 'Trygg uppväxt' })
    expect(model?.origins.goals).toEqual({ file: 'min/plan.xlsx/mål', lines: [2] })
  })

  it('tells the other faults of a workbook beside a formula without a value', async () => {
    const formula = { xml: '<f>1+1</f>' }
    const targets = {
      name: 'målvärden',
      rows: [
        ['indikator', 'period', 'minst'],
        ['i9', '2025', 1],
      ],
    }
    const bytes = workbookOf(
      PLAN,
      ORGANS,
      GOALS,
      {
        name: 'indikatorer',
        rows: [
          ['id', 'titel'],
          ['i1', 'Trygghet'],
        ],
      },
      outcomes(['i1', '2025', formula], ['i1', 'snart', 1], ['i9', '2025', 1]),
      targets,
    )
    const { model, findings } = readModel(await openWorkbooks([{ name: 'plan.xlsx', bytes }]))
    expect(model).toBeUndefined()
    expect(findings.map(({ code, place }) => [code, place.table, place.row])).toEqual(
      expect.arrayContaining([
        ['RT001', 'outcomes', undefined],
        ['RT005', 'outcomes', 3],
        ['RT020', 'outcomes', 4],
        ['RT020', 'targets', 2],
      ]),
    )
  })

  it('reads numbers as numbers or as texts, days as days, and the month that became a day', async () => {
    const table = await tableOf(
      outcomes(['i1', 2025, 84.5], ['i1', '2025', '84,5'], ['i1', { day: 45_658 }, ' 7 ']),
    )
    expect(table?.rows).toEqual([
      ['i1', 2025, 84.5],
      ['i1', '2025', '84,5'],
      ['i1', '2025-01', ' 7 '],
    ])
    const goals = await tableOf({ name: 'mål', rows: [['från'], [{ day: 45_658 }], [{ day: 45_658.5 }]] })
    expect(goals?.rows).toEqual([['2025-01-01'], ['2025-01-01 12:00']])
  })

  it('finds the header under titles, counts rows as the sheet shows them, and says what it left', async () => {
    const { tables, findings } = await read({
      name: 'Mål',
      rows: [
        ['Kommunens mål'],
        [],
        ['reviderad', '2025'],
        ['titel', 'id', 'typ'],
        [],
        ['Trygg', 'r1', 'vision'],
      ],
    })
    expect(tables[0]).toMatchObject({
      columns: ['titel', 'id', 'typ'],
      rows: [['Trygg', 'r1', 'vision']],
      lines: [6],
    })
    expect(findings).toMatchObject([
      { code: 'RT019', place: { file: 'plan.xlsx/Mål' }, words: { case: 'titleRows', cells: '1, 3' } },
    ])
  })

  it('takes the row with most known headers where the required ones are not all there', async () => {
    const table = await tableOf({ name: 'mål', rows: [['id'], ['titel', 'id'], ['Trygg', 'r1']] })
    expect(table?.columns).toEqual(['titel', 'id'])
  })

  it('takes the first row of a table that it does not know for the header', async () => {
    const table = await tableOf({ name: 'eget', rows: [[], ['a', null, 'b'], [true, 1, 'x']] })
    expect(table).toMatchObject({ name: 'eget', columns: ['a', '', 'b'], rows: [[true, 1, 'x']] })
  })

  it('lets a text of merged cells hold for each row, and a figure for one', async () => {
    const sheet = outcomes(['i1', '2025', 1], [null, '2024', null])
    const { tables, findings } = await read({ ...sheet, merged: ['A2:A3', 'C2:C3'] })
    expect(tables[0]?.rows).toEqual([
      ['i1', '2025', 1],
      ['i1', '2024', undefined],
    ])
    expect(findings).toMatchObject([{ code: 'RT019', words: { case: 'mergedCells', cells: 'A2:A3, C2:C3' } }])
  })

  it('reads a figure in per cent as it is shown, a share as it is', async () => {
    const { tables, findings } = await read(outcomes(['i1', '2025', { percent: 0.07 }]), {
      name: 'plan',
      rows: [
        ['kommun', 'gräns för uppfyllt'],
        ['Ale', { percent: 0.9 }],
      ],
    })
    expect(tables.map(({ rows }) => rows)).toEqual([[['i1', '2025', 7]], [['Ale', 0.9]]])
    expect(findings).toMatchObject([
      { code: 'RT019', words: { case: 'percentCells', cells: 'C2', count: '1' } },
    ])
  })

  it('reads a formula’s saved value and names the cell; runs nothing', async () => {
    const sum = { xml: '<f>SUM(A1:A9)</f><v>84.5</v>' }
    const text = { xml: '<f>WEBSERVICE("http://x")</f><v>i1</v>', attributes: 't="str"' }
    const { tables, findings } = await read(outcomes([text, '2025', sum]))
    expect(tables[0]?.rows).toEqual([['i1', '2025', 84.5]])
    expect(findings).toMatchObject([
      { code: 'RT018', severity: 'warning', words: { cells: 'A2, C2', count: '2' } },
    ])
  })

  it('takes a formula without a saved value, and an error, for faults', async () => {
    const { findings } = await read(
      outcomes(
        ['i1', '2025', { xml: '<f>1+1</f>' }],
        ['i1', '2025', { xml: '<f>1/0</f><v>#DIV/0!</v>', attributes: 't="e"' }],
        [null, null, { xml: '<f>2</f>' }],
      ),
    )
    expect(findings).toMatchObject([
      { code: 'RT001', severity: 'error', words: { case: 'workbookErrors', cells: 'C3', sheet: 'utfall' } },
      { code: 'RT001', severity: 'error', words: { case: 'workbookUncalculated', cells: 'C2, C4' } },
    ])
    expect(say(findings[0]!, 'sv').message).toBe('Bladet utfall har felvärden i C3 (1).')
  })

  it('names ten cells and counts the rest', async () => {
    const rows = Array.from({ length: 12 }, () => ['i1', '2025', { xml: '<f>1</f><v>1</v>' }])
    const { findings } = await read(outcomes(...rows))
    expect(findings[0]?.words).toMatchObject({
      cells: 'C2, C3, C4, C5, C6, C7, C8, C9, C10, C11 …',
      count: '12',
    })
  })

  it('reads a hidden sheet, and says so', async () => {
    const { tables, findings } = await read({ ...PLAN, hidden: true })
    expect(tables).toHaveLength(1)
    expect(findings).toMatchObject([{ code: 'RT019', words: { case: 'hiddenSheet', sheet: 'plan' } }])
  })
})

describe('a workbook among the files of a folder', () => {
  const workbook = { name: 'plan.xlsx', bytes: workbookOf(PLAN, ORGANS, GOALS) }
  const csv = { name: 'plan.csv', text: 'kommun\nAle\n' }
  const lock = { name: '~$plan.xlsx', bytes: new Uint8Array(9) }

  it('is the source where there is neither CSV nor JSON', async () => {
    const opened = await openWorkbooks([workbook, lock, { name: 'README.md', text: '' }])
    expect(readModel(opened).model?.plan.municipality).toBe('Provköping')
  })

  it('is named, and not opened, beside CSV files', async () => {
    const files = [workbook, csv]
    expect(await openWorkbooks(files)).toBe(files)
    expect(readModel(files).findings).toMatchObject([
      { code: 'RT016', words: { files: 'plan.xlsx' } },
      {},
      {},
    ])
  })

  it('that nobody opened is told', () => {
    expect(readModel([workbook]).findings).toMatchObject([{ code: 'RT001', words: { case: 'spreadsheet' } }])
  })
})
