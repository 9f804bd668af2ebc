import { type FaultKind, type Position, SqlError, type SqlFault } from './sql-fault.ts'

/** What the engine says with `errors_as_json`, after a prefix that it may have. */
interface Report {
  readonly exception_type: string
  readonly exception_message: string
  readonly position?: string
}

const KINDS: Readonly<Record<string, FaultKind>> = {
  Parser: 'syntax',
  Syntax: 'syntax',
  Catalog: 'name',
  Binder: 'name',
  Conversion: 'value',
  'Out of Range': 'value',
  'Invalid Input': 'value',
  'Mismatch Type': 'value',
  'Extension Autoloading': 'name',
  'Missing Extension': 'name',
  Permission: 'refused',
  TransactionContext: 'refused',
  INTERRUPT: 'cancelled',
  'Out of Memory': 'memory',
  FATAL: 'crashed',
  INTERNAL: 'crashed',
}

/** Faults that an engine gives no report of: WebAssembly that broke out of its bounds. */
const BROKEN =
  /memory access out of bounds|table index is out of bounds|function signature mismatch|indirect call|null function|unreachable|Aborted\(|Maximum call stack|divide by zero in wasm/

const reportOf = (message: string): Report | undefined => {
  const start = message.indexOf('{"exception_type"')
  if (start < 0) return undefined
  try {
    const report = JSON.parse(message.slice(start)) as Report
    // The browser's engine wraps the parser's report in another.
    return reportOf(report.exception_message) ?? report
  } catch {
    return undefined
  }
}

/** The parser counts code points, the binder bytes of UTF-8. */
const positionOf = (sql: string, at: number, kind: FaultKind): Position => {
  let offset = 0
  let counted = 0
  for (const char of sql) {
    if (counted >= at) break
    counted += kind === 'syntax' ? 1 : new TextEncoder().encode(char).length
    offset += char.length
  }
  const before = sql.slice(0, offset).split('\n')
  return { offset, line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

/**
 * What an engine's error says of a statement, with the place in it.
 *
 * @example toFault(error, 'SELEC 1') // { kind: 'syntax', message: 'syntax error at or near "SELEC"', position: … }
 */
export const toFault = (error: unknown, sql: string): SqlFault => {
  if (error instanceof SqlError) return error.fault
  const message = error instanceof Error ? error.message : String(error)
  const report = reportOf(message)
  if (report === undefined) return { kind: BROKEN.test(message) ? 'crashed' : 'other', message }
  const kind = KINDS[report.exception_type] ?? 'other'
  const fault = { kind, message: report.exception_message }
  return report.position === undefined
    ? fault
    : { ...fault, position: positionOf(sql, Number(report.position), kind) }
}
