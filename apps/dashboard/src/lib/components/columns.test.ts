import { expect, test } from 'vitest'
import { toCsv, type Column } from './columns.ts'

const columns: Column<string>[] = [
  { label: 'Mål', text: (row) => row },
  { label: 'Längd', text: (row) => String(row.length) },
]

test('rows become lines, with quotes where they are needed', () => {
  expect(toCsv(columns, ['a', 'b, "c"\nd'])).toBe('Mål,Längd\r\na,1\r\n"b, ""c""\nd",8\r\n')
})

test.each(['=1+1', '+46', '-2', '@A1', "'=1"])('%s is no formula in a spreadsheet', (text) => {
  expect(toCsv(columns, [text])).toContain(`\r\n'${text},`)
})
