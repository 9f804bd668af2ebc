import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm'
import { sqlError } from './sql-fault.ts'

/**
 * The engine behind its worker. The class that it comes from leaves callers waiting for ever when the worker dies;
 * here their promises fail, and `dead` says so ever after.
 */
export class WorkerEngine extends AsyncDuckDB {
  #dead = false

  constructor(worker: Worker) {
    super(new VoidLogger(), worker)
  }

  get dead(): boolean {
    return this.#dead
  }

  /** Ends the worker. What waits fails. */
  override async terminate(): Promise<void> {
    await super.terminate()
    this.#die('the engine was ended')
  }

  protected override onError(event: ErrorEvent): void {
    this.#die(event.message === '' ? "the engine's worker died" : event.message)
  }

  #die(why: string): void {
    this.#dead = true
    const waiting = [...this._pendingRequests.values()]
    this._pendingRequests.clear()
    for (const task of waiting) task.promiseRejecter(sqlError('crashed', why))
  }
}
