/** An answer as a workbook. Brings the writer of workbooks: loaded when it is asked for. */
import { tableWorkbook, type TableValue, type WorkbookTable } from '@rodtrad/io/xlsx'
import type { Value } from '@rodtrad/sql'
import { plainText } from './cell-text.ts'
import { kindsOf, type Answered, type ColumnKind } from './column-kinds.ts'

/** What stands beside the answer. */
export interface AboutAnswer {
  /** The names of the two sheets. */
  readonly answer: string
  readonly question: string
  readonly sql: string
  /** Dates, and what holds for the answer: a row each. */
  readonly about: readonly string[]
}

const forms: Readonly<Record<ColumnKind, WorkbookTable['columns'][number]['form']>> = {
  number: 'number',
  year: 'number',
  day: 'day',
  period: 'text',
  text: 'text',
  other: 'text',
}

/**
 * The bytes of the workbook: the answer, and the question with its dates.
 *
 * @example await answerWorkbook(answer, { answer: 'svar', question: 'frågan', sql, about: [] })
 */
export function answerWorkbook(answer: Answered, about: AboutAnswer): Promise<Uint8Array> {
  const kinds = kindsOf(answer)
  const columns = answer.columns.map(({ name }, at) => ({
    header: name,
    // Numbers that look like years stay numbers, and truths what they are.
    form: answer.columns[at]?.type === 'BOOLEAN' ? ('loose' as const) : forms[kinds[at] ?? 'text'],
  }))
  return tableWorkbook(
    [
      { name: about.answer, columns, rows: answer.rows.map((row) => row.map(valueOf)) },
      {
        name: about.question,
        columns: [{ header: about.question, form: 'text' }],
        rows: [...about.about, ...about.sql.split('\n')].map((line) => [line]),
      },
    ],
    about.answer,
  )
}

function valueOf(value: Value): TableValue {
  return typeof value === 'object' && value !== null ? plainText(value) : value
}
