import type { Answer, Connector, ReadOnlyAnswer } from './connector.ts'
import type { Engine, Session } from './engine.ts'
import { createFilterViews, fillFilterViews } from './filter.ts'
import { identifier, type Parameter } from './quote.ts'
import { readOnly } from './read-only.ts'
import { SqlError, sqlError } from './sql-fault.ts'
import { createTable, insertionOf, isShort, type Load, loadOf, type TableDefinition } from './table.ts'
import { TABLE_DEFINITIONS } from './table-definitions.ts'
import { toFault } from './to-fault.ts'

interface Running {
  readonly engine: Engine
  readonly session: Session
}

/**
 * A connector over an engine: one statement at a time, all tables there from the start. After a crash the next
 * statement starts the engine anew and loads again what was loaded.
 *
 * @param start starts the engine; called again after each crash
 */
export const toConnector = async (start: () => Promise<Engine>): Promise<Connector> => {
  const connector = new EngineConnector(start)
  await connector.opened()
  return connector
}

class EngineConnector implements Connector {
  readonly #start: () => Promise<Engine>
  readonly #loaded = new Map<string, Load>()
  #running: Promise<Running> | undefined
  #last: Promise<unknown> = Promise.resolve()
  readonly #closing = new AbortController()

  constructor(start: () => Promise<Engine>) {
    this.#start = start
  }

  async opened(): Promise<void> {
    await this.#run(() => Promise.resolve(), {})
  }

  query(
    sql: string,
    parameters: readonly Parameter[] = [],
    { signal }: { readonly signal?: AbortSignal | undefined } = {},
  ): Promise<Answer> {
    const oneStep = signal === undefined
    return this.#run(({ session }, either) => session.run(sql, parameters, { signal: either, oneStep }), {
      sql,
      signal,
    })
  }

  async readOnly(
    sql: string,
    options: { readonly signal?: AbortSignal; readonly limit?: number; readonly timeout?: number } = {},
  ): Promise<ReadOnlyAnswer> {
    try {
      const { signal } = options
      return await this.#run(({ engine }, either) => readOnly(engine, sql, { ...options, signal: either }), {
        sql,
        signal,
      })
    } catch (error) {
      return { ok: false, fault: toFault(error, sql) }
    }
  }

  load<R extends object>(table: TableDefinition<R>, rows: readonly R[]): Promise<void> {
    return this.loadAll([loadOf(table, rows)])
  }

  async loadAll(loads: readonly Load[]): Promise<void> {
    await this.#run(({ session }) => loadIn(session, loads), {})
    for (const load of loads) this.#loaded.set(load.table.name, load)
  }

  async close(): Promise<void> {
    this.#closing.abort()
    await this.#last
    await this.#drop()
  }

  /** Waits for its turn, runs, and tells what went wrong; a crash leaves no engine behind. */
  #run<T>(
    job: (running: Running, signal: AbortSignal) => Promise<T>,
    { sql = '', signal }: { readonly sql?: string; readonly signal?: AbortSignal | undefined },
  ): Promise<T> {
    const closing = this.#closing.signal
    const either = signal === undefined ? closing : AbortSignal.any([signal, closing])
    const turn = this.#last.then(async () => {
      if (closing.aborted) throw sqlError('cancelled', 'the database is closed')
      if (either.aborted) throw sqlError('cancelled', 'cancelled before it was run')
      try {
        return await job(await (this.#running ??= this.#open()), either)
      } catch (error) {
        const fault = toFault(error, sql)
        if (fault.kind === 'crashed' || (await this.#running)?.engine.alive === false) await this.#drop()
        throw error instanceof SqlError ? error : new SqlError(fault, { cause: error })
      }
    })
    this.#last = turn.catch(() => undefined)
    return turn
  }

  async #open(): Promise<Running> {
    let engine: Engine | undefined
    try {
      engine = await this.#start()
      const session = await engine.connect()
      await session.run([...TABLE_DEFINITIONS.map(createTable), ...createFilterViews()].join(';\n'))
      await loadIn(session, [...this.#loaded.values()])
      return { engine, session }
    } catch (error) {
      this.#running = undefined
      await engine?.close()
      throw error
    }
  }

  async #drop(): Promise<void> {
    const running = this.#running
    this.#running = undefined
    await (await running)?.engine.close()
  }
}

/** The tables that every database has. */
const THERE: ReadonlySet<TableDefinition> = new Set(TABLE_DEFINITIONS)

/** All in one transaction; and where the rows are few, in one step. */
const loadIn = async (session: Session, loads: readonly Load[]): Promise<void> => {
  if (loads.length === 0) return
  const isFew = loads.every(isShort)
  const before = [
    'BEGIN TRANSACTION',
    ...loads.flatMap(({ table }) => [
      ...(THERE.has(table) ? [] : [createTable(table)]),
      `DELETE FROM ${identifier(table.name)}`,
    ]),
  ]
  const after = [...fillFilterViews(loads.map(({ table }) => table.name)), 'COMMIT']
  try {
    if (isFew) await session.run([...before, ...loads.flatMap(insertionOf), ...after].join(';\n'))
    else {
      await session.run(before.join(';\n'))
      for (const { table, rows } of loads) if (rows.length > 0) await session.append(table, rows)
      await session.run(after.join(';\n'))
    }
  } catch (error) {
    await session.run('ROLLBACK').catch(() => undefined)
    throw error
  }
}
