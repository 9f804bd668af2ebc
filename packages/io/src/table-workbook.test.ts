import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { tableWorkbook } from './table-workbook.ts'

test('a table comes back as it was: numbers, days, truths, and texts that look like formulas', async () => {
  const rows = [
    ['=1+1', 0.1 + 0.2, '2025-12-31', true],
    ['+46', null, null, false],
    ['@SUM(A1)', -40, '1899-01-01', null],
  ]
  const bytes = await tableWorkbook(
    [
      {
        name: 'svar/1',
        columns: [
          { header: '=mål', form: 'text' },
          { header: 'tal', form: 'number' },
          { header: 'dag', form: 'day' },
          { header: 'ja', form: 'loose' },
        ],
        rows,
      },
      { name: 'frågan', columns: [{ header: 'SQL', form: 'text' }], rows: [['SELECT 1']] },
    ],
    'Svar',
  )
  const { sheets } = await readXlsx(bytes)
  expect(sheets.map(({ name }) => name)).toEqual(['svar%2F1', 'frågan'])
  expect(sheets[0]?.rows).toEqual([
    ['=mål', 'tal', 'dag', 'ja'],
    ['=1+1', 0.1 + 0.2, new Date('2025-12-31T00:00:00Z'), true],
    ['+46', null, null, false],
    ['@SUM(A1)', -40, '1899-01-01', null],
  ])
  expect([...(sheets[0]?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([])
})
