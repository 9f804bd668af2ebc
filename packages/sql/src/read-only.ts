import type { ReadOnlyAnswer } from './connector.ts'
import type { Engine, Session } from './engine.ts'
import { literal } from './quote.ts'
import { sqlError } from './sql-fault.ts'
import { toFault } from './to-fault.ts'

const LIMIT = 10_000
const TIMEOUT = 30_000

/**
 * Runs SQL that somebody has written, on a connection of its own so that nothing of it stays. Three locks, all the
 * engine's: its `query()` takes one SELECT and nothing else (also `FROM`, `WITH`, `VALUES`, `DESCRIBE`, `SUMMARIZE`,
 * `SHOW`, `PIVOT … IN`); the transaction is a read-only one; the settings leave nothing outside the database.
 */
export const readOnly = async (
  engine: Engine,
  sql: string,
  {
    signal,
    limit = LIMIT,
    timeout = TIMEOUT,
  }: { readonly signal?: AbortSignal; readonly limit?: number; readonly timeout?: number },
): Promise<ReadOnlyAnswer> => {
  const session = await engine.connect()
  try {
    return await withinTime(timeout, signal, async (either) => {
      await refuseAllButQuestion(session, sql, either)
      await session.run('BEGIN TRANSACTION READ ONLY')
      const { columns, rows } = await session.run(sql, [], { signal: either, limit: limit + 1 })
      return { ok: true, columns, rows: rows.slice(0, limit), truncated: rows.length > limit }
    })
  } finally {
    await session.close().catch(() => undefined)
  }
}

const refuseAllButQuestion = async (session: Session, sql: string, signal: AbortSignal): Promise<void> => {
  try {
    await session.check(`FROM query(${literal(sql)})`, signal)
  } catch (error) {
    const { kind, message } = toFault(error, '')
    if (kind === 'cancelled' || kind === 'crashed') throw error
    // Its own fault, with its own place, if it has one: else it is sound SQL that is no question.
    if (message !== 'Expected a single SELECT statement') await session.check(sql, signal)
    throw sqlError('refused', message)
  }
}

const withinTime = async <T>(
  timeout: number,
  signal: AbortSignal | undefined,
  run: (either: AbortSignal) => Promise<T>,
): Promise<T> => {
  const late = AbortSignal.timeout(timeout)
  try {
    return await run(signal === undefined ? late : AbortSignal.any([signal, late]))
  } catch (error) {
    if (late.aborted && signal?.aborted !== true) {
      throw sqlError('timeout', `it took more than ${timeout / 1000} s`)
    }
    throw error
  }
}
