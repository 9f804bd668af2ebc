import type { Connector, SqlFault, Value } from '@rodtrad/sql'
import type { Answer, Asking, Command } from '../command.ts'
import type { Block, Text } from '@rodtrad/io/document'
import type { Cell, Rows } from '../document/to-csv.ts'
import { Fault } from '../fault.ts'
import { headingOf } from '../heading.ts'
import { say, sayCount } from '../messages.ts'
import { numberText } from '../numbers.ts'

/** The most rows of an answer, and how long it may take in milliseconds. */
const LIMIT = 1_000_000
const TIMEOUT = 600_000
/** The most rows that people get; the other forms have them all. */
const MOST = 1000

const faultOf = ({ kind, message, position }: SqlFault): Fault => {
  const words = { message, line: position?.line ?? 0, column: position?.column ?? 0 }
  if (kind === 'refused') return new Fault('sqlRefused', words)
  if (kind === 'timeout') return new Fault('sqlTimeout', { seconds: TIMEOUT / 1000 })
  return new Fault(position === undefined ? 'sql' : 'sqlAt', words)
}

interface Asked {
  readonly columns: readonly { readonly name: string; readonly type: string }[]
  readonly rows: readonly (readonly Value[])[]
  readonly truncated: boolean
}

const asked = async (sql: Connector, text: string, asking: Asking): Promise<Asked> => {
  const { analysesNamedIn, analysisRowsOf, loadAnalyses, loadModel } = await import('@rodtrad/sql')
  await loadModel(sql, asking.model)
  const named = analysesNamedIn(text)
  await loadAnalyses(sql, analysisRowsOf(asking.question, asking.findings, asking.language, named))
  asking.progress('query')
  const answer = await sql.readOnly(text, { limit: LIMIT, timeout: TIMEOUT })
  if (!answer.ok) throw faultOf(answer.fault)
  return answer
}

const isNumeric = (type: string): boolean => /INT|DOUBLE|FLOAT|DECIMAL/.test(type) && !type.endsWith('[]')

const plainText = (value: Value): string =>
  value === null || typeof value !== 'object'
    ? String(value)
    : Array.isArray(value)
      ? value.map(plainText).join('; ')
      : JSON.stringify(value)

const cellText = ({ language, messages }: Asking, value: Value): Text => {
  if (value === null) return [{ text: messages.query.null, style: 'dim' }]
  if (typeof value === 'number') return numberText(value, language)
  return typeof value === 'boolean' ? messages.query[value ? 'yes' : 'no'] : plainText(value)
}

const csvCell = (value: Value): Cell =>
  value === null || typeof value !== 'object'
    ? value
    : Array.isArray(value)
      ? value.map(plainText).join(';')
      : JSON.stringify(value)

const blocksOf = (asking: Asking, { columns, rows }: Asked): readonly Block[] => {
  const { query: m, cut } = asking.messages
  return [
    headingOf(asking, m.title),
    { kind: 'paragraph', text: sayCount(m.rows, rows.length) },
    {
      kind: 'table',
      columns: columns.map(({ name, type }) =>
        isNumeric(type) ? { head: name, align: 'right' } : { head: name, flexible: true },
      ),
      rows: rows.slice(0, MOST).map((row) => row.map((value) => cellText(asking, value))),
    },
    ...(rows.length > MOST
      ? [{ kind: 'paragraph', text: say(cut, { count: rows.length - MOST }) } as const]
      : []),
  ]
}

const answerOf = (asking: Asking, answer: Asked): Answer => ({
  json: () => ({ columns: answer.columns, rows: answer.rows }),
  rows: (): Rows => ({
    columns: answer.columns.map(({ name }) => name),
    rows: answer.rows.map((row) => row.map(csvCell)),
  }),
  blocks: () => blocksOf(asking, answer),
  notes: answer.truncated ? [say(asking.messages.query.truncated, { count: LIMIT })] : [],
})

/** `rodtrad query SOURCE "SQL"`: a question of one's own, to the tables and to the analyses' rows. */
export const queryCommand: Command = async (asking, [text = '']) => {
  asking.progress('database')
  const { openNode } = await import('@rodtrad/sql/node')
  const sql = await openNode()
  try {
    return answerOf(asking, await asked(sql, text, asking))
  } finally {
    await sql.close()
  }
}
