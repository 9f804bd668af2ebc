import type { Answer } from './connector.ts'
import type { RunOptions, Session } from './engine.ts'
import { type Parameter, withLiterals } from './quote.ts'
import { sqlError } from './sql-fault.ts'
import type { TableDefinition } from './table.ts'
import { answerOf, rowsOf } from './wasm-answer.ts'
import { streamOf } from './wasm-rows.ts'
import type { WorkerEngine } from './wasm-worker.ts'

/** How long an engine may take to stop, in ms, before its worker is ended. */
const GRACE = 2_000

/** How many plans are kept. */
export const MOST_PLANS = 200

/** A connection of the browser's engine. */
export class WasmSession implements Session {
  readonly #engine: WorkerEngine
  readonly #connection: number
  /** The statements that have been asked, the last one last, with the plans of those that were asked again. */
  readonly #plans = new Map<string, number | undefined>()

  constructor(engine: WorkerEngine, connection: number) {
    this.#engine = engine
    this.#connection = connection
  }

  check(sql: string, signal?: AbortSignal): Promise<void> {
    return this.#watched(signal, async () => {
      const statement = await this.#alive().createPrepared(this.#connection, sql)
      await this.#alive().closePrepared(this.#connection, statement)
    })
  }

  run(sql: string, parameters: readonly Parameter[] = [], options: RunOptions = {}): Promise<Answer> {
    return this.#run(parameters.length === 0 ? sql : withLiterals(sql, parameters), options)
  }

  async append(table: TableDefinition, rows: readonly object[]): Promise<void> {
    // A plan is made for so many rows as there were.
    await this.#forget(Infinity)
    await this.#alive().insertArrowFromIPCStream(this.#connection, streamOf(table, rows), {
      name: table.name,
      create: false,
    })
  }

  async close(): Promise<void> {
    if (!this.#engine.dead) await this.#engine.disconnect(this.#connection)
  }

  /** In one step where it may be, as the way to the engine's worker and back takes longer than most answers. */
  #run(sql: string, { signal, limit = Infinity, oneStep }: RunOptions = {}): Promise<Answer> {
    const isOneStep = limit === Infinity && (signal === undefined || oneStep === true)
    return this.#watched(signal, async () => {
      if (!isOneStep) return answerOf(await this.#stream(sql, signal, limit), limit)
      const plan = oneStep === true ? await this.#planOf(sql) : undefined
      const engine = this.#alive()
      return answerOf(
        await (plan === undefined
          ? engine.runQuery(this.#connection, sql)
          : engine.runPrepared(this.#connection, plan, [])),
        limit,
      )
    })
  }

  /** The kept plan of a statement; none at the first time, since much is asked but once. */
  async #planOf(sql: string): Promise<number | undefined> {
    const isAskedAgain = this.#plans.has(sql)
    const plan =
      this.#plans.get(sql) ??
      (isAskedAgain ? await this.#alive().createPrepared(this.#connection, sql) : undefined)
    this.#plans.delete(sql)
    this.#plans.set(sql, plan)
    await this.#forget(this.#plans.size - MOST_PLANS)
    return plan
  }

  /** Drops as many plans, those first that haven't been asked for the longest. */
  async #forget(amount: number): Promise<void> {
    const dropped = [...this.#plans].slice(0, Math.max(0, amount))
    for (const [sql] of dropped) this.#plans.delete(sql)
    const engine = this.#alive()
    await Promise.all(
      dropped.flatMap(([, plan]) =>
        plan === undefined ? [] : [engine.closePrepared(this.#connection, plan)],
      ),
    )
  }

  /** Some work can't be stopped between two steps, because it is one step: then the worker is ended. */
  async #watched<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
    let grace: ReturnType<typeof setTimeout> | undefined
    const stop = (): void => {
      grace = setTimeout(() => void this.#engine.terminate(), GRACE)
    }
    signal?.addEventListener('abort', stop)
    try {
      if (signal?.aborted === true) throw sqlError('cancelled', 'cancelled')
      return await work()
    } catch (error) {
      throw signal?.aborted === true ? sqlError('cancelled', 'cancelled') : error
    } finally {
      signal?.removeEventListener('abort', stop)
      clearTimeout(grace)
    }
  }

  /** The answer's schema and then its batches, until there are enough rows. */
  async #stream(sql: string, signal: AbortSignal | undefined, limit: number): Promise<Uint8Array[]> {
    let header = await this.#alive().startPendingQuery(this.#connection, sql, true)
    while (header === null) {
      await this.#stopIf(signal)
      header = await this.#alive().pollPendingQuery(this.#connection)
    }
    const stream = [header]
    for (let rows = 0; rows < limit;) {
      let batch: Uint8Array | null = null
      while (batch === null) {
        await this.#stopIf(signal)
        batch = await this.#alive().fetchQueryResults(this.#connection)
      }
      if (batch.length === 0) return stream
      stream.push(batch)
      rows += rowsOf([header, batch])
    }
    return stream
  }

  async #stopIf(signal: AbortSignal | undefined): Promise<void> {
    if (signal?.aborted !== true) return
    await this.#alive().cancelPendingQuery(this.#connection)
    throw sqlError('cancelled', 'cancelled')
  }

  #alive(): WorkerEngine {
    if (this.#engine.dead) throw sqlError('crashed', 'the engine has stopped')
    return this.#engine
  }
}
